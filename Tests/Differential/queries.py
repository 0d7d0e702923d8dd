"""Random queries with all operators of SPARQL 1.1 Query, drawn from a graph so that most have answers.

What is never written, and why, stands where it would be written.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import dataclass, field
from enum import Enum
from typing import Iterator

from expressions import Expressions
from graphs import BLANKS, DEFAULT_GRAPH, GRAPHS, LITERALS, PREDICATES, Graph

PREFIXES = """PREFIX : <http://example/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""
VARIABLES = [f"?v{n}" for n in range(7)]
# How deep groups stand in each other.
OUTERMOST = 3


class Likeness(Enum):
    """When two answers are the same."""

    ORDERED = "the same rows in the same order"
    BAG = "the same rows as often"
    SET = "the same rows"


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
    """A group graph pattern; its parts can be left out, so that a failure can be made small."""

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
    tail: list[str] = field(default_factory=list)
    likeness: Likeness = Likeness.BAG

    @property
    def gives_graph(self) -> bool:
        return self.head.startswith(("CONSTRUCT", "DESCRIBE"))

    @property
    def is_well_designed(self) -> bool:
        """Whether no OPTIONAL within a group names a variable that stands beyond the group and nowhere
        else in it. Oxigraph then sees what it has beyond the group; in SPARQL 1.1 (§18.6) a group is
        evaluated by itself.
        """
        whole = occurrences(self.group)
        for group in self.group.groups():
            inside = occurrences(group)
            for optional in (part for part in group.parts if part.template.startswith("OPTIONAL")):
                if any(count == inside[name] < whole[name]
                       for name, count in occurrences(optional).items()):
                    return False
        return True

    def text(self) -> str:
        return PREFIXES + " ".join([self.head, self.group.text(), *self.tail])


def occurrences(piece: Part | Group) -> Counter[str]:
    """How often each variable stands in a piece of a query."""
    return Counter(re.findall(r"\?\w+", piece.text()))


