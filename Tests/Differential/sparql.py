"""Asks resgraph and Oxigraph the same random queries: sparql.py [--seed N] [--queries N].

The same seed gives the same queries. A difference is made small and printed with its graph and its
query; the exit status is then 1. At the end stands how often each operator was asked for, and in how
many of those queries something was found.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Iterable

import pyoxigraph

from graphs import XSD, Graph
from operators import OPERATORS, operators
from queries import Likeness, Queries, Query

DEFAULT = Path(__file__).parents[2] / ".build/debug/resgraph"
EXACT = {XSD + name for name in ("integer", "decimal")}
ROUNDED = {XSD + name for name in ("double", "float")}


class Failed(Exception):
    """A program gave no answer."""


def term(kind: str, value: str, datatype: str, language: str) -> tuple:
    """A term to compare: numbers by value, as they may be spelt in several ways; blank nodes alike."""
    if kind == "bnode":
        return ("bnode",)
    try:
        if datatype in EXACT:
            return (str(Decimal(value).normalize() + 0), datatype)
        if datatype in ROUNDED:
            digits = 10 if datatype.endswith("double") else 5
            return (f"{float(value):.{digits}g}", datatype)
    except (InvalidOperation, ValueError):
        pass
    return (kind, value, datatype or XSD + "string", language.lower())


def oxigraph_term(found) -> tuple | None:
    if found is None:
        return None
    if isinstance(found, pyoxigraph.NamedNode):
        return term("uri", found.value, "", "")
    if isinstance(found, pyoxigraph.BlankNode):
        return ("bnode",)
    datatype = "" if found.language else found.datatype.value
    return term("literal", found.value, datatype, found.language or "")


def oxigraph(lines: list[str], query: Query):
    """The answer of Oxigraph."""
    store = pyoxigraph.Store()
    store.load("\n".join(lines).encode(), format=pyoxigraph.RdfFormat.N_QUADS)
    try:
        found = store.query(query.text())
        if isinstance(found, pyoxigraph.QueryBoolean):
            return bool(found)
        if isinstance(found, pyoxigraph.QueryTriples):
            return answer([tuple(map(oxigraph_term, triple)) for triple in found], query)
        names = [variable.value for variable in found.variables]
        return answer([row_of(names, map(oxigraph_term, row)) for row in found], query)
    except (SyntaxError, OSError, ValueError) as reason:
        raise Failed(f"oxigraph: {reason}") from reason


def resgraph(program: Path, lines: list[str], query: Query):
    """The answer of resgraph."""
    with tempfile.NamedTemporaryFile("w", suffix=".nq") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        run = subprocess.run(
            [program, "query", "--graph", file.name, "--format",
             "ntriples" if query.gives_graph else "json", query.text()],
            capture_output=True, text=True, timeout=60, check=False)
    if run.returncode not in (0, 1):
        raise Failed(f"resgraph: {run.stderr}")
    if query.gives_graph:
        triples = pyoxigraph.parse(run.stdout.encode(), format=pyoxigraph.RdfFormat.N_TRIPLES)
        return answer(
            [tuple(map(oxigraph_term, (t.subject, t.predicate, t.object))) for t in triples], query)
    found = json.loads(run.stdout)
    if "boolean" in found:
        return found["boolean"]
    names = found["head"]["vars"]
    rows = [row_of(names, (json_term(row.get(name)) for name in names))
            for row in found["results"]["bindings"]]
    return answer(rows, query)


def row_of(names: list[str], terms: Iterable) -> tuple:
    """A row, columns by name: SELECT * has them in any order."""
    return tuple(sorted(zip(names, terms), key=lambda column: column[0]))


def json_term(found: dict | None) -> tuple | None:
    if found is None:
        return None
    return term(found["type"], found["value"], found.get("datatype", ""), found.get("xml:lang", ""))


def answer(rows: list[tuple], query: Query):
    """Rows as they are to be compared."""
    match query.likeness:
        case Likeness.ORDERED:
            return rows if query.tail else Counter(rows)
        case Likeness.BAG:
            return Counter(rows)
        case Likeness.SET:
            return Counter(set(rows))


def difference(program: Path, lines: list[str], query: Query) -> str | None:
    """What the two answer differently; `None` when they agree."""
    try:
        theirs = oxigraph(lines, query)
    except Failed as reason:
        return str(reason)
    try:
        ours = resgraph(program, lines, query)
    except (Failed, subprocess.TimeoutExpired) as reason:
        return str(reason)
    if ours == theirs:
        return None
    if isinstance(ours, Counter):
        return f"only resgraph: {dict(ours - theirs)}\nonly oxigraph: {dict(theirs - ours)}"
    return f"resgraph: {ours}\noxigraph: {theirs}"


def shrunk(program: Path, lines: list[str], query: Query) -> tuple[list[str], Query]:
    """The failure with all left out that can be."""
    def left_out(items: list) -> bool:
        for index in reversed(range(len(items))):
            item = items.pop(index)
            kind = difference(program, lines, query)
            if kind and not kind.startswith("oxigraph"):
                return True
            items.insert(index, item)
        return False

    while left_out(lines) or left_out(query.tail) or any(
        left_out(group.parts) for group in list(query.group.groups())
    ):
        pass
    return lines, query


@dataclass
class Outcome:
    """What came of a query."""

    operators: list[str]
    has_answer: bool
    failure: str | None = None


def outcome(program: Path, seed: int, number: int) -> Outcome:
    """What comes of the query with a number."""
    rng = random.Random(f"{seed}/{number}")
    graph = Graph(rng)
    while not (query := Queries(rng, graph).query()).is_well_designed:
        pass
    found = operators(query.text())
    if difference(program, graph.lines, query) is None:
        return Outcome(found, bool(oxigraph(graph.lines, query)))
    lines, query = shrunk(program, graph.lines, query)
    reason = difference(program, lines, query)
    text = f"-- query {number}\n" + "\n".join(lines) + f"\n\n{query.text()}\n\n{reason}\n"
    return Outcome(found, True, text)


def coverage(outcomes: list[Outcome]) -> str:
    """How many queries had each operator, and how many of those an answer."""
    asked = Counter(name for outcome in outcomes for name in outcome.operators)
    answered = Counter(
        name for outcome in outcomes if outcome.has_answer for name in outcome.operators)
    return "\n".join(f"{name:20}{asked[name]:6}{answered[name]:6}" for name in OPERATORS)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--queries", type=int, default=500)
    parser.add_argument("--resgraph", type=Path, default=DEFAULT)
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    with ThreadPoolExecutor(arguments.jobs) as pool:
        outcomes = list(pool.map(
            lambda number: outcome(arguments.resgraph, arguments.seed, number),
            range(arguments.queries)))
    failures = [outcome.failure for outcome in outcomes if outcome.failure]
    for text in failures:
        print(text)
    print(f"{'operator':20}{'asked':>6}{'found':>6}")
    print(coverage(outcomes))
    print(f"{len(outcomes) - len(failures)} of {len(outcomes)} queries have the same answer"
          f" (seed {arguments.seed}); {sum(not outcome.has_answer for outcome in outcomes)} have none")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
