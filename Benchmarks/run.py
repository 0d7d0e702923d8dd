"""Times the queries in all engines side by side and writes RESULTS.md. Start it by ./run.

Each round starts every engine once, one after the other, so that what else the machine does meets all
alike. Of each query the median of its runs is taken in a round, and the median of the rounds counts.
Answers are compared: their rows in all engines, their terms in those that give terms in N-Triples.
"""

import argparse
import json
import math
import os
import platform
import statistics
import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
# The jars of Debian, by the names that they have there. The package leaves the messages of its Xerces under another
# name than that which the classes look for; run.py unpacks them to where they do.
JENA_MESSAGES = HERE / ".build/jena"
JENA = ":".join(
    f"/usr/share/java/{jar}.jar"
    for jar in """jena-arq jena-base jena-core jena-iri commons-cli commons-codec commons-compress commons-csv
    commons-io commons-lang3 dexx.collection gson guava httpclient httpcore jackson-annotations jackson-core
    jackson-databind jakarta.json-api jsonld-java protobuf slf4j-api slf4j-nop thrift titanium-json-ld""".split()
) + f":{JENA_MESSAGES}"
ENGINES = {
    "ResolutionGraph": [str(HERE / ".build/release/Bench")],
    "Oxigraph": [sys.executable, str(HERE / "engines/oxigraph.py")],
    "maplib": [sys.executable, str(HERE / "engines/maplib_.py")],
    "DuckDB": [sys.executable, str(HERE / "engines/duckdb_.py")],
    "SWI-Prolog": ["swipl", str(HERE / "engines/swi.pl")],
    "Jena": ["java", "-Xmx8g", "-cp", JENA, str(HERE / "engines/Jena.java")],
    "rdflib": [sys.executable, str(HERE / "engines/rdflib_.py")],
}
OURS = "ResolutionGraph"
# What has a query ready, as ours is prepared once; the others read or plan it each time, and so the time to prepare
# it counts for ours beside them.
COMPILED = {"SWI-Prolog"}
# What an engine does not answer in minutes even at the smallest size.
SKIPPED = {"maplib": {"path-plus", "path-star"}}


# The queries whose work is in proportion to their rows; the others go through more than they give.
SELECTIVE = ["lookup", "two-hop", "star", "optional", "path-plus"]


def name(record):
    return Path(record["query"]).name.removesuffix(".rq")


def start(engine, graph, queries, seconds, limit):
    """The records of one engine; those that it gave before the time limit."""
    asked = [str(query) for query in queries if query.stem not in SKIPPED.get(engine, ())]
    command = ENGINES[engine] + [str(graph), str(seconds)] + asked
    try:
        done = subprocess.run(command, capture_output=True, timeout=limit)
        output = done.stdout
        if done.returncode:
            print(f"  {engine}: ended with {done.returncode}: {done.stderr[-300:]!r}", file=sys.stderr)
    except subprocess.TimeoutExpired as late:
        output = late.stdout or b""
        print(f"  {engine}: stopped after {limit} s", file=sys.stderr)
    except FileNotFoundError:
        print(f"  {engine}: not installed", file=sys.stderr)
        return []
    lines = [line for line in output.decode().splitlines() if line.startswith("{")]
    return [json.loads(line) for line in lines]


def measure(measured, graph, queries, engines, seconds, limit):
    """Adds one round: for each engine its load and its queries, with the median of all rounds so far."""
    for engine in engines:
        print(f"{graph.name}: {engine}", file=sys.stderr)
        for record in start(engine, graph, queries, seconds, limit):
            key = "load" if "load_ms" in record else name(record)
            known = measured.setdefault(engine, {}).setdefault(key, record | {"times": []})
            known["times"].append(record.get("load_ms", record.get("median_ms")))
            known["time"] = statistics.median(known["times"])


def unpack_messages():
    """Puts the messages of Jena's copy of Xerces where its classes look for them."""
    core = Path("/usr/share/java/jena-core.jar")
    if not core.exists() or JENA_MESSAGES.exists():
        return
    with zipfile.ZipFile(core) as jar:
        for entry in jar.namelist():
            inner = entry.removeprefix("org/apache/jena/ext/")
            if inner != entry and entry.endswith(".properties"):
                target = JENA_MESSAGES / inner
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(jar.read(entry))


def disagreements(best):
    """What engines answer otherwise than ours."""
    for engine, records in best.items():
        for query, record in records.items():
            ours = best.get(OURS, {}).get(query)
            if query == "load" or not ours:
                continue
            if record["rows"] != ours["rows"]:
                yield f"{query}: {record['rows']} rows in {engine}, {ours['rows']} in ours"
            elif record.get("digest") and record["digest"] != ours["digest"]:
                yield f"{query}: the same number of rows, but other terms in {engine}"


def number(value):
    return f"{value:.3f}" if value < 10 else f"{value:.0f}"


def ratio(value):
    return f"{value:.2f}" if value == value else "–"


def geometric_mean(values):
    return math.exp(sum(map(math.log, values)) / len(values)) if values else float("nan")


