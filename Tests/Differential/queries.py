"""Random graphs, and random queries over them with all operators of SPARQL 1.1 Query.

Each query is a tree whose parts can be left out, so that a failure can be made small.
What is never written, and why, stands where it would be written.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Iterator

PREFIXES = """PREFIX : <http://example/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""
NODES = [f"<http://example/n{n}>" for n in range(4)]
PREDICATES = [f"<http://example/p{n}>" for n in range(3)]
GRAPHS = [f"<http://example/g{n}>" for n in range(2)]
XSD = "http://www.w3.org/2001/XMLSchema#"
# Numbers and dates stand in canonical form: Oxigraph stores values and gives "01" back as "1".
LITERALS = [
    '"a"', '"b"', '"ab c"', '"é🜁x"', '"a"@en', '"b"@en-gb', '"chat"@fr', '""',
    *(f'"{n}"^^<{XSD}integer>' for n in (-2, 0, 1, 2, 3, 10)),
    *(f'"{n}"^^<{XSD}decimal>' for n in ("0.5", "1.5", "-2.25")),
    f'"true"^^<{XSD}boolean>', f'"false"^^<{XSD}boolean>',
    f'"2009-12-02"^^<{XSD}date>', f'"2013-01-31"^^<{XSD}date>',
    f'"2009-12-02T10:30:00Z"^^<{XSD}dateTime>', f'"2011-02-28T23:59:59-05:00"^^<{XSD}dateTime>',
    f'"x"^^<http://example/datatype>',
]
# Where a value is written out, in a query, doubles may stand too: their spelling is compared by value.
CONSTANTS = LITERALS + [f'"1.0E1"^^<{XSD}double>', f'"2.5E-1"^^<{XSD}double>']
BLANKS = ["_:b0", "_:b1"]
VARIABLES = [f"?v{n}" for n in range(5)]


@dataclass
class Part:
    """A piece of a query with groups in it; `%` stands for each of them, in order."""

    template: str
    groups: list[Group] = field(default_factory=list)

    def text(self) -> str:
        pieces = self.template.split("%")
        inner = [group.text() for group in self.groups]
        return "".join(a + b for a, b in zip(pieces, inner + [""], strict=True))


@dataclass
class Group:
    """A group graph pattern."""

    parts: list[Part]

    def text(self) -> str:
        return "{ " + " ".join(part.text() for part in self.parts) + " }"

    def groups(self) -> Iterator[Group]:
        """This group and all within it."""
        yield self
        for part in self.parts:
            for group in part.groups:
                yield from group.groups()


@dataclass
class Query:
    """A query: what stands before and after its group."""

    head: str
    group: Group
    tail: list[str]
    is_ordered: bool = False

    def text(self) -> str:
        return PREFIXES + " ".join([self.head, self.group.text(), *self.tail])


def graph(rng: random.Random) -> list[str]:
    """Lines of N-Quads."""
    lines = set()
    literals = rng.sample(LITERALS, 4)
    for _ in range(rng.randint(5, 40)):
        subject = rng.choice(NODES + BLANKS[:1])
        object_ = rng.choice(NODES + literals) if rng.random() < 0.95 else rng.choice(BLANKS)
        name = "" if rng.random() < 0.5 else " " + rng.choice(GRAPHS)
        lines.add(f"{subject} {rng.choice(PREDICATES)} {object_}{name} .")
    return sorted(lines)


