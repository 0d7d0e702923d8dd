"""The operators of SPARQL 1.1 Query, and which of them a query has."""

from __future__ import annotations

import re

from expressions import BINARY, EQUALITIES, ORDERS, UNARY

WORDS = [
    "SELECT", "ASK", "CONSTRUCT", "CONSTRUCT WHERE", "DESCRIBE", "DISTINCT", "REDUCED", "FROM",
    "FROM NAMED", "OPTIONAL", "UNION", "MINUS", "FILTER", "FILTER(EXISTS", "FILTER(NOT EXISTS", "BIND(",
    "VALUES", "UNDEF", "GRAPH <", "GRAPH ?", "{ SELECT", "GROUP BY", "GROUP BY (", "HAVING", "ORDER BY",
    "LIMIT", "OFFSET",
]
AGGREGATES = ["COUNT(*", "COUNT(", "SUM(", "AVG(", "MIN(", "MAX(", "GROUP_CONCAT(", "SAMPLE("]
FUNCTIONS = sorted({
    f"{name}(" for name in UNARY + BINARY + [
        "BOUND", "IF", "SUBSTR", "REPLACE", "STRLANG", "STRDT", "IRI", "URI", "BNODE", "RAND", "NOW",
        "UUID", "STRUUID", "xsd:double", "xsd:float"]})
SIGNS = [f" {sign} " for sign in [*EQUALITIES, *ORDERS, *"+-*/", "&&", "||", "IN", "NOT IN"]] + ["!("]
PATHS = {
    "path *": r"\)\*", "path +": r"\)\+", "path ?": r"\)\?", "path /": r"[>)*+?]/[<(^!]",
    "path |": r"[>)*+?]\|[<(^!]", "path ^": r"\^[(<]", "path !": r"!\(?\^?<",
}


def _pattern(text: str) -> str:
    """The text, not in the middle of a word."""
    start = r"(?<![\w:])" if text[0].isalpha() else ""
    end = r"\b" if text[-1].isalpha() else ""
    return start + re.escape(text) + end


OPERATORS = {
    text.strip(" ("): re.compile(_pattern(text)) for text in WORDS + AGGREGATES + FUNCTIONS + SIGNS
} | {name: re.compile(pattern) for name, pattern in PATHS.items()}


def operators(query: str) -> list[str]:
    """The operators that a query has."""
    return [name for name, pattern in OPERATORS.items() if pattern.search(query)]
