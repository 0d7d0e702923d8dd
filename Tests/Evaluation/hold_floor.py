"""Measures the graph against facts that others wrote down, and fails below the recorded figures.

    python3 hold_floor.py SHARED RESGRAPH             compare with floor.json
    python3 hold_floor.py SHARED RESGRAPH --record    write floor.json

SHARED holds `evaluation`, with score.py, texts and gold, and `corpus`, real resolutions and facts
about them; it is no part of the project. Every other script in this folder that ends in
`_figures.py` is one measure: it takes the corpus and the graphs built of it, says what it found,
and writes its figures.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
FLOOR = HERE / "floor.json"
GRAPH_FOLDERS = "text paragraphs pdf markdown security-council akoma-ntoso drafts seeds".split()


def annotated(shared, resgraph, scratch):
    """The scores of the resolutions annotated by hand."""
    evaluation, figures = shared / "evaluation", scratch / "annotated.json"
    subprocess.run(
        [sys.executable, evaluation / "score.py", "--resgraph", resgraph, "--texts", evaluation / "texts",
         "--gold", evaluation / "gold", "--json", figures], check=True)
    return json.loads(figures.read_text())


def build(corpus, resgraph, graphs):
    """Builds each folder of the corpus; true unless one crashed."""
    sound = True
    for name in GRAPH_FOLDERS:
        output = graphs / name
        output.mkdir(parents=True)
        with open(output / "log.txt", "wb") as log:
            done = subprocess.run(
                [resgraph, "build", corpus / name, "--output", output], stdout=log, stderr=log)
        documents = len(list((corpus / name).iterdir()))
        print(f"{name}: {documents} files, exit code {done.returncode}")
        # 1 says that a file held no resolution, which the log explains.
        sound &= done.returncode in (0, 1)
    return sound


def measured(script, corpus, graphs, resgraph, scratch):
    """The figures of one measure."""
    figures = scratch / (script.stem + ".json")
    subprocess.run(
        [sys.executable, script, corpus, graphs, "--json", figures, "--resgraph", resgraph], check=True)
    return json.loads(figures.read_text())


def main():
    shared, resgraph = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        graphs, corpus = scratch / "graphs", shared / "corpus"
        reached = {"annotated": annotated(shared, resgraph, scratch)}
        if not build(corpus, resgraph, graphs):
            sys.exit("a folder of the corpus could not be built")
        for script in sorted(HERE.glob("*_figures.py")):
            name = script.stem.removesuffix("_figures")
            print(f"\n==== {name}", flush=True)
            reached[name] = measured(script, corpus, graphs, resgraph, scratch)
    reached = {f"{measure}: {name}": round(value, 4)
               for measure, figures in reached.items() for name, value in figures.items()}
    if "--record" in sys.argv:
        FLOOR.write_text(json.dumps(reached, indent=2) + "\n")
        return
    floor = json.loads(FLOOR.read_text())
    print(f"\n{'figure':50} {'recorded':>9} {'reached':>9}")
    for name in sorted(floor | reached):
        fallen = reached.get(name, -1) < floor.get(name, -1)
        print(f"{name:50} {floor.get(name, '-'):>9} {reached.get(name, '-'):>9}{' FALLEN' if fallen else ''}")
    sys.exit(any(reached.get(name, -1) < value for name, value in floor.items()))


if __name__ == "__main__":
    main()
