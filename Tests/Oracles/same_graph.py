"""Checks with pyoxigraph and pyld that files hold the same RDF graph, up to the names of blank nodes.

    pip install pyoxigraph pyld
    python3 Tests/Oracles/same_graph.py graph.ttl graph.jsonld graph.nq

Only default graphs are compared. The exit code is 0 when all are the same, 1 when not.
"""

import json
import sys

import pyoxigraph
from pyld import jsonld


def parsed(path):
    """The quads of a file, each format by the parsers that read it."""
    if not path.endswith(".jsonld"):
        yield "pyoxigraph", pyoxigraph.parse(path=path)
        return
    yield "pyoxigraph", pyoxigraph.parse(path=path)
    with open(path, encoding="utf-8") as file:
        lines = jsonld.to_rdf(json.load(file), {"format": "application/n-quads"})
    yield "pyld", pyoxigraph.parse(lines, format=pyoxigraph.RdfFormat.N_QUADS)


def default_graph(quads):
    """The default graph with canonical names for its blank nodes."""
    unnamed = (quad for quad in quads if quad.graph_name == pyoxigraph.DefaultGraph())
    dataset = pyoxigraph.Dataset(unnamed)
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.UNSTABLE)
    return {str(quad) for quad in dataset}


def main(paths):
    graphs = [(path, who, default_graph(quads)) for path in paths for who, quads in parsed(path)]
    first_path, _, first = graphs[0]
    same = True
    for path, who, graph in graphs:
        print(f"{path} ({who}): {len(graph)} triples")
        for sign, lines in (("-", first - graph), ("+", graph - first)):
            for line in sorted(lines)[:5]:
                print(f"  {sign} {line}")
                same = False
    print("the same graph" if same else f"not the same graph as {first_path}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
