"""Holds what resolutions say of themselves against the secretariat's register and the library's
voting records.

For each resolution that is held and listed there, its day of adoption, its plenary meeting, its
agenda items and the committee that reported. What differs is listed with both sides. What the
text does not print at all is a slip of the list.
"""

import collections
import csv
import datetime
import re
import subprocess

from graphs import arguments, load, write

# What the register calls the plenary, where no committee reported.
PLENARY = "GA"


def listed(corpus):
    """The rows of the register and the records of votes, by symbol."""
    rows = collections.defaultdict(dict)
    with open(corpus / "gold" / "votes.csv", newline="") as records:
        for row in csv.DictReader(records):
            symbol = row["symbol"].replace("[", "").replace("]", "")
            meeting = re.search(r"PV\.(\d+)", row["meeting_record"])
            rows[symbol] |= {"adopted": row["adopted"], "plenary": meeting and meeting[1]}
    with open(corpus / "gold" / "register.csv", newline="") as register:
        for row in csv.DictReader(register):
            rows[row["symbol"]] |= {name: row[name] for name in ("adopted", "plenary", "item", "committee")}
    return rows


def printed(subjects, document):
    """What a resolution says of itself, in the words of the register."""
    own = subjects[document]

    def of(link, name):
        return {value for node in own[link] for value in subjects[node][name]}

    return {
        "adopted": {value.removeprefix("date/") for value in own["rg:adoptedOn"]},
        "plenary": of("rg:adoptedAt", "rg:ordinal") | of("rg:adoptedAt", "rg:meetingNumber"),
        "item": {item.replace(" ", "") for item in of("rg:agendaItem", "rg:itemNumber")},
        "committee": of("rg:onReportOf", "label"),
    }


def expected(name, value):
    """What a row of the register asks of one field; nothing where it is silent."""
    if not value or value == PLENARY:
        return set()
    if name == "item":
        return {item.replace(" ", "") for item in re.split(r"[,;] *| and ", value)}
    return {value.removesuffix(" (resumed)")}


def agrees(name, wanted, says):
    """Whether a resolution says what is listed; a committee may be printed with its other name."""
    if name == "committee":
        return all(any(value in label for label in says) for value in wanted)
    return wanted <= says


def text(folder, name):
    """The text of a document as it is held."""
    council = re.fullmatch(r"S_RES_(\d+)\((\d+)\)", name)
    pattern = f"S_RES_{council[1]:0>4}_{council[2]}*" if council else f"{name}*"
    for file in folder.glob(pattern):
        if file.suffix == ".pdf":
            return subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True).stdout
        return file.read_text()
    raise FileNotFoundError(f"no file of {name} in {folder}")


def is_printed(field, value, text):
    """Whether a text prints what is listed."""
    if field == "adopted":
        day = datetime.date.fromisoformat(value)
        return re.search(rf"\b{day.day}\s+{day:%B},?\s+{day.year}", text) is not None
    if field == "item":
        number = re.escape(value).replace(r"\(", r"\s*\(")
        return re.search(rf"[Aa]genda items?\b[^\n]*\b{number}(?!\d)", text) is not None
    return True


def main():
    chosen = arguments(__doc__)
    rows, counts, seen = listed(chosen.corpus), collections.Counter(), set()
    for folder in ("pdf", "markdown", "text", "security-council"):
        graph = load(chosen.graphs / folder)
        symbols = graph.symbols()
        for name, subjects in sorted(graph.documents.items()):
            document = f"doc/{name}"
            symbol = symbols.get(document)
            if symbol not in rows or (symbol, folder) in seen:
                continue
            seen.add((symbol, folder))
            says = printed(subjects, document)
            for field, value in rows[symbol].items():
                wanted = expected(field, value)
                if not wanted:
                    continue
                if not says[field]:
                    verdict = "not printed or not read"
                elif agrees(field, wanted, says[field]):
                    verdict = "agrees"
                elif not any(is_printed(field, value, text(chosen.corpus / folder, name)) for value in wanted):
                    verdict = "slip of the list: the text does not print it"
                else:
                    verdict = "differs"
                counts[field, verdict] += 1
                if verdict != "agrees":
                    print(f"{folder:16} {symbol:18} {field:9} {verdict}: listed {sorted(wanted)}, read {sorted(says[field])}")
    figures = {}
    for field in ("adopted", "plenary", "item", "committee"):
        agree, differ, silent = (
            counts[field, verdict] for verdict in ("agrees", "differs", "not printed or not read"))
        figures[field] = agree / (agree + differ)
        print(f"{field:9} agrees {agree}, differs {differ}, not printed or not read {silent}")
    write(chosen, figures)


if __name__ == "__main__":
    main()
