"""Holds the day that a resolution gives for another when it cites it against the day that the other
gives for itself.

The share of citing days that agree, over all resolutions that are held. What differs is a finding
about the sources, and is listed with both days.
"""

import collections

from graphs import arguments, load, write

FOLDERS = ("text", "pdf", "markdown", "security-council", "seeds")


def days(graph):
    """The day of adoption of each resolution: its own, and by each document that cites it."""
    own, cited = {}, collections.defaultdict(lambda: collections.defaultdict(set))
    for name, subjects in graph.documents.items():
        for subject, found in subjects.items():
            for day in found["rg:adoptedOn"]:
                if subject == f"doc/{name}":
                    own[subject] = day.removeprefix("date/")
                elif subject.startswith("doc/"):
                    cited[subject][day.removeprefix("date/")].add(name)
    return own, cited


def main():
    chosen = arguments(__doc__)
    own, cited = {}, collections.defaultdict(lambda: collections.defaultdict(set))
    for folder in FOLDERS:
        more_own, more_cited = days(load(chosen.graphs / folder))
        own |= more_own
        for subject, by_day in more_cited.items():
            for day, names in by_day.items():
                cited[subject][day] |= names
    agree = differ = 0
    for subject, day in sorted(own.items()):
        for other, names in sorted(cited[subject].items()):
            if other == day:
                agree += len(names)
            else:
                differ += len(names)
                print(f"{subject.removeprefix('doc/')} of {day} is cited as of {other} by {', '.join(sorted(names))}")
    print(f"agree {agree}, differ {differ}")
    write(chosen, {"citing days": agree / (agree + differ)})


if __name__ == "__main__":
    main()