def table(title, best, queries):
    engines = [engine for engine in ENGINES if engine in best]
    ours = best[OURS]
    rounds = len(ours["load"]["times"])
    yield f"## {title}: {ours['load']['triples']:,} triples, {rounds} round{'s' * (rounds > 1)}\n"
    yield (
        "| milliseconds | rows | preparing | " + " | ".join(engines)
        + " | fastest other ÷ ours | Oxigraph ÷ ours |"
    )
    yield "|---" * (len(engines) + 5) + "|"
    ratios = []
    for query in ["load"] + queries:
        if query not in ours:
            continue
        times = {e: best[e][query]["time"] for e in engines if query in best[e]}
        preparing = ours[query].get("prepare_ms", 0)
        ratios_to_ours = {
            engine: time / (times[OURS] + (0 if engine in COMPILED else preparing))
            for engine, time in times.items() if engine != OURS
        }
        oxigraph = ratios_to_ours.get("Oxigraph", float("nan"))
        if query != "load" and oxigraph == oxigraph:
            ratios.append(oxigraph)
        cells = [number(times[e]) if e in times else "–" for e in engines]
        fastest = min(ratios_to_ours.values(), default=float("nan"))
        yield (
            f"| {query} | {ours[query].get('rows', '')} | {number(preparing) if preparing else ''} | "
            + " | ".join(cells) + f" | {ratio(fastest)} | {ratio(oxigraph)} |"
        )
    bytes = [
        number(best[e]["load"]["memory"] / best[e]["load"]["triples"]) if "load" in best[e] else "–"
        for e in engines
    ]
    yield "| bytes a triple | | | " + " | ".join(bytes) + " | | |"
    yield f"\nOxigraph ÷ ours, geometric mean of the queries: {geometric_mean(ratios):.2f}\n"
    for line in disagreements(best):
        yield f"* answers differ: {line}"


def scaling(results):
    """Microseconds a row in ours, from size to size, for the queries that look at little but their rows."""
    yield "## Time a row in ours, microseconds\n"
    yield "| query | " + " | ".join(title for title, _ in results) + " |"
    yield "|---" * (len(results) + 1) + "|"
    for query in SELECTIVE:
        cells = []
        for _, best in results:
            record = best[OURS].get(query)
            cells.append(number(1000 * record["time"] / max(1, record["rows"])) if record else "–")
        yield f"| {query} | " + " | ".join(cells) + " |"


def found(folder):
    """The queries of a folder, those at the end that take some engines minutes."""
    slow = ["path-plus", "path-star", "triangle"]
    return sorted((HERE / folder).glob("*.rq"), key=lambda path: (path.stem in slow, path))


def is_able(engine, graph, queries):
    """rdflib needs too long for large graphs; some runners know only the queries of citation graphs."""
    if engine == "rdflib":
        return graph.stat().st_size < 5e7
    return queries == found("queries") or engine in ("ResolutionGraph", "Oxigraph", "maplib", "Jena")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--sizes", type=int, nargs="*", default=[100_000, 1_000_000, 5_000_000])
    arguments.add_argument("--graph", type=Path, help="the N-Triples of a graph of resolutions, timed too")
    arguments.add_argument("--engines", nargs="*", default=list(ENGINES), choices=list(ENGINES))
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--seconds", type=float, default=1, help="for each query")
    arguments.add_argument("--limit", type=float, default=600, help="seconds for each engine")
    arguments.add_argument("--output", type=Path, default=HERE / "RESULTS.md")
    options = arguments.parse_args()
    unpack_messages()
    queries = found("queries")
    names = [query.stem for query in queries]
    graphs = []
    for size in options.sizes:
        path = HERE / ".build" / f"citations-{size}.nt"
        if not path.exists():
            with open(path, "w") as file:
                subprocess.run([sys.executable, HERE / "generate.py", str(size)], stdout=file, check=True)
        graphs.append((f"Citations, {size:,}", path, queries))
    if options.graph:
        graphs.append(("Resolutions", options.graph, found("queries/resolutions")))
    results = [(title, {}) for title, _, _ in graphs]
    for _ in range(options.rounds):
        for (_, measured), (_, path, asked) in zip(results, graphs):
            engines = [e for e in options.engines if is_able(e, path, asked)]
            measure(measured, path, asked, engines, options.seconds, options.limit)
            write(options, results, names)


def write(options, results, names):
    lines = [
        "# Side by side\n",
        f"Written by `./run` on {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} processors, load {os.getloadavg()[1]:.1f} at the end. A time is the median over the rounds of the",
        f"median of a round; the ratios are what counts. An engine has {options.limit:.0f} s for a round, load included; what it has not",
        "answered then is –. SWI-Prolog counts its answers and makes no terms; DuckDB and maplib give columns;",
        "all others give every term of the answer. Ours is prepared once, which takes what stands under preparing; in the",
        "ratios that is added to ours, but beside SWI-Prolog, whose clauses are compiled once too.\n",
    ]
    for title, best in results:
        if OURS in best:
            lines += table(title, best, names)
            lines.append("")
    lines += scaling([result for result in results if OURS in result[1]])
    options.output.write_text("\n".join(lines) + "\n")


main()
