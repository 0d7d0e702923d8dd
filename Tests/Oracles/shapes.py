"""The graph conforms to ontology/shapes.ttl."""

import pathlib
import sys

import pyshacl
import rdflib

ontology = pathlib.Path(__file__).resolve().parents[2] / "ontology"
graph = rdflib.Graph().parse(pathlib.Path(sys.argv[1]) / "graph.ttl", format="turtle")
shapes = rdflib.Graph().parse(ontology / "shapes.ttl", format="turtle")
vocabulary = rdflib.Graph().parse(ontology / "resolution-graph.ttl", format="turtle")
conforms, _, report = pyshacl.validate(
    graph, shacl_graph=shapes, ont_graph=vocabulary, inference="none")
targets = sum(1 for _ in shapes.subjects(rdflib.SH.targetClass, None))
print(f"conforms to {targets} shapes with a target class" if conforms else report)
sys.exit(not conforms)
