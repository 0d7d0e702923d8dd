"""What the runners in Python share: how a load and a query are timed and printed."""

import gc
import json
import os
import sys
import time


def memory():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def digest(rows):
    """The same number for the same rows of N-Triples terms in any order (`None` is unbound)."""
    total, mask = 0, (1 << 64) - 1
    for row in rows:
        value = 0xCBF29CE484222325
        for term in row:
            for byte in (term or "").encode():
                value = ((value ^ byte) * 0x100000001B3) & mask
            value = ((value ^ 0x20) * 0x100000001B3) & mask
        total = (total + value) & mask
    return str(total)


def run(load, answer, terms=None):
    """Loads argv[1], then for each query in argv[3:] times `answer` for argv[2] seconds.

    `answer(name, text)` gives the whole result; `terms(result)` its rows in N-Triples, for the digest.
    """
    before = memory()
    start = time.perf_counter()
    count = load(sys.argv[1])
    elapsed = (time.perf_counter() - start) * 1000
    gc.collect()
    emit(load_ms=elapsed, triples=count, memory=memory() - before)
    for path in sys.argv[3:]:
        with open(path) as file:
            text = file.read()
        name = os.path.basename(path).removesuffix(".rq")
        start = time.perf_counter()
        result = answer(name, text)
        first = (time.perf_counter() - start) * 1000
        rows = len(result)
        checked = digest(terms(result)) if terms else None
        times = [first]
        while sum(times) < float(sys.argv[2]) * 1000 and len(times) < 1000:
            start = time.perf_counter()
            answer(name, text)
            times.append((time.perf_counter() - start) * 1000)
        times.sort()
        emit(query=name, rows=rows, digest=checked, min_ms=times[0], median_ms=times[len(times) // 2])


def emit(**record):
    print(json.dumps(record), flush=True)
