"""A citation graph of any size, the same for the same seed: python generate.py TRIPLES [SEED] > graph.nt"""

import random
import sys

BASE = "http://example.org/"
XSD = "http://www.w3.org/2001/XMLSchema#"
TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
WORDS = """assistance clearance convention cooperation development disarmament education emergency
environment equality finance health humanitarian implementation information justice law maritime
mine monitoring oceans outer peace protection refugees report review rights security session space
stockpile sustainable trade treaty universal victims verification water women youth""".split()


def iri(*path):
    return "<" + BASE + "/".join(str(part) for part in path) + ">"


def date(rng, position):
    """Dates grow with the number of the document, ten years wide."""
    year = 1946 + int(position * 70) + rng.randrange(10)
    return f"{year:04d}-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}"


def cited(rng, number):
    """Earlier documents, most of them recent, some of them the much cited first ones."""
    found = set()
    for _ in range(min(number, rng.randrange(0, 9))):
        if rng.random() < 0.2:
            found.add(int(number * rng.random() ** 3))
        else:
            found.add(max(0, number - 1 - int(rng.expovariate(1 / 300))))
    return sorted(found)


def document(rng, number, total):
    """The triples of one document."""
    me = iri("document", number)
    title = " ".join(rng.choice(WORDS) for _ in range(rng.randrange(3, 9)))
    yield me, TYPE, iri("Resolution")
    yield me, iri("title"), f'"{title} {number}"'
    yield me, iri("adoptedOn"), f'"{date(rng, number / total)}"^^<{XSD}date>'
    yield me, iri("heldAt"), iri("city", int(200 * rng.random() ** 2))
    yield me, iri("organ"), iri("organ", rng.randrange(6))
    yield me, iri("session"), f'"{1 + number * 79 // total}"^^<{XSD}integer>'
    for other in cited(rng, number):
        yield me, iri("cites"), iri("document", other)
    if number and rng.random() < 0.1:
        yield me, iri("corrects"), iri("document", rng.randrange(number))


def main():
    triples = int(sys.argv[1])
    rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    total = max(1, round(triples / 9.9))
    for number in range(total):
        sys.stdout.write("".join(f"{s} {p} {o} .\n" for s, p, o in document(rng, number, total)))


main()