class Expressions:
    """Random expressions over some variables."""

    COMPARISONS = ["=", "!=", "<", ">", "<=", ">="]
    UNARY = [
        "STR", "LANG", "DATATYPE", "ABS", "CEIL", "FLOOR", "ROUND", "STRLEN", "UCASE", "LCASE",
        "ENCODE_FOR_URI", "YEAR", "MONTH", "DAY", "HOURS", "MINUTES", "SECONDS", "TIMEZONE", "TZ",
        "MD5", "SHA1", "SHA256", "SHA384", "SHA512", "isIRI", "isURI", "isBLANK", "isLITERAL",
        "isNUMERIC", "xsd:string", "xsd:integer", "xsd:decimal", "xsd:double", "xsd:float",
        "xsd:boolean", "xsd:dateTime", "-",
    ]
    BINARY = [
        "CONTAINS", "STRSTARTS", "STRENDS", "LANGMATCHES", "sameTerm", "REGEX", "STRBEFORE",
        "STRAFTER", "CONCAT", "COALESCE",
    ]
    PATTERNS = ['"a"', '"^a"', '"B"', '"[0-9]+"', '"b|c"', '"."']

    def __init__(self, rng: random.Random, variables: list[str]):
        self.rng = rng
        self.variables = variables

    def value(self, depth: int) -> str:
        """An expression of any kind."""
        rng = self.rng
        if depth == 0 or rng.random() < 0.15:
            return rng.choice(self.variables if rng.random() < 0.7 else CONSTANTS + NODES)
        makers = [self.unary, self.binary, self.arithmetic, self.condition, self.special]
        return rng.choice(makers)(depth - 1)

    def condition(self, depth: int) -> str:
        """An expression with a truth value.

        Texts with a language are none here: Oxigraph gives them no truth value, SPARQL 1.1 (§17.2.2)
        that of the text.
        """
        rng = self.rng
        choice = rng.random()
        left, right = self.value(depth), self.value(depth)
        if choice < 0.4:
            return f"({left} {rng.choice(self.COMPARISONS)} {right})"
        if choice < 0.55:
            operator = rng.choice(["&&", "||"])
            return f"({self.condition(max(depth - 1, 0))} {operator} {right})"
        if choice < 0.65:
            return f"({left} {rng.choice(['IN', 'NOT IN'])} ({right}, {self.value(0)}))"
        if choice < 0.75:
            return f"BOUND({rng.choice(self.variables)})"
        if choice < 0.85:
            return f"!({self.condition(max(depth - 1, 0))})"
        if choice < 0.95:
            tests = self.BINARY[:self.BINARY.index("REGEX")]
            return f"{rng.choice(tests)}({left}, {right})"
        return rng.choice([self.number(depth), self.text(depth), f"isNUMERIC({left})"])

    def unary(self, depth: int) -> str:
        return f"{self.rng.choice(self.UNARY)}({self.value(depth)})"

    def binary(self, depth: int) -> str:
        name = self.rng.choice(self.BINARY)
        if name == "REGEX":
            flags = self.rng.choice(["", ', "i"'])
            return f"REGEX({self.text(depth)}, {self.rng.choice(self.PATTERNS)}{flags})"
        return f"{name}({self.value(depth)}, {self.value(depth)})"

    def arithmetic(self, depth: int) -> str:
        # Only of numbers: Oxigraph also adds and subtracts dates, which SPARQL 1.1 does not.
        left, right = (self.number(depth) for _ in range(2))
        return f"({left} {self.rng.choice('+-*/')} {right})"

    def number(self, depth: int) -> str:
        inner = self.value(depth)
        return self.rng.choice([f"xsd:integer({inner})", f"xsd:decimal({inner})", f"STRLEN({inner})"])

    def text(self, depth: int) -> str:
        return f"STR({self.value(depth)})"

    def special(self, depth: int) -> str:
        rng = self.rng
        value = self.value(depth)
        return rng.choice([
            f"IF({self.condition(depth)}, {value}, {self.value(depth)})",
            f"SUBSTR({value}, {rng.randint(0, 3)})",
            f"SUBSTR({value}, {rng.randint(1, 3)}, {rng.randint(0, 2)})",
            f"REPLACE({self.text(depth)}, {rng.choice(self.PATTERNS[:5])}, \"z\")",
            f"STRLANG({self.text(depth)}, \"de\")",
            f"STRDT({self.text(depth)}, xsd:string)",
            f'IRI(CONCAT("http://example/", ENCODE_FOR_URI({self.text(depth)})))',
        ])


