#!/usr/bin/env python3
"""Opens GraphML files with networkx, igraph and Graphviz and checks that all is read as meant.

    python3 -m venv venv && venv/bin/pip install networkx igraph
    venv/bin/python Tests/Oracles/graphml.py output/graph.graphml

Graphviz is checked when its `graphml2gv` and `gc` are installed, and named as skipped otherwise.
Prints what was checked; exit status 1 when anything is not as meant.
"""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import igraph
import networkx

NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"
PYTHON_TYPES = {"string": str, "int": int, "long": int, "double": float}
NODE_ATTRIBUTES = {"label": "string", "name": "string", "type": "string", "iri": "string"}
EDGE_ATTRIBUTES = {
    "label": "string",
    "interaction": "string",
    "predicate": "string",
    "weight": "double",
    "modality": "string",
}
SAFE_NAME = re.compile(r"[A-Za-z0-9_.-]+")


class Failures(list):
    def check(self, condition, message):
        if not condition:
            self.append(message)


def keys_of(root, failures):
    """The declared attributes: {"node": {name: type}, "edge": {name: type}}."""
    keys = {"node": {}, "edge": {}}
    for key in root.findall(f"{NAMESPACE}key"):
        if "yfiles.type" in key.attrib:
            continue
        name, kind, type_name = key.get("attr.name"), key.get("for"), key.get("attr.type")
        failures.check(kind in keys, f"key {name}: for={kind}")
        failures.check(type_name in PYTHON_TYPES, f"key {name}: attr.type={type_name}")
        failures.check(key.get("id") == f"{kind[0]}_{name}", f"key {name}: id={key.get('id')}")
        failures.check(name != "id", "a key is named id")
        failures.check(name not in keys[kind], f"two keys for {kind} are named {name}")
        keys[kind][name] = type_name
    return keys


def check_document(path, failures):
    """The file itself: what is declared, and that names are safe and unique."""
    root = ElementTree.parse(path).getroot()
    keys = keys_of(root, failures)
    nodes = [node.get("id") for node in root.iter(f"{NAMESPACE}node")]
    edges = [edge.get("id") for edge in root.iter(f"{NAMESPACE}edge")]
    failures.check(len(set(nodes)) == len(nodes), "node ids are not unique")
    failures.check(len(set(edges)) == len(edges), "edge ids are not unique")
    for name in nodes + edges:
        failures.check(SAFE_NAME.fullmatch(name), f"the id {name!r} is not a safe name")
    for kind, expected in (("node", NODE_ATTRIBUTES), ("edge", EDGE_ATTRIBUTES)):
        found = len(nodes) if kind == "node" else len(edges)
        for name, type_name in expected.items():
            if found:
                declared = keys[kind].get(name)
                failures.check(declared == type_name, f"{kind} {name} is declared as {declared}")
    if "year" in keys["node"]:
        failures.check(keys["node"]["year"] == "int", "node year is not an int")
    return keys, len(nodes), len(edges)


def check_networkx(path, keys, counts, failures):
    graph = networkx.read_graphml(path, force_multigraph=True)
    failures.check(graph.is_directed(), "networkx: not directed")
    sizes = (graph.number_of_nodes(), graph.number_of_edges())
    failures.check(sizes == counts, f"networkx: {sizes} nodes and edges, not {counts}")
    values = 0
    attributed = [("node", data) for _, data in graph.nodes(data=True)]
    attributed += [("edge", data) for _, _, data in graph.edges(data=True)]
    for kind, data in attributed:
        required = NODE_ATTRIBUTES if kind == "node" else EDGE_ATTRIBUTES
        for name in required:
            failures.check(name in data, f"networkx: a {kind} has no {name}")
        for name, value in data.items():
            if name not in keys[kind]:
                continue
            values += 1
            expected = PYTHON_TYPES[keys[kind][name]]
            failures.check(
                type(value) is expected, f"networkx: {kind} {name} is {type(value).__name__}"
            )
    return f"networkx {networkx.__version__}: {sizes[0]} nodes, {sizes[1]} edges, {values} typed values"


def check_igraph(path, keys, counts, failures):
    graph = igraph.Graph.Read_GraphML(path)
    failures.check(graph.is_directed(), "igraph: not directed")
    sizes = (graph.vcount(), graph.ecount())
    failures.check(sizes == counts, f"igraph: {sizes} nodes and edges, not {counts}")
    values = 0
    for kind, sequence in (("node", graph.vs), ("edge", graph.es)):
        for name, type_name in keys[kind].items():
            failures.check(name in sequence.attributes(), f"igraph: no {kind} attribute {name}")
            is_number = type_name != "string"
            for value in sequence[name]:
                values += 1
                right = isinstance(value, float) if is_number else isinstance(value, str)
                failures.check(right, f"igraph: {kind} {name} is {type(value).__name__}")
    return f"igraph {igraph.__version__}: {sizes[0]} nodes, {sizes[1]} edges, {values} typed values"


def check_graphviz(path, counts, failures):
    if not (shutil.which("graphml2gv") and shutil.which("gc")):
        return "graphviz: skipped, it is not installed"
    converted = subprocess.run(["graphml2gv", path], capture_output=True, check=False)
    failures.check(converted.returncode == 0, f"graphml2gv: {converted.stderr.decode()}")
    counted = subprocess.run(["gc", "-n", "-e"], input=converted.stdout, capture_output=True)
    numbers = re.findall(rb"\d+", counted.stdout)
    sizes = tuple(int(number) for number in numbers[:2])
    failures.check(sizes == counts, f"graphviz: {sizes} nodes and edges, not {counts}")
    return f"graphviz: {sizes[0]} nodes, {sizes[1]} edges" if sizes else "graphviz: nothing read"


def check(path):
    failures = Failures()
    keys, *counts = check_document(path, failures)
    counts = tuple(counts)
    print(f"{path}: {len(keys['node'])} node and {len(keys['edge'])} edge attributes declared")
    print("  " + check_networkx(path, keys, counts, failures))
    print("  " + check_igraph(path, keys, counts, failures))
    print("  " + check_graphviz(path, counts, failures))
    for failure in list(dict.fromkeys(failures))[:20]:
        print(f"  FAILED: {failure}")
    return not failures


def main(paths):
    if not paths:
        sys.exit(__doc__)
    results = [check(path) for path in paths]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main(sys.argv[1:])
