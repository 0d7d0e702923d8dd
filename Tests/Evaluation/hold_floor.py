"""Scores the extraction against hand-annotated resolutions, and fails below the recorded figures.

    python3 hold_floor.py EVALUATION RESGRAPH             compare with floor.json
    python3 hold_floor.py EVALUATION RESGRAPH --record    write floor.json

EVALUATION is a folder with score.py, texts and gold; it is no part of the project.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

evaluation, resgraph = pathlib.Path(sys.argv[1]), sys.argv[2]
floor_file = pathlib.Path(__file__).with_name("floor.json")

with tempfile.NamedTemporaryFile(suffix=".json") as figures:
    subprocess.run(
        [sys.executable, evaluation / "score.py", "--resgraph", resgraph,
         "--texts", evaluation / "texts", "--gold", evaluation / "gold", "--json", figures.name],
        check=True)
    reached = {name: round(value, 4) for name, value in json.load(figures).items()}

if "--record" in sys.argv:
    floor_file.write_text(json.dumps(reached, indent=2) + "\n")
    sys.exit(f"{floor_file.name} was recorded anew: read the difference before it is committed")
floor = json.loads(floor_file.read_text())
fallen = {name: value for name, value in floor.items() if reached.get(name, 0) < value}
for name, value in fallen.items():
    print(f"{name}: {reached.get(name, 0)}, was {value}")
sys.exit(bool(fallen))
