import maplib

from common import run

model = maplib.Model()


def load(path):
    model.read(path, format="ntriples")
    return len(model.query("SELECT ?s ?p ?o { ?s ?p ?o }"))


def answer(_, text):
    return model.query(text)


run(load, answer)
