"""Holds ontology/treaties.ttl against the list of multilateral treaties deposited with the
Secretary-General.

    treaties.py           what differs
    treaties.py --write   also add to each row on the list its page as dcterms:source

treaty_collection.csv is taken from the index of that list as github.com/zmjones/untreaties keeps it,
in 2014: the number of the treaty (chapter and place in it), and the place and day that the Secretary-
General dates it by. That is mostly the day of adoption; where it is the day of signature, OTHERWISE
says what the registry has instead and why. The number gives the page. Treaties that others are the
depositaries of, and those made since, are not on the list.
"""

import csv
import pathlib
import sys

from registry import ONTOLOGY, report, rows, written

LIST = pathlib.Path(__file__).parent / "treaty_collection.csv"
CHAPTERS = ("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII"
            " XXIV XXV XXVI XXVII XXVIII XXIX").split()
ADDRESS = "https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no={}&chapter={}&lang=en"
OPENED = "the list has the day it was opened for signature, the registry the day of adoption"
OTHERWISE = {
    "icj-statute": ("date", "the list has the day it came into force; it was signed with the Charter"),
    "un-privileges": ("place", "adopted by the General Assembly while it met in London"),
    "cerd": ("date", OPENED),
    "traffic-1949": ("date place", OPENED),
    "political-rights-women": ("date", OPENED),
    "right-of-correction": ("date", OPENED),
    "married-women": ("date", OPENED),
    "consent-to-marriage": ("date", OPENED),
    "slavery-protocol": ("date", OPENED),
    "cbd": ("date place", OPENED),
    "unccd": ("date", OPENED),
}


def page(number):
    """The address of the page that tells of a treaty."""
    return ADDRESS.format(number, CHAPTERS.index(number.split("-")[0]) + 1)


def differences(listed, row, places):
    """What the list says otherwise of a treaty, and no exception foresees."""
    names = [name for place in row["place"] for name in places[place].names]
    found = {what: f"{row.key}: {ours or 'nothing'}, listed {theirs}" for what, ours, theirs, agree in (
        ("date", row.one("date"), listed["date"], row.one("date") == listed["date"]),
        ("place", ", ".join(names), listed["place"], listed["place"] in names),
    ) if not agree}
    foreseen = OTHERWISE.get(listed["treaty"], ("", ""))[0].split()
    return [found.get(what, f"{row.key}: the same {what}, though OTHERWISE has another")
            for what in sorted(found.keys() ^ set(foreseen))]


def main():
    treaties, places = rows("treaties", "treaty/"), rows("places", "place/")
    file = ONTOLOGY / "treaties.ttl"
    text, wrong, missing = file.read_text(), [], []
    with open(LIST, newline="") as table:
        listing = list(csv.DictReader(table))
    for listed in listing:
        row = treaties["treaty/" + listed["treaty"]]
        wrong += differences(listed, row, places)
        if page(listed["number"]) not in row["source"]:
            missing.append(f"{row.key}: {page(listed['number'])}")
            text = written(text, row.key, "dcterms:source", f"<{page(listed['number'])}>")
    if "--write" in sys.argv:
        file.write_text(text)
    print(f"{len(treaties)} treaties, {len(listing)} of them on the Secretary-General's list; "
          f"{len(OTHERWISE)} dated or placed otherwise for a reason")
    report("differ", wrong)
    report("without the page as a source", missing)
    sys.exit(bool(wrong or missing))


if __name__ == "__main__":
    main()
