import pyoxigraph

from common import run

store = pyoxigraph.Store()


def load(path):
    store.bulk_load(path=path, format=pyoxigraph.RdfFormat.N_TRIPLES)
    return len(store)


def answer(_, text):
    return [tuple(solution) for solution in store.query(text)]


def terms(rows):
    return (tuple(term and str(term) for term in row) for row in rows)


run(load, answer, terms)
