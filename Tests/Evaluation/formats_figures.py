"""Compares what the same documents say in two formats, offsets of their evidence aside.

`text` and `paragraphs` hold the same documents as plain text and as JSON; `pdf` is read by its
geometry and through `pdftotext` with `-layout`, with `-raw` and with neither. A document is the same
when both formats give the same claims: same subject, relation and object, in the same paragraph.
"""

import collections
import pathlib
import subprocess
import tempfile

from graphs import arguments, load, write

# What names the file and the place of a quotation in it.
PLACES = ("evidence/", "source/")
SHOWN = 10


def facts(folder, texts):
    """The facts of each document: its claims by their names, which tell paragraph and relation.

    `texts` says whether the wording counts too; `pdftotext -layout` breaks words.
    """
    graph = load(folder, claims=True)
    facts = collections.defaultdict(set)
    for (document, claim), properties in graph.claims.items():
        name = claim.split("/", 2)[2]
        facts[document] |= {("claim", name, act) for act in properties["rg:speechAct"] or [""]}
    for document, subjects in graph.documents.items():
        for subject, properties in subjects.items():
            for name, objects in properties.items():
                if texts or name != "rg:text":
                    facts[document] |= {
                        (subject, name, object) for object in objects
                        if not (subject.startswith(PLACES) or object.startswith(PLACES))}
    return facts


def cause(left, right):
    """What sets two lists of facts apart, in the order in which one leads to the other."""
    if not left or not right:
        return "read in one format only"
    parts = [{fact[2] for fact in side if fact[1] in ("rg:hasRecital", "rg:hasOperativeParagraph")}
             for side in (left, right)]
    if parts[0] != parts[1]:
        return "other paragraphs"
    names = {fact[1].split("/")[1] if fact[0] == "claim" else fact[1] for fact in left ^ right}
    notes = all(fact[0] == "claim" and fact[1].startswith("fn_") or "fn_" in "".join(fact)
                for fact in left ^ right)
    return "other footnotes" if notes else "other " + ", ".join(sorted(names)[:3])


def compare(name, left, right, labels, texts=False):
    """The share of documents that say the same, and of claims that both formats give.

    The differences are listed by their cause.
    """
    left, right = facts(left, texts), facts(right, texts)
    documents = sorted(set(left) | set(right))
    causes = collections.defaultdict(list)
    for document in documents:
        if left[document] != right[document]:
            causes[cause(left[document], right[document])].append(document)
    same = len(documents) - sum(map(len, causes.values()))
    shared = share(left, right)
    print(f"{name}: {same} of {len(documents)} documents say the same as {labels[0]} and {labels[1]}, "
          f"and {shared:.4f} of the claims")
    for reason, found in sorted(causes.items(), key=lambda item: -len(item[1])):
        print(f"  {len(found):4} {reason}: {', '.join(found[:SHOWN])}{' …' if len(found) > SHOWN else ''}")
        for fact in sorted(left[found[0]] - right[found[0]])[:2]:
            print(f"         {labels[0]} only: {' '.join(fact)[:150]}")
        for fact in sorted(right[found[0]] - left[found[0]])[:2]:
            print(f"         {labels[1]} only: {' '.join(fact)[:150]}")
    return {"": same / max(len(documents), 1), ", claims": shared}


def share(left, right):
    """The claims of both sides, over those of either."""
    sides = [{(document, fact) for document, found in side.items() for fact in found if fact[0] == "claim"}
             for side in (left, right)]
    return len(sides[0] & sides[1]) / max(len(sides[0] | sides[1]), 1)


def named(name, figures):
    """Figures under the name of their measure."""
    return {name + figure: value for figure, value in figures.items()}


def extracted(folder, options, scratch, resgraph):
    """The graph of PDF files through the text of `pdftotext` with these options."""
    texts, graph = scratch / "texts", scratch / "graph"
    texts.mkdir(parents=True)
    for file in sorted(folder.glob("*.pdf")):
        subprocess.run(["pdftotext", *options, "-enc", "UTF-8", file, texts / (file.stem + ".txt")], check=True)
    subprocess.run([resgraph, "build", texts, "--output", graph, "--quiet"], check=False,
                   stderr=subprocess.DEVNULL)
    return graph


def main():
    chosen = arguments(__doc__)
    figures = named("text and JSON", compare(
        "text and paragraphs", chosen.graphs / "text", chosen.graphs / "paragraphs", ("text", "JSON"), texts=True))
    pdf = chosen.graphs / "pdf"
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        layout = extracted(chosen.corpus / "pdf", ["-layout"], scratch / "layout", chosen.resgraph)
        figures |= named("PDF and pdftotext layout", compare("pdf", pdf, layout, ("PDF", "layout")))
        for name, options in (("plain", []), ("raw", ["-raw"])):
            graph = extracted(chosen.corpus / "pdf", options, scratch / name, chosen.resgraph)
            figures |= named(f"pdftotext {name} and layout", compare("pdf", graph, layout, (name, "layout")))
    write(chosen, figures)


if __name__ == "__main__":
    main()
