"""Holds what the graph cites against the citations that editors hyperlinked by hand.

Of the resolutions and documents that editors linked in a document, the share that the document's
graph cites: exactly, and with the letter of the part or the organ apart. A link whose paragraph
does not print the number that it leads to is a slip of the editors, and is counted on its own.
"""

import collections
import csv
import json
import re

from graphs import arguments, load, report, write


def plain(target):
    """The symbol that a target or a file name gives: `A/RES/68/70A`, `A/HRC/RES/57/8`."""
    symbol = re.sub(r"^https?://(docs\.un\.org|undocs\.org)", "", target.replace("%20", "").replace(" ", ""))
    symbol = re.sub(r"^/?(EN/|en/)?", "", symbol).replace("_", "/").upper()
    # One link for several parts, `A/RES/74/255A-B`, leads to the whole.
    return re.sub(r"/?(?<=\d)[A-Z]-[A-Z]$", "", re.sub(r"(?<=\d)/([A-Z])$", r"\1", symbol))


def without_part(symbol):
    """`A/RES/68/70A` is `A/RES/68/70`, `A/RES/217A(III)` is `A/RES/217(III)`."""
    return re.sub(r"(\d)[A-Z]+(\(|$)", r"\1\2", symbol)


def number(symbol):
    """The number alone, whatever organ: `71/205`."""
    return re.sub(r"\(.*", "", without_part(symbol.split("/RES/")[-1]))


def slip(document, target, paragraphs):
    """What shows that the editors linked to something that the text does not cite, if anything does."""
    digits = re.escape(number(target))
    if "/L." not in target and not any(re.search(rf"(?<!\d){digits}(?!\d)", text, re.IGNORECASE) for text in paragraphs):
        return "slip of the editors: the number is not printed"
    # The sessions of the General Assembly before the thirty-first have Roman numbers.
    session = re.fullmatch(r"A/RES/(\d+)/\d+", target)
    if session and int(session[1]) < 31:
        return "slip of the editors: there is no such resolution of the Assembly"
    body = rf"(Council|Commission)[^;]* resolutions? [^;]*(?<!\d){digits}(?!\d)"
    own = rf"\bits (\w+ )?resolutions? [^;]*(?<!\d){digits}(?!\d)"
    if document.startswith("A/HRC/"):
        # What the Council calls its own.
        body = rf"{body}|{own}"
    if target.startswith("A/RES/") and any(re.search(body, text) for text in paragraphs):
        return "slip of the editors: the text says it is a resolution of another body"
    if "/RES/" in target and "/L." in target:
        return "slip of the editors: a draft is no resolution"
    citing = rf"(resolution|decision|document|A/|[(;,]).*(?<!\d){digits}(?!\d)"
    if not any(re.search(citing, text, re.DOTALL) for text in paragraphs):
        return "slip of the editors: the number is none of a document"
    return None


def paragraphs(corpus, document):
    """The paragraphs of a document, as its editors typed them."""
    file = corpus / "paragraphs" / f"{document}.json"
    return [item.get("text") or "" for item in json.loads(file.read_text())] if file.exists() else []


def cited(graph):
    """The symbols that each document or its annex cites, by its own symbol."""
    symbols = graph.symbols()
    return {
        plain(document): {plain(symbols.get(target, target.removeprefix("doc/")))
                          for citing in (f"doc/{document}", f"doc/{document}#annex")
                          for target in subjects[citing]["rg:cites"]}
        for document, subjects in graph.documents.items()}


def main():
    chosen = arguments(__doc__)
    graph_cites = cited(load(chosen.graphs / "text"))
    found, misses, seen = collections.Counter(), [], set()
    with open(chosen.corpus / "gold" / "editorial_links.csv", newline="") as rows:
        for row in csv.DictReader(rows):
            document, target = plain(row["document"]), plain(row["target"])
            if (document, target) in seen or target == document or "WWW." in target:
                continue
            seen.add((document, target))
            cause = verdict(graph_cites.get(document), target)
            if cause not in ("cited", "part"):
                cause = slip(document, target, paragraphs(chosen.corpus, row["document"])) or cause
                misses.append((cause, document, row["paragraph"], row["anchor"], target))
            found[cause] += 1
    slips = sum(count for cause, count in found.items() if cause.startswith("slip"))
    total = sum(found.values()) - slips
    report(found, sorted(misses))
    figures = {"cited exactly": found["cited"] / total,
               "cited": (found["cited"] + found["part"]) / total}
    print(f"of {total} targets: {figures}")
    write(chosen, figures)


def verdict(cites, target):
    """How a document cites a target."""
    if cites is None:
        return "the document has no graph"
    if target in cites:
        return "cited"
    if without_part(target) in map(without_part, cites):
        return "part"
    others = {number(other) for other in cites if "/RES/" in other}
    return "the same number of another organ" if "/RES/" in target and number(target) in others else "missing"


if __name__ == "__main__":
    main()
