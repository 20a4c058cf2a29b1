"""Writes the results as a page and as JSON."""

import json
from statistics import median

from measuring.compilers import BENCH

TITLES = {"cold": "A process for each compilation", "warm": "In a process that stays"}
WORDS = {
    "cold": "As Maven compiles with `fork`, and about what a continuous build pays: the start of the JVM and code that is "
    "not compiled yet are in the times.",
    "warm": "As in the daemon of a build tool or in an IDE: the compiler and the processor have compiled some thousand "
    "types before.",
}


def write(results, name):
    """Writes both files; gives the page."""
    folder = BENCH / "results"
    page = "\n".join(lines(results)) + "\n"
    (folder / f"{name}.json").write_text(json.dumps(results, indent=1) + "\n")
    (folder / f"{name}.md").write_text(page)
    return page


def lines(results):
    yield "# Benchmark results: what Anam adds to javac"
    yield ""
    yield "Written by `bench/javac/run`; `docs/performance.md` says what is measured and how. Times are the least of all"
    yield "rounds, in seconds, since what else a machine does only adds to them; ratios in brackets are the median of the"
    yield "rounds' ratios."
    yield ""
    yield "| | |"
    yield "|---|---|"
    for key, value in results["environment"].items():
        yield f"| {key} | {value} |"
    for mode in TITLES:
        entries = [entry for entry in results["benchmarks"] if entry["mode"] == mode and entry["rounds"]]
        if entries:
            yield from table(mode, entries)


def table(mode, entries):
    yield ""
    yield f"## {TITLES[mode]}"
    yield ""
    yield WORDS[mode]
    yield ""
    yield "| | benchmark | without Anam | with Anam | ratio |"
    yield "|---|---|---|---|---|"
    for entry in entries:
        without, with_anam = least(entry, "without"), least(entry, "with")
        yield (
            f"| {entry['number']} | {entry['title']} | {without:.3f} | {with_anam:.3f}"
            f" | {with_anam / without:.2f} ({ratio(entry, 'with'):.2f}) |"
        )
    yield ""
    yield "Processor time of all threads, and lines of code without comments:"
    yield ""
    yield (
        "| | benchmark | without Anam | generated code among the sources | with Anam | ratio | more for each type"
        " | lines | generated |"
    )
    yield "|---|---|---|---|---|---|---|---|---|"
    for entry in entries:
        without, generated, with_anam = (least(entry, variant, "cpu") for variant in ("without", "generated", "with"))
        yield (
            f"| {entry['number']} | {entry['title']} | {without:.3f} | {generated:.3f} | {with_anam:.3f}"
            f" | {with_anam / without:.2f} ({ratio(entry, 'with', 'cpu'):.2f})"
            f" | {1000 * (with_anam - without) / entry['types']:.1f} ms"
            f" | {entry['lines']:,} | {entry['generated lines']:,} |"
        )


def least(entry, variant, kind="wall"):
    return min(times[variant][kind] for times in entry["rounds"])


def ratio(entry, variant, kind="wall"):
    return median(times[variant][kind] / times["without"][kind] for times in entry["rounds"])
