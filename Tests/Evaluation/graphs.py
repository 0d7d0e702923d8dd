"""Reads built graphs back, and writes the figures of a measure. Used by the measures beside it."""

import argparse
import collections
import json
import pathlib
import re

BASE = "https://w3id.org/resolution-graph/"
ONTOLOGY = BASE + "ontology#"
QUAD = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"\S*) <([^>]*)> \.')
ESCAPE = re.compile(r"\\(?:u([0-9A-F]{4})|U([0-9A-F]{8})|(.))")
ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}


class Graph:
    """What each document of a built folder says: {document: {subject: {property: [object]}}}.

    Names are short: `doc/A_RES_64_56`, `rg:cites`; literals are plain strings. `claims` and
    `evidence` are keyed by the document and the short name, and empty unless they were asked for.
    """

    def __init__(self):
        self.documents = collections.defaultdict(lambda: collections.defaultdict(properties))
        self.claims = collections.defaultdict(properties)
        self.evidence = collections.defaultdict(properties)

    def values(self, document, subject, name):
        """The objects of one property of one subject, in the graph of a document."""
        return self.documents[document][subject][name]

    def symbols(self):
        """The symbol of each resolution and document, by its short name."""
        return {subject: found["rg:symbol"][0]
                for subjects in self.documents.values()
                for subject, found in subjects.items() if found.get("rg:symbol")}


def properties():
    return collections.defaultdict(list)


def load(folder, claims=False):
    """The graph that `resgraph build` wrote into a folder."""
    graph, names = Graph(), {}
    with open(pathlib.Path(folder) / "graph.nq", encoding="utf-8") as lines:
        for line in lines:
            # The claims and their evidence are most of the file.
            if not claims and line.startswith(("<" + BASE + "claim/", "<" + BASE + "evidence/")):
                continue
            quad = QUAD.match(line)
            if quad is None:
                continue
            subject, name, iri, literal, document = quad.groups()
            subject, name = short(subject, names), short(name, names)
            value = short(iri, names) if literal is None else unescaped(literal)
            document = short(document, names).removeprefix("graph/")
            if subject.startswith("claim/"):
                graph.claims[document, subject][name].append(value)
            elif subject.startswith("evidence/"):
                graph.evidence[document, subject][name].append(value)
            else:
                graph.documents[document][subject][name].append(value)
    return graph


def short(iri, names):
    """An IRI without the base, the same object each time."""
    name = names.get(iri)
    if name is None:
        name = names[iri] = shortened(iri)
    return name


def shortened(iri):
    if iri.startswith(ONTOLOGY):
        return "rg:" + iri[len(ONTOLOGY):]
    if iri.startswith(BASE):
        return iri[len(BASE):]
    return re.sub(r"^.*[#/]", "", iri) if iri.startswith("http://www.w3.org/") else iri


def unescaped(literal):
    if "\\" not in literal:
        return literal
    return ESCAPE.sub(
        lambda found: ESCAPED.get(found[3], found[3]) if found[3] else chr(int(found[1] or found[2], 16)),
        literal)


def arguments(description):
    """The arguments that every measure takes."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=pathlib.Path, help="the folder of real resolutions")
    parser.add_argument("graphs", type=pathlib.Path, help="the folder of what was built of them")
    parser.add_argument("--json", type=pathlib.Path, help="where the figures are written")
    parser.add_argument("--resgraph", default=".build/debug/resgraph", help="the program")
    return parser.parse_args()


def report(found, misses):
    """Prints each miss, and how often there was which verdict."""
    for miss in misses:
        print("  ".join(miss))
    for cause, count in found.most_common():
        print(f"{count:6} {cause}")


def write(chosen, figures):
    """Writes the figures of a measure, where that was asked for; higher is better."""
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=2) + "\n")
