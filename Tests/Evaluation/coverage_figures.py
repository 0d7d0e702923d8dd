"""Reads how much of the text of each folder the build accounted for, as its report says.

An item is a number, a capitalised name or a quotation; it is read when a claim bears on it or when
a reason says why none does.
"""

import re

from graphs import arguments, write

TOTAL = re.compile(r"^Coverage +(\d+) items: (\d+) entities, (\d+) ignored, (\d+) unread", re.M)


def main():
    chosen = arguments(__doc__)
    figures = {}
    for report in sorted(chosen.graphs.glob("*/report.txt")):
        found = TOTAL.search(report.read_text(encoding="utf-8"))
        if found is None:
            continue
        items, entities, ignored, unread = map(int, found.groups())
        if not items:
            continue
        print(f"{report.parent.name:16} {items:8} items, {entities:8} entities, "
              f"{ignored:8} ignored, {unread:6} unread ({100 * unread / items:.2f} %)")
        figures[f"read {report.parent.name}"] = round(1 - unread / items, 4)
    write(chosen, figures)


if __name__ == "__main__":
    main()