class Queries:
    """Random queries of a graph.

    Variables stand for terms that were drawn for them: with those in their places, each triple pattern
    is a triple of the graph. What takes solutions away leaves that one more often than not.
    """

    def __init__(self, rng: random.Random, graph: Graph):
        self.rng = rng
        self.graph = graph
        self.terms: dict[str, str] = {}
        # The graph from which patterns are drawn, and whether GRAPH with a variable is around them.
        self.name = DEFAULT_GRAPH
        self.is_in_any_graph = False
        # Variables of BIND, GRAPH and aggregates, which nothing else may bind.
        self.fresh: list[str] = []
        self.count = 0
        # Whether expressions may name whatever stands around them, and the variables in the triples of
        # the group so far.
        self.is_open = True
        self.is_outermost = True
        self.local: list[str] = []

    # Queries

    def query(self) -> Query:
        sources = self.sources()
        group = self.group(OUTERMOST)
        makers = [self.selected] * 6 + [self.aggregated] * 3
        makers += [self.ask, self.construct, self.short_construct, self.describe]
        query = self.rng.choice(makers)(group)
        query.head = query.head.replace("WHERE", f"{sources}WHERE")
        if self.rng.random() < 0.05 and not query.head.startswith("CONSTRUCT WHERE"):
            query.tail.append(self.values().template)
        return query

    def sources(self) -> str:
        """FROM clauses; patterns are then drawn from the graph that they make the default graph."""
        if self.rng.random() < 0.9:
            return ""
        self.name = self.rng.choice(GRAPHS)
        return f"FROM {self.name} " + "".join(f"FROM NAMED {name} " for name in GRAPHS)

    def ask(self, group: Group) -> Query:
        return Query("ASK WHERE", group)

    def construct(self, group: Group) -> Query:
        subjects = self.variables(3) + ["_:new"]
        template = " ".join(
            f"{self.rng.choice(subjects)} {self.rng.choice(PREDICATES)}"
            f" {self.rng.choice(subjects + LITERALS[:3])} ." for _ in range(self.rng.randint(1, 3)))
        return Query(f"CONSTRUCT {{ {template} }} WHERE", group, likeness=Likeness.SET)

    def short_construct(self, _: Group) -> Query:
        triples = [self.triples(allows_nameless=False) for _ in range(self.rng.randint(1, 2))]
        return Query("CONSTRUCT WHERE", Group(triples), likeness=Likeness.SET)

    def describe(self, group: Group) -> Query:
        # What DESCRIBE gives is for each program to say (§16.4); both give the triples that begin with
        # the resource, and with the blank nodes at their ends.
        head = f"DESCRIBE {' '.join(self.variables(1))} WHERE"
        return Query(head, group, likeness=Likeness.SET)

    def selected(self, group: Group) -> Query:
        if self.rng.random() < 0.1:
            return Query("SELECT * WHERE", group)
        columns = sorted(self.variables(self.rng.randint(1, 5)))
        word = self.rng.choice(["", "", "", "DISTINCT ", "REDUCED "])
        tail = [] if word == "REDUCED " else self.order(columns)
        if not tail and self.rng.random() < 0.2:
            columns.append(f"({self.expressions().value(2)} AS {self.new()})")
        likeness = Likeness.ORDERED if tail else Likeness.BAG
        # REDUCED may keep or drop duplicates as it likes (§18.5).
        if word == "REDUCED ":
            likeness = Likeness.SET
        return Query(f"SELECT {word}{' '.join(columns)} WHERE", group, tail, likeness)

    def order(self, columns: list[str]) -> list[str]:
        """ORDER BY, LIMIT and OFFSET that leave no choice but among rows that look alike.

        The order of terms of several kinds is not fixed by the standard (§15.1), so keys are texts and
        truths.
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
            tail.append(f"LIMIT {self.rng.choice([0, 1, 2, 3, 6, 12])}")
        if self.rng.random() < 0.3:
            tail.append(f"OFFSET {self.rng.randint(0, 3)}")
        return tail

    def aggregate(self, variable: str) -> str:
        distinct = self.rng.choice(["", "DISTINCT "])
        # MIN and MAX of terms of several kinds follow an order that the standard leaves open (§15.1),
        # SAMPLE and the order of GROUP_CONCAT anything (§18.5.1): they are of one value, or measured.
        return self.rng.choice([
            "COUNT(*)", f"COUNT({distinct}*)", f"COUNT({distinct}{variable})",
            f"SUM({distinct}{variable})", f"AVG({distinct}{variable})",
            f"SUM({distinct}STRLEN(STR({variable})))", f"AVG({distinct}STRLEN(STR({variable})))",
            f"MIN({distinct}STR({variable}))", f"MAX({distinct}STRLEN(STR({variable})))",
            f'STRLEN(GROUP_CONCAT({distinct}STR({variable}); SEPARATOR="|"))',
            f"isLITERAL(SAMPLE({distinct}STRLEN(STR({variable}))))",
        ])

    def aggregated(self, group: Group) -> Query:
        key, *others = (self.variables(3) * 3)[:3]
        columns = [f"({self.aggregate(other)} AS {self.new()})" for other in others]
        if re.search(r"\[\]|[>)*+?]/", group.text()):
            # Oxigraph counts solutions that differ only in a nameless node, or in one in the middle of a
            # path; in SPARQL 1.1 (§18.5.1.2) they are the same.
            columns = [column.replace("(DISTINCT *)", "(*)") for column in columns]
        tail = []
        choice = self.rng.random()
        if choice < 0.65:
            columns.insert(0, key)
            tail.append(f"GROUP BY {key}")
        elif choice < 0.85:
            name = self.new()
            columns.insert(0, name)
            # Not a variable by itself: Oxigraph then refuses the other name, grammar rule [20] does not.
            value = f"STR({self.expressions().value(2)})"
            tail.append(f"GROUP BY ({value} AS {name})")
        if self.rng.random() < 0.3:
            bound = self.rng.choice(["> 0", "> 1", "< 3", "!= 2"])
            tail.append(f"HAVING (COUNT({others[0]}) {bound})")
        return Query(f"SELECT {' '.join(columns)} WHERE", group, tail)

    # Groups

    def group(self, depth: int, is_optional: bool = False) -> Group:
        outer = self.is_open, self.is_outermost, self.local
        self.is_open = self.is_outermost or is_optional and self.is_open
        self.is_outermost, self.local = False, []
        group = Group(self.parts(depth))
        self.is_open, self.is_outermost, self.local = outer
        return group

    def parts(self, depth: int) -> list[Part]:
        parts = [self.triples()]
        makers = [self.triples] * 3 + [self.filter, self.bind, self.values, self.path, self.path]
        if depth:
            makers += [
                lambda: self.nested("OPTIONAL %", depth), lambda: self.nested("OPTIONAL %", depth),
                lambda: self.nested("% UNION %", depth), lambda: self.nested("%", depth),
                lambda: self.named(depth), lambda: self.named(depth),
            ]
            if self.is_open:
                makers.append(self.exists)
            if depth == OUTERMOST:
                makers.append(lambda: self.minus(depth))
            if not self.is_in_any_graph:
                makers.append(lambda: self.subquery(depth))
        parts += [self.rng.choice(makers)() for _ in range(self.rng.randint(0, 3))]
        # In GRAPH with a variable the triple stays in front: where VALUES comes first Oxigraph gives its
        # rows once, and not for each graph, and OPTIONAL then extends them in some graphs only.
        if self.rng.random() < 0.2 and not self.is_in_any_graph:
            parts = parts[1:] + parts[:1]
        return parts

    def nested(self, template: str, depth: int) -> Part:
        is_optional = template.startswith("OPTIONAL")
        return Part(
            template, [self.group(depth - 1, is_optional) for _ in range(template.count("%"))])

    def minus(self, depth: int) -> Part:
        # Only in the outermost group, for the same reason: what Oxigraph sees beyond the group makes
        # solutions share a variable.
        part = self.nested("MINUS %", depth)
        if self.rng.random() < 0.6:
            part.groups[0].parts.append(self.doubtful_filter())
        return part

    def unused(self) -> str:
        """A variable that nothing else binds."""
        self.count += 1
        return f"?x{self.count}"

    def new(self) -> str:
        """Such a variable, for others to use."""
        self.fresh.append(self.unused())
        return self.fresh[-1]

    def variables(self, count: int) -> list[str]:
        """Variables, most of which something binds."""
        known = list(self.terms) + self.fresh
        if not known or self.rng.random() < 0.1:
            known = VARIABLES
        return self.rng.sample(known, min(count, len(known)))

    def expressions(self) -> Expressions:
        # In a group within another, but for that of OPTIONAL, Oxigraph sees also what stands before; in
        # SPARQL 1.1 (§18.6) a group is evaluated by itself.
        if not self.is_open:
            return Expressions(self.rng, self.local or ["?unbound"])
        return Expressions(self.rng, list(self.terms) + self.fresh or VARIABLES)

    # Triples

    def drawn(self) -> tuple[str, str, str]:
        """A triple of the graph, or nearly one where it has none; mostly one that is linked to others."""
        triples = self.graph.triples[self.name]
        if not triples or self.rng.random() < 0.05:
            return (self.rng.choice(self.graph.terms()), self.rng.choice(PREDICATES),
                    self.rng.choice(self.graph.terms()))
        known = set(self.terms.values())
        linked = [t for t in triples if t[0] in known or t[2] in known]
        return self.rng.choice(linked if linked and self.rng.random() < 0.8 else triples)

    def place(self, term: str, share: float, allows_nameless: bool = False) -> str:
        """The term, or a variable that stands for it."""
        if allows_nameless and self.rng.random() < 0.03:
            return "[]"
        if term not in BLANKS and self.rng.random() > share:
            return term
        names = [name for name, known in self.terms.items() if known == term]
        free = [name for name in VARIABLES if name not in self.terms]
        if names and (not free or self.rng.random() < 0.8):
            return self.bound(self.rng.choice(names))
        if not free:
            return self.rng.choice(VARIABLES) if term in BLANKS or share == 1 else term
        name = self.rng.choice(free)
        self.terms[name] = term
        return self.bound(name)

    def bound(self, name: str) -> str:
        """Notes that the group binds a variable."""
        self.local.append(name)
        return name

    def triples(self, allows_nameless: bool = True) -> Part:
        subject, predicate, object_ = self.drawn()
        return Part(
            f"{self.place(subject, 0.85, allows_nameless)} {self.place(predicate, 0.15)}"
            f" {self.place(object_, 0.75, allows_nameless)} .")

    # Paths

    def path(self) -> Part:
        start = self.drawn()[0]
        steps, end = self.steps(2, start, False)
        # Constants stand at the ends only where the graph surely holds them: of others Oxigraph leaves
        # out the path without length, which SPARQL 1.1 (§18.4) has for any term.
        share = 1 if self.is_in_any_graph or start not in self.graph.nodes(self.name) else 0.8
        subject, object_ = self.place(start, share), self.place(end, share)
        triple = f"{subject} {steps} {object_} ."
        # Oxigraph gives each answer of an alternative once, where SPARQL 1.1 (§18.4) wants the union
        # of both sides with its duplicates; and those of a negated set once or several times, as its
        # plan has it. Duplicates are not told apart here.
        if "|" not in steps and "!" not in steps:
            return Part(triple)
        return self.triples() if self.is_in_any_graph else Part(
            f"{{ SELECT DISTINCT * {{ {triple} }} }}")

    def steps(self, depth: int, start: str, is_backward: bool) -> tuple[str, str]:
        """A path from a node, and a node to which it leads; backwards, a path to the node."""
        if depth == 0:
            return self.step(start, is_backward)
        inner, end = self.steps(depth - 1, start, is_backward)
        if self.rng.random() < 0.2:
            further, end = self.steps(depth - 1, end, is_backward)
            return (f"({further}/{inner})" if is_backward else f"({inner}/{further})"), end
        if self.rng.random() < 0.2:
            turned, end = self.steps(depth - 1, start, not is_backward)
            return f"^({turned})", end
        other = self.steps(depth - 1, start, is_backward)[0]
        return self.rng.choice([
            f"({inner})*", f"({inner})+", f"({inner})?", f"({inner}|{other})"]), end

    def step(self, start: str, is_backward: bool) -> tuple[str, str]:
        near, far = (2, 0) if is_backward else (0, 2)
        ways = [t for t in self.graph.triples[self.name] if t[near] == start]
        if not ways:
            return f"({self.rng.choice(PREDICATES)})?", start
        way = self.rng.choice(ways)
        others = [p for p in PREDICATES if p != way[1]]
        negated = f"!{others[0]}", f"!({others[0]}|^{others[1]})", f"!(^{others[0]}|{others[1]})"
        return self.rng.choice([way[1]] * 6 + list(negated)), way[far]

    # Parts of groups

    def filter(self) -> Part:
        """A condition that holds of the terms drawn, one way or the other."""
        condition = self.expressions().condition(2)
        if self.rng.random() < 0.6:
            return Part(f"FILTER({condition} || {self.truth()})")
        return Part(f"FILTER({condition})")

    def doubtful_filter(self) -> Part:
        return Part(f"FILTER(({self.expressions().condition(2)}) && !({self.truth()}))")

    def truth(self) -> str:
        """What is true where variables stand for the terms drawn."""
        names = list(self.terms) if self.is_open else self.local
        if not names:
            return "true"
        name = self.rng.choice(names)
        term = self.terms.get(name, BLANKS[0])
        if term in BLANKS:
            return f"isBLANK({name})"
        return self.rng.choice([f"sameTerm({name}, {term})", f"{name} = {term}",
                                f"{name} IN ({term}, 7)", f"STR({name}) = STR({term})"])

    def bind(self) -> Part:
        value = self.expressions().value(3)
        name = self.new()
        tests = [f"FILTER(BOUND({name}))", f"BIND(STR({name}) AS {self.new()})", "", "",
                 f"FILTER(STRLEN(STR({name})) < {self.rng.randint(3, 20)})"]
        return Part(f"BIND({value} AS {name}) {self.rng.choice(tests)}")

    def values(self) -> Part:
        names = self.rng.sample(VARIABLES, self.rng.randint(1, 2))
        drawn = [self.terms.get(name, "UNDEF") for name in names]
        rows = [["UNDEF" if term in BLANKS else term for term in drawn]]
        rows += [[self.rng.choice(self.graph.terms() + ["UNDEF"]) for _ in names]
                 for _ in range(self.rng.randint(0, 4))]
        self.rng.shuffle(rows)
        listed = " ".join(f"({' '.join(row)})" for row in rows)
        return Part(f"VALUES ({' '.join(names)}) {{ {listed} }}")

    def exists(self) -> Part:
        # What a solution is put into inside EXISTS is disputed for all but triples and filters on
        # them (§18.6, and erratum 8 on its substitution), so only those stand in it.
        word = self.rng.choice(["EXISTS", "EXISTS", "NOT EXISTS"])
        group = Group([self.triples() for _ in range(self.rng.randint(1, 2))])
        if word == "NOT EXISTS":
            group.parts.append(self.doubtful_filter())
        other = f" || {self.expressions().condition(1)}" if self.rng.random() < 0.3 else ""
        return Part(f"FILTER({word} %{other})", [group])

    def subquery(self, depth: int) -> Part:
        inner = self.group(depth - 1)
        columns = [name for name in self.variables(2) if name in VARIABLES] or VARIABLES[:1]
        if self.rng.random() < 0.3:
            count = f"COUNT({self.variables(1)[0]})"
            head = f"SELECT {columns[0]} ({count} AS {self.new()}) WHERE % GROUP BY {columns[0]}"
        else:
            # Blank nodes have no order (§15.1), so LIMIT would leave a choice among them.
            tail = [] if self.graph.has_blanks else self.order(columns)
            word = self.rng.choice(["", "DISTINCT "])
            head = " ".join([f"SELECT {word}{' '.join(columns)} WHERE %", *tail])
        return Part("{ " + head + " }", [inner])

    def named(self, depth: int) -> Part:
        # The variable stands nowhere within: Oxigraph binds it before what stands there, SPARQL 1.1
        # (§18.6) joins it afterwards, which OPTIONAL, FILTER and MINUS can tell.
        outer = self.is_in_any_graph, self.name
        self.name = self.rng.choice(GRAPHS)
        # Nor is there a subquery within: Oxigraph asks it of other graphs than the triples beside it,
        # SPARQL 1.1 (§18.6) all of them of the same.
        self.is_in_any_graph = self.rng.random() < 0.5
        graph = self.unused() if self.is_in_any_graph else self.name
        group = self.group(depth - 1)
        self.fresh += [graph] if self.is_in_any_graph else []
        self.is_in_any_graph, self.name = outer
        return Part(f"GRAPH {graph} %", [group])
