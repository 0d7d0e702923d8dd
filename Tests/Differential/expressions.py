"""Random expressions, with all operators and functions of SPARQL 1.1 (§17)."""

from __future__ import annotations

import random

from graphs import DOUBLES, LITERALS, NODES

EQUALITIES = ["=", "!="]
ORDERS = ["<", ">", "<=", ">="]
# Not truths: Oxigraph has no order of them, where SPARQL 1.1 (§17.3) puts false before true.
ORDERED = DOUBLES + [
    text for text in LITERALS if not any(sign in text for sign in ("@", "example", "boolean"))]
UNARY = [
    "STR", "LANG", "DATATYPE", "ABS", "CEIL", "FLOOR", "ROUND", "STRLEN", "UCASE", "LCASE",
    "ENCODE_FOR_URI", "YEAR", "MONTH", "DAY", "HOURS", "MINUTES", "SECONDS", "TIMEZONE", "TZ",
    "MD5", "SHA1", "SHA256", "SHA384", "SHA512", "isIRI", "isURI", "isBLANK", "isLITERAL",
    "isNUMERIC", "xsd:string", "xsd:integer", "xsd:decimal", "xsd:boolean", "xsd:dateTime", "-", "+",
]
TESTS = ["CONTAINS", "STRSTARTS", "STRENDS", "LANGMATCHES", "sameTerm"]
BINARY = TESTS + ["REGEX", "STRBEFORE", "STRAFTER", "CONCAT", "COALESCE"]
PATTERNS = ['"a"', '"^a"', '"B"', '"[0-9]+"', '"b|c"', '"."']
# What these give is different each time: only what is sure of it can be compared.
UNSURE = [
    "isBLANK(BNODE())", 'isBLANK(BNODE("a"))', "(RAND() < 1)", "DATATYPE(RAND())", "DATATYPE(NOW())",
    "(NOW() = NOW())", "isIRI(UUID())", "STRLEN(STR(UUID()))", "STRLEN(STRUUID())",
]


class Expressions:
    """Random expressions over some variables."""

    def __init__(self, rng: random.Random, variables: list[str]):
        self.rng = rng
        self.variables = variables

    def value(self, depth: int) -> str:
        """An expression of any kind."""
        rng = self.rng
        if depth == 0 or rng.random() < 0.15:
            return rng.choice(self.variables if rng.random() < 0.8 else LITERALS + NODES)
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
        if choice < 0.15:
            return f"({left} {rng.choice(EQUALITIES)} {right})"
        if choice < 0.35:
            # One side has an order: Oxigraph finds any term neither before nor after itself, SPARQL 1.1
            # (§17.3) no order in IRIs, blank nodes and datatypes that it does not know.
            left = rng.choice([self.number(depth), self.text(depth), rng.choice(ORDERED)])
            return f"({left} {rng.choice(ORDERS)} {right})"
        if choice < 0.55:
            inner, other = (self.condition(max(depth - 1, 0)) for _ in range(2))
            return f"({inner} {rng.choice(['&&', '||'])} {other})"
        if choice < 0.65:
            return f"({left} {rng.choice(['IN', 'NOT IN'])} ({right}, {self.value(0)}))"
        if choice < 0.75:
            return f"BOUND({rng.choice(self.variables)})"
        if choice < 0.85:
            return f"!({self.condition(max(depth - 1, 0))})"
        if choice < 0.95:
            return f"{rng.choice(TESTS)}({left}, {right})"
        return rng.choice([self.number(depth), self.text(depth), f"isNUMERIC({left})"])

    def unary(self, depth: int) -> str:
        return f"{self.rng.choice(UNARY)}({self.value(depth)})"

    def binary(self, depth: int) -> str:
        name = self.rng.choice(BINARY)
        if name == "REGEX":
            flags = self.rng.choice(["", ', "i"'])
            return f"REGEX({self.text(depth)}, {self.rng.choice(PATTERNS)}{flags})"
        return f"{name}({self.value(depth)}, {self.value(depth)})"

    def arithmetic(self, depth: int) -> str:
        # Only of numbers: Oxigraph also adds and subtracts dates, which the operators of SPARQL 1.1
        # (§17.3) do not.
        left, right = (self.number(depth) for _ in range(2))
        return f"({left} {self.rng.choice('+-*/')} {right})"

    def number(self, depth: int) -> str:
        """A number, but for doubles: how one that was computed is spelt, which STR (§17.4.2.5) tells,
        the standard leaves open."""
        inner = self.value(depth)
        return self.rng.choice([
            f"xsd:integer({inner})", f"xsd:integer({inner})", f"xsd:decimal({inner})",
            f"xsd:decimal({inner})", f"STRLEN({inner})", f"STRLEN({inner})",
            f"xsd:integer(xsd:double({inner}))", f"xsd:integer(xsd:float({inner}))",
            f"xsd:integer({inner} * {self.rng.choice(DOUBLES)})"])

    def text(self, depth: int) -> str:
        return f"STR({self.value(depth)})"

    def special(self, depth: int) -> str:
        rng = self.rng
        value = self.value(depth)
        return rng.choice([
            f"IF({self.condition(depth)}, {value}, {self.value(depth)})",
            f"SUBSTR({value}, {rng.randint(0, 3)})",
            f"SUBSTR({value}, {rng.randint(1, 3)}, {rng.randint(0, 2)})",
            f"REPLACE({self.text(depth)}, {rng.choice(PATTERNS[:5])}, \"z\")",
            f"STRLANG({self.text(depth)}, \"de\")",
            f"STRDT({self.text(depth)}, xsd:string)",
            f'IRI(CONCAT("http://example/", ENCODE_FOR_URI({self.text(depth)})))',
            f'URI(CONCAT("http://example/", ENCODE_FOR_URI({self.text(depth)})))',
            rng.choice(UNSURE),
        ])
