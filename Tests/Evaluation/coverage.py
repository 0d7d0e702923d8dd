"""Measures how much of the text of a corpus the build leaves unread, and fails above a bound.

    python3 coverage.py CORPUS RESGRAPH [--folders pdf text …] [--json FILE] [--bound PERCENT]

CORPUS is a folder with folders of documents; it is no part of the project. By default only its
folder pdf is built. FILE gets the figures of each folder.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

parser = argparse.ArgumentParser()
parser.add_argument("corpus", type=pathlib.Path)
parser.add_argument("resgraph")
parser.add_argument("--folders", nargs="+", default=["pdf"])
parser.add_argument("--json", type=pathlib.Path)
parser.add_argument("--bound", type=float)
arguments = parser.parse_args()

TOTAL = re.compile(r"^Coverage +(\d+) items: (\d+) entities, (\d+) ignored, (\d+) unread", re.M)


def figures(folder):
    """Builds a folder and reads the total line of its report."""
    with tempfile.TemporaryDirectory() as output:
        build = subprocess.run(
            [arguments.resgraph, "build", folder, "--output", output, "--quiet"],
            stderr=subprocess.DEVNULL)
        if build.returncode > 1:
            sys.exit(f"{folder}: resgraph build ended with {build.returncode}")
        report = (pathlib.Path(output) / "report.txt").read_text(encoding="utf-8")
    items, entities, ignored, unread = map(int, TOTAL.search(report).groups())
    return {"items": items, "entities": entities, "ignored": ignored, "unread": unread,
            "share": round(100 * unread / items, 2) if items else 0.0}


measured = {}
for name in arguments.folders:
    measured[name] = figures(arguments.corpus / name)
    print(name, *(f"{key} {value}" for key, value in measured[name].items()))
if arguments.json:
    arguments.json.write_text(json.dumps(measured, indent=2) + "\n")
above = [name for name, figure in measured.items()
         if arguments.bound is not None and figure["share"] >= arguments.bound]
sys.exit(f"{', '.join(above)}: {arguments.bound} % or more is unread" if above else 0)
