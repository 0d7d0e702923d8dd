"""Holds what the graph cites against the hyperlinks that PDF files carry, both ways.

Of the resolutions and documents that a file links, the share that its graph cites: exactly, and
with the letter of the part apart. A link whose words print another number is a slip of the editors,
which the build reports (`link-disagrees`), and is counted on its own. Of the resolutions that the
graph cites in those files, the share that is linked.
"""

import collections
import csv
import re

from graphs import arguments, load, report, write
from links_figures import plain, without_part

ADDITION = re.compile(r"(\(PART[IVX]+\))?/(ADD|CORR|REV|AMEND)\.\d+")


def comparable(symbol):
    """A symbol in capitals, without the word that an address adds to that of a supplement."""
    return re.sub(r"\((SUPP|VOL\.[IVX]+)\)", "", plain(symbol).upper())


def whole(symbol):
    """A symbol without the letter or the number of a part."""
    return without_part(re.sub(r"\(PARTS?[^)]*\)", "", symbol))


def is_document(target):
    """Whether a target is the symbol of a resolution or another document, and no sales number."""
    return re.match(r"[A-Z]{1,5}/", target) is not None


def slips(log):
    """The addresses that a build found to lead elsewhere than their words say, by document."""
    found = collections.defaultdict(set)
    if log.exists():
        for line in log.read_text().splitlines():
            match = re.match(r".*?([^/:]+)\.pdf:.*leads to (\S+);.*\[link-disagrees\]", line)
            if match:
                found[match[1]].add(comparable(re.sub(r"^https?://[^/]+/(en/)?", "", match[2])))
    return found


def main():
    chosen = arguments(__doc__)
    graph, disagreeing = load(chosen.graphs / "pdf"), slips(chosen.graphs / "pdf" / "log.txt")
    symbols = graph.symbols()
    cites = {document: {comparable(symbols.get(name, name.removeprefix("doc/")))
                        for citing in (f"doc/{document}", f"doc/{document}#annex")
                        for name in subjects[citing]["rg:cites"]}
             for document, subjects in graph.documents.items()}
    links = collections.defaultdict(dict)
    with open(chosen.corpus / "gold" / "pdf_links.csv", newline="") as rows:
        for row in csv.DictReader(rows):
            target = comparable(row["target"])
            if is_document(target) and target != comparable(row["document"]):
                links[row["document"]].setdefault(target, row["page"])
    found, misses = collections.Counter(), []
    for document, targets in links.items():
        for target, page in targets.items():
            cause = verdict(cites.get(document), target, disagreeing[document])
            found[cause] += 1
            if cause not in ("cited", "part"):
                misses.append((cause, document, f"page {page}", target))
    cited, linked, unlinked = backwards(cites, links)
    report(found, sorted(misses) + sorted(unlinked))
    total = sum(found.values()) - found["slip of the editors"]
    figures = {"cited exactly": found["cited"] / total,
               "cited": (found["cited"] + found["part"]) / total,
               "citations linked": linked / cited}
    print(f"of {total} targets and {cited} citations: {figures}")
    write(chosen, figures)


def verdict(cites, target, disagreeing):
    """How a document cites a target."""
    if cites is None:
        return "the document has no graph"
    if target in cites:
        return "cited"
    if target in disagreeing:
        return "slip of the editors"
    if whole(target) in map(whole, cites):
        return "part"
    bases = {ADDITION.sub("", other) for other in cites}
    return "another addition" if ADDITION.sub("", target) in bases else "missing"


def backwards(cites, links):
    """How many resolutions the graph cites, how many of them are linked, and those that are not."""
    cited, linked, unlinked = 0, 0, []
    for document, targets in links.items():
        known = set(map(whole, targets))
        for symbol in cites.get(document, ()):
            if "/RES/" not in symbol:
                continue
            cited += 1
            if whole(symbol) in known:
                linked += 1
            else:
                unlinked.append(("not linked", document, symbol))
    return cited, linked, unlinked


if __name__ == "__main__":
    main()
