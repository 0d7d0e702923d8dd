"""Holds the registries against what resolutions say.

    resolutions.py CORPUS           the sources that do not say what their row says, the rows without one
    resolutions.py CORPUS --write   also add to each such row the first resolution that says it

CORPUS holds real resolutions, and the titles of others in voting records; it is no part of the project.
A row's dcterms:source at undocs.org is a resolution that says, close to a name of the row,

    treaty       its number in the Treaty Series, or the day it was made or came into force; or was
                 adopted on that day itself, as it adopts a statute
    meeting      the days it was held, or the place and the year
    instrument   the day or year it was adopted, the conference that adopted it or has it in its report,
                 or the resolution that has it; or is that resolution
    organ        nothing more: that there is one of this name
    place        nothing more: only places without a record of GeoNames need it

Of a treaty, a meeting or an instrument whose row says none of this it need only say that there is one.

A row that nothing was found for has no source of its own.
"""

import collections
import csv
import pathlib
import re
import shutil
import subprocess
import sys

from registry import ONTOLOGY, report, rows, written

ADDRESS = "https://undocs.org/"
MONTHS = ("January February March April May June July August September October November"
          " December").lower().split()
REGISTRIES = {"treaties": "treaty/", "meetings": "meeting/", "instruments": "instrument/",
              "organs": "organ/", "places": "place/"}
# How far from a name what is said of it may stand.
NEAR = 220


def plain(text):
    """A text in lower case with one kind of space, apostrophe and hyphen."""
    for several, one in (("‘’", "'"), ("“”", '"'), ("‐‑–", "-")):
        text = re.sub(f"[{several}]", one, text)
    return " ".join(text.lower().split())


def symbol(stem):
    """The symbol of a document, from the name of its file."""
    council = re.fullmatch(r"S_RES_(\d+)_(\d{4})_EN_GOLD", stem)
    if council:
        return f"S/RES/{int(council[1])}({council[2]})"
    return re.sub(r"/(?=[A-Z]$)", "", stem.replace("_", "/"))


def read(file):
    """The text of a file."""
    if file.suffix != ".pdf":
        return file.read_text(errors="replace")
    return subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout


def documents(corpus):
    """The texts of the corpus by symbol, all versions of a document in one: resolutions in the order of
    symbols, then drafts."""
    kinds = ["*.txt", "*.md", *(["*.pdf"] if shutil.which("pdftotext") else [])]
    files = collections.defaultdict(list)
    for folder in "drafts pdf markdown security-council seeds text".split():
        for kind in kinds:
            for file in sorted((corpus / folder).glob(kind)):
                files[symbol(file.stem)].append(file)
    ordered = sorted(files, key=lambda name: ("/L." in name, "RES" not in name, name))
    return {name: " ".join(plain(read(file)) for file in files[name]) for name in ordered}


def listed(corpus):
    """The days of adoption and the titles by symbol, in the secretariat's register and the voting records."""
    days, titles = {}, {}
    for name in ("votes.csv", "register.csv"):
        with open(corpus / "gold" / name, newline="") as table:
            for row in csv.DictReader(table):
                number = re.sub(r"(\([^)]*\))\[(.*)\]", r"\2\1", row["symbol"])
                days[number] = row["adopted"]
                titles[number] = re.sub(r"\bun\b", "united nations", plain(row["title"]))
    return days, titles


def day(date):
    """A day as it is printed."""
    year, month, number = date.split("-")
    return f"{int(number)} {MONTHS[int(month) - 1]} {year}"


def days(first, last):
    """The ways to print a span of days."""
    if first == last:
        return [day(first)]
    (year, month, number), end = first.split("-"), day(last)
    start = f"{int(number)}"
    if last[:7] != first[:7]:
        start = day(first).removesuffix("" if last[:4] != year else f" {year}")
    return [f"{start}{between}{end}" for between in (" to ", " and ", "-", " - ", "- ")]


def near(text, names):
    """Where a text has one of the names: what stands before it, the name, what follows."""
    for name in names:
        start = text.find(name)
        while start >= 0:
            end = start + len(name)
            if not (text[start - 1:start].isalnum() or text[end:end + 1].isalpha()):
                yield text[max(0, start - NEAR):start], name, text[end:end + NEAR]
            start = text.find(name, end)


def footnote(text, after, begins):
    """The footnote that is marked right behind a name, if it begins so; an empty text otherwise."""
    mark = re.match(r"[,;:\"')]* ?\[?\^?(?:<sup>)?(\d{1,3})\b", after)
    note = mark and re.search(
        rf"(?<![\w.]){mark[1]}\]?:?(?:</sup>)? ((?:see )?(?:{begins}) .{{0,{NEAR}}})", text)
    return note[1] if note else ""


def treaty(row, names, text, others):
    """Whether a text has the treaty's number beside its name in a footnote, or one of its days, or is
    itself of the day on which it was made."""
    if not (row["date"] or row["entryIntoForce"] or row["citation"]):
        return named(row, names, text, others)
    made = [day(date) for date in row["date"]]
    own = any(re.search(rf"(adopted by the [\w ]{{5,40}} on|\bmeeting,?( on)?) {date}", text) for date in made)
    if own and any(near(text, names)):
        return True
    force = [day(date) for date in row["entryIntoForce"]]
    number = re.search(r"vol\. (\w+), no\. (\d+)", row.one("citation").lower())
    printed = number and re.search(
        rf"vols?\. [^.;]*\b{number[1]}\b[^.;]*, nos?\. [\d, -]*\b{number[2]}\b", text)
    return any(printed or any(date in name + after[:60] for date in made) or any(
        date in around and "force" in around for date in force for around in (before, after))
        for before, name, after in near(text, names))


