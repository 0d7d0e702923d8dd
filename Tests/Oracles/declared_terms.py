"""Every term of the project's own vocabulary in the graph is declared in ontology/."""

import pathlib
import sys

import pyoxigraph

OWN = "https://w3id.org/resolution-graph/ontology#"
root = pathlib.Path(__file__).resolve().parents[2]


def terms(quads):
    for quad in quads:
        for term in (quad.subject, quad.predicate, quad.object):
            if isinstance(term, pyoxigraph.NamedNode) and term.value.startswith(OWN):
                yield term.value


declared = {quad.subject.value
            for path in sorted((root / "ontology").glob("*.ttl"))
            for quad in pyoxigraph.parse(path.read_text(), format=pyoxigraph.RdfFormat.TURTLE)
            if isinstance(quad.subject, pyoxigraph.NamedNode)}
used = set(terms(pyoxigraph.parse(
    (pathlib.Path(sys.argv[1]) / "graph.nq").read_text(), format=pyoxigraph.RdfFormat.N_QUADS)))
undeclared = sorted(used - declared)
for term in undeclared:
    print(f"{term}: used and not declared")
if not undeclared:
    print(f"{len(used)} terms used, all of them declared")
sys.exit(bool(undeclared) or not used)
