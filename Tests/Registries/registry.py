"""The registries in ontology/, row by row, for the scripts that hold them against the world."""

import collections
import pathlib
import re
import unicodedata

import pyoxigraph

BASE = "https://w3id.org/resolution-graph/"
ONTOLOGY = pathlib.Path(__file__).resolve().parents[2] / "ontology"
# How the scripts call the properties of rows.
NAMES = {
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#type": "type",
    "http://www.w3.org/2000/01/rdf-schema#label": "label",
    "http://www.w3.org/2004/02/skos/core#altLabel": "other",
    "http://www.w3.org/2004/02/skos/core#hiddenLabel": "hidden",
    "http://purl.org/dc/terms/source": "source",
    "http://purl.org/dc/terms/bibliographicCitation": "citation",
    "http://schema.org/sameAs": "same",
    "http://schema.org/containedInPlace": "within",
    "http://schema.org/locationCreated": "place",
    "http://data.europa.eu/eli/ontology#date_document": "date",
}


class Row:
    """What a registry says of one thing: lists of values by property."""

    def __init__(self, key):
        self.key = key
        self.values = collections.defaultdict(list)

    def __getitem__(self, name):
        return self.values[name]

    @property
    def names(self):
        return self["label"] + self["other"]

    def one(self, name):
        """The first value of a property; an empty text without one."""
        return next(iter(self[name]), "")


def rows(registry, *folders):
    """The rows of a registry whose address begins with one of the folders, by key."""
    found = {}
    text = (ONTOLOGY / f"{registry}.ttl").read_text()
    for quad in pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.TURTLE, base_iri=BASE):
        key = quad.subject.value.removeprefix(BASE)
        if key.startswith(folders):
            row = found.setdefault(key, Row(key))
            name = NAMES.get(quad.predicate.value) or re.split("[#/]", quad.predicate.value)[-1]
            row[name].append(quad.object.value.removeprefix(BASE))
    return found


def fold(name):
    """A name without capitals, accents and punctuation."""
    letters = unicodedata.normalize("NFKD", re.sub("['’‘`]", "", name)).casefold()
    return " ".join(re.findall(r"\w+", "".join(
        letter for letter in letters if not unicodedata.combining(letter))))


def written(text, key, name, value):
    """The text of a registry with a statement added at the end of a row."""
    end = text.index(" .\n", text.index(f"\n<{key}> a "))
    return f"{text[:end]} ;\n  {name} {value} .\n{text[end + 3:]}"


def report(title, lines):
    """Prints a list under a heading, and nothing for an empty one."""
    if lines:
        print(f"\n{title}: {len(lines)}")
        print("\n".join(f"  {line}" for line in lines))