def meeting(row, names, text, others):
    """Whether a text says when a meeting was held, or where and in which year."""
    if not row["heldInYear"]:
        return named(row, names, text, others)
    spans = days(row.one("heldFrom"), row.one("heldUntil")) if row["heldUntil"] else []
    where = [plain(name) for place in row["heldAt"] for name in others[place].names]
    return any(any(span in after for span in spans) or any(
        name in after[:80] and year in after[:80] for name in where for year in row["heldInYear"])
        for _, __, after in near(text, names))


def instrument(row, names, text, others):
    """Whether a text says when an instrument was adopted, by which resolution, or by which conference."""
    meetings = [others[key] for key in row["adoptedAtMeeting"] if key in others]
    if not (row["date"] or row["documentedIn"] or row["adoptedAtMeeting"]):
        return named(row, names, text, others)
    numbers = [re.compile(rf"resolution {numbered(document)}(?![\w/])") for document in own(row)]
    return any(adopted(row["date"], before, after) or any(
        number.search(part) for number in numbers
        for part in (before[-160:], after[:160],
                     footnote(text, after, "general assembly resolution|resolution"))
    ) or any(adopted_at(meeting, text, before, name, after) for meeting in meetings)
        for before, name, after in near(text, names))


def adopted(dates, before, after):
    """Whether one of the days, or its year, is said of what stands between."""
    return any(day(date) in after[:160] or f"adoption, on {day(date)}, of the " in before
               or before.endswith(f" {date[:4]} ")
               or re.match(rf"[^;:.]{{0,20}}\badopted [^;:.]{{0,80}}?\b{date[:4]}\b", after) for date in dates)


def numbered(document):
    """What the number of a resolution is printed like, from its symbol."""
    number = re.sub(r"[aes](/hrc)?/res/", "", document.lower())
    return re.escape(number).replace(r"\(", r" ?\(")


def adopted_at(meeting, text, before, title, after):
    """Whether a text says behind a title that a meeting adopted it, which may be named before, or has the
    meeting's report in a footnote; or whether the title itself names the meeting."""
    conference = re.match(r"[^;:]{0,80}?\badopted (?:at|by|during) the conference\b", after)
    report = footnote(text, after, "report of the")
    names = [re.escape(plain(name).removeprefix("united nations "))
             for name in meeting.names if len(name) > 7]
    the = "(?:the )?(?:united nations )?"
    return any(re.match(rf"[^;:]{{0,60}}?\badopted (?:at|by|during) {the}{name}\b", after) or
               re.match(rf"(?:see )?report of {the}{name}\b", report) or
               re.search(rf" of {the}{name}$", title) or
               (conference and re.search(rf"\b{name}\b", before)) for name in names)


def named(row, names, text, others):
    """Whether a text has the name, and not as the beginning of a longer one."""
    return any(not any(after.startswith(tail) for tail in tails(row.key, name, others))
               for _, name, after in near(text, names))


def tails(key, name, others):
    """What follows a name in the longer names of other rows that begin with it."""
    longer = [plain(text) for other in others.values() if other.key != key for text in other.names]
    return {text[len(name):] for text in longer if text.startswith(name) and text != name}


SAYS = {"treaties": treaty, "meetings": meeting, "instruments": instrument, "organs": named,
        "places": named}


def own(row):
    """The symbols of the documents that the registry says have the instrument."""
    return [document.removeprefix("doc/").replace("_", "/") for document in row["documentedIn"]]


class Corpus:
    """The documents, and what lists of them say."""

    def __init__(self, folder):
        self.adopted, titles = listed(folder)
        texts = documents(folder)
        self.texts = {**texts, **{name: titles[name] for name in sorted(titles.keys() - texts)}}
        self.others = {key: row for registry, folder in REGISTRIES.items()
                       for key, row in rows(registry, folder).items()}

    def says(self, registry, row, name):
        """Whether a document says what a row says; none if it is not at hand."""
        if name in own(row) and self.adopted.get(name, "-") in row["date"]:
            return True
        if name not in self.texts:
            return None
        text = self.texts[name]
        itself = name in own(row) and any(day(date) in text for date in row["date"])
        # A name of few letters, such as an abbreviation, may mean anything.
        names = [plain(text) for text in row["label"] + row["hidden"] + [
            text for text in row["other"] if len(text) > 7]]
        return itself or SAYS[registry](row, names, text, self.others)

    def source(self, registry, row):
        """The first document that says what a row says."""
        return next((name for name in [*own(row), *self.texts] if self.says(registry, row, name)), None)


def hold(corpus, registry, folder):
    """The sources of a registry that say something else; adds what is missing when asked to."""
    file, entries, without, wrong = ONTOLOGY / f"{registry}.ttl", rows(registry, folder), [], []
    turtle = file.read_text()
    for key, row in entries.items():
        given = [source.removeprefix(ADDRESS) for source in row["source"] if ADDRESS in source]
        wrong += [f"{key}: {name}" for name in given if corpus.says(registry, row, name) is False]
        if given or row["same"]:
            continue
        found = corpus.source(registry, row) if "--write" in sys.argv else None
        if found:
            turtle = written(turtle, key, "dcterms:source", f"<{ADDRESS}{found}>")
        elif not row["source"]:
            without.append(key.removeprefix(folder))
    if "--write" in sys.argv:
        file.write_text(turtle)
    print(f"\n{registry}: {len(entries)} rows, {len(entries) - len(without)} with a source of their own"
          f"\n  without: {', '.join(without)}", flush=True)
    return wrong


def main():
    corpus = Corpus(pathlib.Path(sys.argv[1]))
    wrong = [line for registry, folder in REGISTRIES.items() for line in hold(corpus, registry, folder)]
    report("sources that do not say what their row says", wrong)
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
