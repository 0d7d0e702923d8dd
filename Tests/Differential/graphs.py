"""Random graphs, small enough that patterns drawn from them meet often."""

from __future__ import annotations

import random

XSD = "http://www.w3.org/2001/XMLSchema#"
NODES = [f"<http://example/n{n}>" for n in range(4)]
PREDICATES = [f"<http://example/p{n}>" for n in range(3)]
GRAPHS = [f"<http://example/g{n}>" for n in range(2)]
BLANKS = ["_:b0", "_:b1"]
# Numbers and dates stand in canonical form: Oxigraph stores values and gives "01" back as "1".
LITERALS = [
    '"a"', '"b"', '"ab c"', '"é🜁x"', '"a"@en', '"b"@en-gb', '"chat"@fr', '""',
    *(f'"{n}"^^<{XSD}integer>' for n in (-2, 0, 1, 2, 3, 10)),
    *(f'"{n}"^^<{XSD}decimal>' for n in ("0.5", "1.5", "-2.25")),
    f'"true"^^<{XSD}boolean>', f'"false"^^<{XSD}boolean>',
    f'"2009-12-02"^^<{XSD}date>', f'"2013-01-31"^^<{XSD}date>',
    f'"2009-12-02T10:30:00Z"^^<{XSD}dateTime>', f'"2011-02-28T23:59:59-05:00"^^<{XSD}dateTime>',
    '"x"^^<http://example/datatype>',
]
DOUBLES = [f'"1.0E1"^^<{XSD}double>', f'"2.5E-1"^^<{XSD}double>', f'"-0.5"^^<{XSD}float>']
DEFAULT_GRAPH = ""

Triple = tuple[str, str, str]


class Graph:
    """The triples of a default graph and of named graphs, terms as in N-Quads."""

    def __init__(self, rng: random.Random):
        literals = rng.sample(LITERALS, 4)
        # No named graph is empty: of one that is not there Oxigraph answers VALUES and BIND all the same,
        # SPARQL 1.1 (§18.6) nothing.
        quads = {(NODES[0], PREDICATES[0], rng.choice(NODES), name) for name in GRAPHS}
        for _ in range(rng.randint(8, 40)):
            object_ = rng.choice(NODES + literals) if rng.random() < 0.95 else rng.choice(BLANKS)
            quads.add((
                rng.choice(NODES + BLANKS[:1]), rng.choice(PREDICATES), object_,
                DEFAULT_GRAPH if rng.random() < 0.6 else rng.choice(GRAPHS)))
        self.lines = [f"{s} {p} {o} {g}".rstrip() + " ." for s, p, o, g in sorted(quads)]
        self.triples = {
            name: [(s, p, o) for s, p, o, g in sorted(quads) if g == name]
            for name in [DEFAULT_GRAPH, *GRAPHS]}
        self.has_blanks = any(BLANKS[n] in line for line in self.lines for n in range(2))

    def nodes(self, name: str) -> set[str]:
        """What stands at either end of a triple of one graph."""
        return {end for s, _, o in self.triples[name] for end in (s, o)}

    def terms(self) -> list[str]:
        """All that stands at either end of a triple, but for blank nodes."""
        ends = set().union(*map(self.nodes, self.triples))
        return sorted(ends.difference(BLANKS))
