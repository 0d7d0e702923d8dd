import rdflib

from common import run

graph = rdflib.Graph()


def load(path):
    graph.parse(path, format="nt")
    return len(graph)


def answer(_, text):
    return list(graph.query(text))


def terms(rows):
    return (tuple(term and term.n3() for term in row) for row in rows)


run(load, answer, terms)
