"""Holds the paragraphs that are read from PDF against those that editors typed.

Of the documents that are held both ways, the share whose recitals, and whose operative paragraphs,
are as many and in the same order: their verbs, and their numbers where they have any.
"""

import json
import re

from graphs import arguments, load, write


def typed(file):
    """The first words of the recitals, and the numbers of the operative paragraphs, as typed."""
    recitals, operative = [], []
    for item in json.loads(file.read_text()):
        text = item.get("text") or ""
        if item["type"] != "paragraph":
            continue
        number = re.fullmatch(r"(\d+)\.?", item.get("prefix") or "")
        if number:
            operative.append(number[1])
        elif not item.get("prefix"):
            kind = kind_of(text, item["paragraph_type"])
            {"recital": recitals, "operative": operative}.get(kind, []).append(words(text))
    return recitals, operative


def kind_of(text, typed_as):
    """What an unnumbered paragraph is by its end, where the editors' type is a slip.

    They typed the date of the meeting, rows of stars and headings as recitals in places, and an
    operative sentence that is the only one.
    """
    if typed_as != "preambular":
        return "operative"
    end = text.rstrip(" \xa0\t0123456789")[-1:]
    if re.match(r"The (General Assembly|\w+ Council)\W*$", text):
        return "organ"
    return {",": "recital", ";": "recital", ":": "recital", ".": "operative"}.get(end, "neither")


def words(text):
    """The words among which the verb of a paragraph stands."""
    return " ".join(re.findall(r"[^\W\d]+(?:-[^\W\d]+)*", text)[:5]).lower()


def agree(expected, found):
    """Whether each paragraph that is read has the number or the verb of the one that was typed."""
    return len(expected) == len(found) and all(
        set(one.split()) & set(other) for one, other in zip(expected, found))


def read(subjects, document):
    """The same of a graph."""
    return [[name for _, name in sorted(
        (int(found["rg:position"][0]), shown(subject, found))
        for subject, found in subjects.items()
        if f"rg:{kind}" in found["a"] + found["type"] and found["rg:position"] and "#" in subject
        and re.fullmatch(r"(rec|para)_[^_]+", subject.split("#")[1]))]
        for kind in ("Recital", "OperativeParagraph")]


def shown(subject, found):
    """The number and the verb of a paragraph."""
    number = "" if "#rec_" in subject else subject.split("_")[-1].split("-")[0]
    return number, (found["rg:leadVerb"] or [""])[0].split(" ")[0].lower()


def main():
    chosen = arguments(__doc__)
    graph = load(chosen.graphs / "pdf")
    both = [file for file in sorted((chosen.corpus / "paragraphs").glob("*.json"))
            if (chosen.corpus / "pdf" / f"{file.stem}.pdf").exists()]
    agreeing = [0, 0]
    for file in both:
        expected, found = typed(file), read(graph.documents[file.stem], file.stem)
        for index, kind in enumerate(("recitals", "operative paragraphs")):
            if agree(expected[index], found[index]):
                agreeing[index] += 1
            else:
                print(f"{file.stem}: {kind}: {len(expected[index])} typed, {len(found[index])} read:",
                      difference(expected[index], found[index]))
    figures = {"recitals": agreeing[0] / len(both), "operative paragraphs": agreeing[1] / len(both)}
    print(f"of {len(both)} documents: {figures}")
    write(chosen, figures)


def difference(expected, found):
    """Where two lists part."""
    index = next((index for index, (one, other) in enumerate(zip(expected, found)) if not set(one.split()) & set(other)),
                 min(len(expected), len(found)))
    return f"at {index + 1}: {expected[index:index + 3]} typed, {found[index:index + 3]} read"


if __name__ == "__main__":
    main()
