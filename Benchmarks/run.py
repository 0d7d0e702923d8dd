"""Times the queries in all engines side by side and writes RESULTS.md. Start it by ./run.

Each round starts every engine once, one after the other, so that what else the machine does meets all
alike; the least time of all runs and rounds counts. Answers are compared: their rows in all
engines, their terms in those that give terms in N-Triples.
"""

import argparse
import json
import math
import os
import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
JENA = ":".join(
    f"/usr/share/java/{jar}.jar"
    for jar in """jena-arq jena-base jena-core jena-iri jena-shaded-guava libthrift slf4j-api slf4j-nop
    commons-lang3 commons-io commons-codec commons-compress commons-csv commons-cli dexx-collections
    dexx gson guava httpclient httpcore jackson-core jackson-databind jackson-annotations
    jsonld-java jsonp titanium-json-ld protobuf-java xercesImpl xml-apis""".split()
)
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
# What an engine does not answer in minutes even at the smallest size.
SKIPPED = {"maplib": {"path-plus", "path-star"}}


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


def measure(graph, queries, engines, rounds, seconds, limit):
    """For each engine its load and its queries, the least of all rounds."""
    best = {}
    for round in range(rounds):
        for engine in engines:
            print(f"{graph.name}: round {round + 1}, {engine}", file=sys.stderr)
            for record in start(engine, graph, queries, seconds, limit):
                key = "load" if "load_ms" in record else name(record)
                time = record.get("load_ms", record.get("min_ms"))
                old = best.setdefault(engine, {}).get(key)
                if old is None or time < old["time"]:
                    best[engine][key] = record | {"time": time}
    return best


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


def geometric_mean(values):
    return math.exp(sum(map(math.log, values)) / len(values)) if values else float("nan")


def table(title, best, queries):
    engines = [engine for engine in ENGINES if engine in best]
    ours = best[OURS]
    yield f"## {title}: {ours['load']['triples']:,} triples\n"
    yield "| milliseconds | rows | " + " | ".join(engines) + " | fastest other ÷ ours | Oxigraph ÷ ours |"
    yield "|---" * (len(engines) + 4) + "|"
    ratios = []
    for query in ["load"] + queries:
        if query not in ours:
            continue
        times = {e: best[e][query]["time"] for e in engines if query in best[e]}
        others = [time for engine, time in times.items() if engine != OURS]
        oxigraph = times.get("Oxigraph", float("nan")) / times[OURS]
        if query != "load" and oxigraph == oxigraph:
            ratios.append(oxigraph)
        cells = [number(times[e]) if e in times else "–" for e in engines]
        fastest = min(others) / times[OURS] if others else float("nan")
        yield (
            f"| {query} | {ours[query].get('rows', '')} | " + " | ".join(cells)
            + f" | {fastest:.2f} | {oxigraph:.2f} |"
        )
    bytes = [
        number(best[e]["load"]["memory"] / best[e]["load"]["triples"]) if "load" in best[e] else "–"
        for e in engines
    ]
    yield "| bytes a triple | | " + " | ".join(bytes) + " | | |"
    yield f"\nOxigraph ÷ ours, geometric mean of the queries: {geometric_mean(ratios):.2f}\n"
    for line in disagreements(best):
        yield f"* answers differ: {line}"


def scaling(results, queries):
    """Microseconds a row in ours, from size to size."""
    yield "## Time a row in ours, microseconds\n"
    yield "| query | " + " | ".join(title for title, _ in results) + " |"
    yield "|---" * (len(results) + 1) + "|"
    for query in queries:
        cells = []
        for _, best in results:
            record = best[OURS].get(query)
            cells.append(number(1000 * record["time"] / max(1, record["rows"])) if record else "–")
        yield f"| {query} | " + " | ".join(cells) + " |"


def found(folder):
    """The queries of a folder, those with paths at the end."""
    return sorted((HERE / folder).glob("*.rq"), key=lambda path: ("path" in path.stem, path))


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
    results = []
    for title, path, queries in graphs:
        engines = [e for e in options.engines if is_able(e, path, queries)]
        results.append((title, measure(path, queries, engines, options.rounds, options.seconds, options.limit)))
        write(options, results, names)


def write(options, results, names):
    lines = [
        "# Side by side\n",
        f"Written by `./run`: {options.rounds} rounds, {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} processors, load {os.getloadavg()[1]:.1f} of other work. Times are the least of",
        "all runs; the ratios are what counts. SWI-Prolog counts its answers and makes no",
        "terms; DuckDB and maplib give columns; all others give every term of the answer.\n",
    ]
    for title, best in results:
        if OURS in best:
            lines += table(title, best, names)
            lines.append("")
    lines += scaling([result for result in results if OURS in result[1]], names)
    options.output.write_text("\n".join(lines) + "\n")


main()
