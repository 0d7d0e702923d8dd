"""Holds rows of the registries against single facts that pages of others state.

    facts.py           what differs
    facts.py --write   also add to each row its pages as dcterms:source

facts.csv says of a row what a page has for one of its properties; label stands for any of its names, and
year for that of its date. Pages were read in stored copies and mirrors, in 2026; an address may have
moved since. A mirror of Wikipedia, of un.org or of a journal is named by the page it copies.
"""

import collections
import csv
import pathlib
import sys

from registry import ONTOLOGY, report, rows, written

FACTS = pathlib.Path(__file__).parent / "facts.csv"
REGISTRIES = {"treaties": "treaty/", "meetings": "meeting/", "instruments": "instrument/",
              "organs": "organ/", "places": "place/"}


def stated(row, name):
    """What a row says of a property."""
    if name == "label":
        return row.names
    return [date[:4] for date in row["date"]] if name == "year" else row[name]


def unknown(facts):
    """What facts name that no registry has."""
    known = {key for registry, folder in REGISTRIES.items() for key in rows(registry, folder)}
    return sorted({f"{fact['row']}: no such row" for fact in facts if fact["row"] not in known})


def counts(facts):
    """How many facts there are of each property."""
    return ", ".join(f"{count} {name}" for name, count in collections.Counter(
        fact["property"] for fact in facts).most_common())


def main():
    with open(FACTS, newline="") as table:
        facts = list(csv.DictReader(table))
    wrong, missing = unknown(facts), []
    for registry, folder in REGISTRIES.items():
        file, entries = ONTOLOGY / f"{registry}.ttl", rows(registry, folder)
        text = file.read_text()
        for fact in (fact for fact in facts if fact["row"] in entries):
            row = entries[fact["row"]]
            values = stated(row, fact["property"])
            if fact["value"] not in values:
                wrong.append(f"{row.key}: {fact['property']} {', '.join(values)}, not {fact['value']}")
            if fact["source"] not in row["source"]:
                missing.append(f"{row.key}: {fact['source']}")
                text = written(text, row.key, "dcterms:source", f"<{fact['source']}>")
                row["source"].append(fact["source"])
        if "--write" in sys.argv:
            file.write_text(text)
    print(f"{len(facts)} facts of {len({fact['row'] for fact in facts})} rows: {counts(facts)}")
    report("differ", wrong)
    report("without the page as a source", missing)
    sys.exit(bool(wrong or missing))


if __name__ == "__main__":
    main()
