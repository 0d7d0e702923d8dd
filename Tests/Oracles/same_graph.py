"""Turtle, N-Quads and JSON-LD hold the same graph, for processors written by others."""

import json
import pathlib
import sys

import pyoxigraph
import rdflib
from pyld import jsonld

folder = pathlib.Path(sys.argv[1])


def quads(text, form):
    return set(pyoxigraph.parse(text, format=form))


def default_graph(found):
    return {quad.triple for quad in found if isinstance(quad.graph_name, pyoxigraph.DefaultGraph)}


def expanded(path):
    """The triples of a JSON-LD file; a context from elsewhere is an error, as it must stand inline."""

    def refuse(url, options):
        sys.exit(f"{path}: {url} is fetched; the context must stand in the file")

    document = json.loads(path.read_text())
    nquads = jsonld.to_rdf(
        document, {"format": "application/n-quads", "documentLoader": refuse})
    return default_graph(quads(nquads, pyoxigraph.RdfFormat.N_QUADS))


def has_blank_nodes(triples):
    return any(isinstance(term, pyoxigraph.BlankNode)
               for triple in triples for term in (triple.subject, triple.object))


graphs = {
    "graph.ttl": default_graph(
        quads((folder / "graph.ttl").read_text(), pyoxigraph.RdfFormat.TURTLE)),
    "graph.nq": default_graph(
        quads((folder / "graph.nq").read_text(), pyoxigraph.RdfFormat.N_QUADS)),
    "graph.jsonld": expanded(folder / "graph.jsonld"),
}
by_rdflib = rdflib.Graph().parse(folder / "graph.ttl", format="turtle")
rdflib.Dataset().parse(folder / "graph.nq", format="nquads")
reference = graphs["graph.ttl"]
failures = []
if not reference:
    failures.append("graph.ttl: no triples")
if has_blank_nodes(reference):
    failures.append("graph.ttl: blank nodes, which a graph with computed identities has none of")
if len(by_rdflib) != len(reference):
    failures.append(f"graph.ttl: {len(by_rdflib)} triples for rdflib, {len(reference)} for Oxigraph")
# Without blank nodes, graphs are isomorphic when they are the same set of triples.
for name, graph in graphs.items():
    for triple in sorted(map(str, reference - graph))[:5]:
        failures.append(f"{name}: lacks {triple}")
    for triple in sorted(map(str, graph - reference))[:5]:
        failures.append(f"{name}: has in addition {triple}")
print("\n".join(failures) or f"{len(reference)} triples, the same in " + ", ".join(graphs))
sys.exit(bool(failures))