class Queries:
    """Random queries."""

    def __init__(self, rng: random.Random, lines: list[str]):
        self.rng = rng
        self.fresh = 0
        self.is_in_any_graph = False
        # Mostly terms that the graph holds, or few queries would have an answer.
        known = [literal for literal in LITERALS if any(literal + " " in line for line in lines)]
        self.objects = NODES * 2 + known + [rng.choice(LITERALS)]

    def query(self) -> Query:
        form = self.rng.random()
        group = self.group(3)
        if form < 0.08:
            return Query("ASK", group, [])
        if form < 0.2:
            return self.construct(group)
        if form < 0.4:
            return self.aggregated(group)
        return self.selected(group)

    def variables(self, count: int) -> list[str]:
        return self.rng.sample(VARIABLES, count)

    def construct(self, group: Group) -> Query:
        template = " ".join(
            f"{self.rng.choice(VARIABLES + NODES)} {self.rng.choice(PREDICATES + VARIABLES[:1])}"
            f" {self.rng.choice(VARIABLES + CONSTANTS[:3])} ." for _ in range(self.rng.randint(1, 3)))
        return Query(f"CONSTRUCT {{ {template} }} WHERE", group, [])

    def selected(self, group: Group) -> Query:
        columns = sorted(self.variables(self.rng.randint(1, 5)))
        # REDUCED may keep or drop what it likes, so it has no one answer.
        duplicates = "DISTINCT " if self.rng.random() < 0.3 else ""
        tail = self.slice(columns)
        head = f"SELECT {duplicates}{' '.join(columns)} WHERE"
        return Query(head, group, tail, is_ordered=bool(tail))

    def slice(self, columns: list[str]) -> list[str]:
        """LIMIT and OFFSET behind an order that leaves no choice but among rows that look alike.

        The order of terms of several kinds is not fixed by the standard, so keys are texts and truths.
        """
        if self.rng.random() < 0.6:
            return []
        keys = [
            key for name in columns
            for key in (f"BOUND({name})", f"isIRI({name})", f"STR({name})", f"LANG({name})",
                        f"STR(DATATYPE({name}))")]
        order = "ORDER BY " + " ".join(f"{self.rng.choice(['ASC', 'DESC'])}({key})" for key in keys)
        tail = [order]
        if self.rng.random() < 0.6:
            tail.append(f"LIMIT {self.rng.randint(0, 6)}")
        if self.rng.random() < 0.4:
            tail.append(f"OFFSET {self.rng.randint(0, 4)}")
        return tail

    def aggregate(self, variable: str) -> str:
        distinct = self.rng.choice(["", "DISTINCT "])
        # MIN and MAX of terms of several kinds follow an order that the standard leaves open, SAMPLE
        # and the order of GROUP_CONCAT anything: they are of one value, or measured.
        return self.rng.choice([
            "COUNT(*)", f"COUNT({distinct}*)", f"COUNT({distinct}{variable})",
            f"SUM({distinct}{variable})", f"AVG({distinct}{variable})",
            f"MIN({distinct}STR({variable}))", f"MAX({distinct}STRLEN(STR({variable})))",
            f'STRLEN(GROUP_CONCAT({distinct}STR({variable}); SEPARATOR="|"))',
            f"isLITERAL(SAMPLE({distinct}STRLEN(STR({variable}))))",
        ])

    def aggregated(self, group: Group) -> Query:
        key, *others = self.variables(3)
        columns = [f"({self.aggregate(other)} AS ?a{n})" for n, other in enumerate(others)]
        tail = []
        if self.rng.random() < 0.8:
            columns.insert(0, key)
            tail.append(f"GROUP BY {key}")
        if self.rng.random() < 0.3:
            tail.append(f"HAVING (COUNT({others[0]}) {self.rng.choice('<>')} {self.rng.randint(0, 3)})")
        return Query(f"SELECT {' '.join(columns)} WHERE", group, tail)

    def group(self, depth: int) -> Group:
        parts = [self.triples()]
        makers = [self.triples, self.triples, self.filter, self.bind, self.values, self.path]
        if depth:
            makers += [
                lambda: self.nested("OPTIONAL %", depth), lambda: self.nested("OPTIONAL %", depth),
                lambda: self.nested("% UNION %", depth), lambda: self.nested("MINUS %", depth),
                lambda: self.nested("%", depth), lambda: self.exists(depth),
                lambda: self.named(depth), lambda: self.named(depth),
            ]
            if not self.is_in_any_graph:
                makers.append(lambda: self.subquery(depth))
        parts += [self.rng.choice(makers)() for _ in range(self.rng.randint(0, 2))]
        if self.rng.random() < 0.2:
            parts = parts[1:] + parts[:1]
        return Group(parts)

    def nested(self, template: str, depth: int) -> Part:
        return Part(template, [self.group(depth - 1) for _ in range(template.count("%"))])

    def place(self, constants: list[str]) -> str:
        return self.rng.choice(VARIABLES if self.rng.random() < 0.8 else constants)

    def triples(self) -> Part:
        predicate = self.rng.choice(PREDICATES + VARIABLES[3:4])
        return Part(f"{self.place(NODES)} {predicate} {self.place(self.objects)} .")

    def path(self) -> Part:
        steps = self.steps(2)
        # Nor a constant before an alternative, for the same reason.
        subject = self.rng.choice(VARIABLES) if "|" in steps else self.place(NODES)
        # At the end stands no constant: where the graph does not hold it, Oxigraph leaves out the
        # solution of a path without length, which SPARQL 1.1 (§18.4) has for any term.
        triple = f"{subject} {steps} {self.rng.choice(VARIABLES)} ."
        # Oxigraph gives each answer of an alternative once, where SPARQL 1.1 (§18.4) wants the union
        # of both sides with its duplicates; and those of a negated set once or several times, as its
        # plan has it. Duplicates are not told apart here.
        if "|" not in steps and "!" not in steps:
            return Part(triple)
        return self.triples() if self.is_in_any_graph else Part(
            f"{{ SELECT DISTINCT * {{ {triple} }} }}")

    def steps(self, depth: int) -> str:
        predicate = self.rng.choice(PREDICATES)
        if depth == 0:
            return predicate
        inner, other = self.steps(depth - 1), self.steps(depth - 1)
        return self.rng.choice([
            f"({inner})*", f"({inner})+", f"({inner})?", f"({inner}/{other})", f"({inner}|{other})",
            f"^({inner})", f"!({predicate}|^{self.rng.choice(PREDICATES)})", f"!{predicate}",
        ])

    def filter(self) -> Part:
        return Part(f"FILTER({Expressions(self.rng, VARIABLES).condition(2)})")

    def bind(self) -> Part:
        self.fresh += 1
        # A variable that nothing else binds, or the query would be none; it is tested on the spot.
        name = f"?x{self.fresh}"
        value = Expressions(self.rng, VARIABLES).value(3)
        tests = [f"FILTER(BOUND({name}))", f"BIND(STR({name}) AS ?y{self.fresh})",
                 f"FILTER(STRLEN(STR({name})) < {self.rng.randint(1, 6)})"]
        return Part(f"BIND({value} AS {name}) {self.rng.choice(tests)}")

    def values(self) -> Part:
        names = self.variables(self.rng.randint(1, 2))
        rows = " ".join(
            "(" + " ".join(self.rng.choice(self.objects + ["UNDEF"]) for _ in names) + ")"
            for _ in range(self.rng.randint(1, 5)))
        return Part(f"VALUES ({' '.join(names)}) {{ {rows} }}")

    def exists(self, depth: int) -> Part:
        word = self.rng.choice(["EXISTS", "NOT EXISTS"])
        # What a solution is put into inside EXISTS is disputed for all but triples and filters on
        # them (SPARQL 1.1 errata, "EXISTS"), so only those stand in it.
        parts = [self.triples() for _ in range(self.rng.randint(1, 2))]
        return Part(f"FILTER({word} %)", [Group(parts)])

    def subquery(self, depth: int) -> Part:
        inner = self.group(depth - 1)
        if self.rng.random() < 0.3:
            key, other = self.variables(2)
            self.fresh += 1
            head = f"SELECT {key} (COUNT({other}) AS ?c{self.fresh}) WHERE % GROUP BY {key}"
        else:
            columns = self.variables(self.rng.randint(1, 3))
            head = f"SELECT {self.rng.choice(['', 'DISTINCT '])}{' '.join(columns)} WHERE %"
        return Part("{ " + head + " }", [inner])

    def named(self, depth: int) -> Part:
        # The variable stands nowhere else: Oxigraph binds it before what stands within, SPARQL 1.1
        # (§18.6) joins it afterwards, which OPTIONAL can tell.
        self.fresh += 1
        graph = self.rng.choice([f"?g{self.fresh}", *GRAPHS])
        # Nor is there a subquery within: Oxigraph asks it of other graphs than the triples beside it.
        outer = self.is_in_any_graph
        self.is_in_any_graph = graph.startswith("?")
        group = self.group(depth - 1)
        self.is_in_any_graph = outer
        return Part(f"GRAPH {graph} %", [group])
