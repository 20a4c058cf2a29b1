"""Turns the measurements into the report."""

import json
import os
import statistics

from driver.build import PROJECT, output, processor

from .programs import LIBRARIES, OBJECTS, VARIANTS, java, versions

RESULTS = PROJECT / "bench" / "results"
OPERATIONS = {
    "pingpong": "Ping-pong (half a round trip)",
    "bcast": "Broadcast and barrier",
    "scatter": "Scatter and barrier",
    "gather": "Gather and barrier",
}
TITLES = {
    "small": "an object of 5 members",
    "events": "100,000 small records",
    "patches": "1,000 objects with two arrays of 100",
    "field": "an object with 10,000,000 doubles",
}
LARGE = 64 << 10  # Targets for arrays hold from here.
BANDWIDTH = {"offheap": 0.95, "heap": 0.7}
SMALL = 3.0


def environment(options):
    """What the figures depend on, without names and paths of the machine."""
    changed = output(["git", "-C", str(PROJECT), "status", "--porcelain", "--", "*.java", "*.c", "*.py"])
    return {
        "processor": processor(),
        "cores": os.cpu_count(),
        "memory GiB": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
        "Java": output([java(), "-version"], both=True).splitlines()[1],
        "compiler": output(["gcc", "--version"]).splitlines()[0],
        **versions(options),
        "commit": output(["git", "-C", str(PROJECT), "rev-parse", "--short", "HEAD"]).strip()
        + (" and changes" if changed.strip() else ""),
        "rounds": options.rounds,
        "load at the start": f"{os.getloadavg()[0]:.1f} runnable threads",
    }


def write(results, name):
    """Writes NAME.json and NAME.md, and gives back the text."""
    RESULTS.mkdir(exist_ok=True)
    figures = ",\n".join(f"  {json.dumps(figure)}" for figure in results["figures"])
    rest = json.dumps({key: value for key, value in results.items() if key != "figures"}, indent=1)
    (RESULTS / f"{name}.json").write_text(f'{rest[:-2]},\n "figures": [\n{figures}\n ]\n}}\n')
    text = "\n".join(lines(results)) + "\n"
    (RESULTS / f"{name}.md").write_text(text)
    return text


def lines(results):
    yield "# Benchmark results: messages between ranks"
    yield ""
    yield "Written by `bench/mpi/run`; `docs/performance.md` says what is measured and how. Each cell: the least time"
    yield "of all rounds, in microseconds, and its ratio to that of C; behind it the median of the rounds' medians, and"
    yield "the median of the rounds' ratios to C."
    yield ""
    yield "| | |"
    yield "|---|---|"
    for key, value in results["environment"].items():
        yield f"| {key} | {value} |"
    yield ""
    for failure in results["failed"]:
        yield f"**Failed: {failure}**"
        yield ""
    table = Table(results["figures"])
    yield from targets(table)
    for library in table.listed("library"):
        for ranks in table.listed("ranks", library=library):
            here = {"library": library, "ranks": ranks}
            for operation, title in OPERATIONS.items():
                yield from arrays(table, here, operation, title)
            yield from objects(table, here)


class Table:
    """The figures by what was measured; times by round."""

    def __init__(self, figures):
        self.figures = figures

    def listed(self, key, **wanted):
        found = (figure[key] for figure in self.figures if all(figure[k] == v for k, v in wanted.items()))
        return list(dict.fromkeys(found))

    def times(self, which, **wanted):
        return {
            figure["round"]: figure[which]
            for figure in self.figures
            if all(figure[key] == value for key, value in wanted.items())
        }

    def least(self, **wanted):
        return min(self.times("least", **wanted).values(), default=None)

    def cell(self, program, reference, **wanted):
        mine = self.times("median", program=program, **wanted)
        if not mine:
            return ""
        least = self.least(program=program, **wanted)
        base = {**wanted, **reference}
        c = self.times("median", program="c", **base)
        ratios = [mine[number] / c[number] for number in mine if number in c]
        if not ratios:
            return f"{time(least)}; {time(statistics.median(mine.values()))}"
        to_c = least / self.least(program="c", **base)
        return (
            f"{time(least)} ({two(to_c)}); "
            f"{time(statistics.median(mine.values()))} ({two(statistics.median(ratios))})"
        )


def arrays(table, here, operation, title):
    payloads = [p for p in table.listed("payload", operation=operation, **here) if p.startswith("bytes:")]
    if not payloads:
        return
    yield f"## {title}: {LIBRARIES[here['library']]}, {here['ranks']} ranks"
    yield ""
    yield "| | " + " | ".join(length(payload) for payload in payloads) + " |"
    yield "|---|" + "---|" * len(payloads)
    for program in table.listed("program", operation=operation, **here):
        cells = [table.cell(program, {}, operation=operation, payload=payload, **here) for payload in payloads]
        if any(cells):
            yield f"| {VARIANTS[program][0]} | " + " | ".join(cells) + " |"
    yield ""


def objects(table, here):
    payloads = [payload for payload in table.listed("payload", **here) if payload in OBJECTS]
    if not payloads:
        return
    yield f"## Ping-pong of objects: {LIBRARIES[here['library']]}, {here['ranks']} ranks"
    yield ""
    yield "C sends bytes of the same number from memory that is there; MPJ Express serializes."
    yield ""
    yield "| | " + " | ".join(TITLES[payload] for payload in payloads) + " |"
    yield "|---|" + "---|" * len(payloads)
    for program in table.listed("program", **here):
        cells = [table.cell(program, {}, operation="pingpong", payload=payload, **here) for payload in payloads]
        if any(cells):
            yield f"| {VARIANTS[program][0]} | " + " | ".join(cells) + " |"
    yield ""


def targets(table):
    yield "## Targets"
    yield ""
    yield "From the least times of all rounds, since what else a machine does only adds to them; in brackets from the"
    yield "median of the rounds' ratios."
    yield ""
    yield "| | library | target | measured | |"
    yield "|---|---|---|---|---|"
    for library in table.listed("library", ranks=2):
        here = {"library": library, "ranks": 2, "operation": "pingpong"}
        for program, target in BANDWIDTH.items():
            for payload in table.listed("payload", program=program, **here):
                if payload == "field" or payload.startswith("bytes:") and int(payload[6:]) >= LARGE:
                    what = f"{'an object with ' if payload == 'field' else ''}{length(payload)}, {place(program)}"
                    yield bandwidth(table, library, program, target, {**here, "payload": payload}, what)
        yield from small(table, library, here)
    yield ""


def bandwidth(table, library, program, target, case, what):
    ratio = table.least(program="c", **case) / table.least(program=program, **case)
    mine, c = (table.times("median", program=name, **case) for name in (program, "c"))
    median = statistics.median(c[number] / mine[number] for number in mine if number in c)
    verdict = "met" if round(ratio, 2) >= target else "**missed**"
    return f"| {what} | {LIBRARIES[library]} | {target} of C's bandwidth | {two(ratio)} ({two(median)}) | {verdict} |"


def small(table, library, here):
    c = {"program": "c", "payload": "bytes:8", **here}
    mine = {"program": "offheap", "payload": "small", **here}
    if table.least(**c) is None or table.least(**mine) is None:
        return
    ratio = table.least(**mine) / table.least(**c)
    c, mine = table.times("median", **c), table.times("median", **mine)
    median = statistics.median(mine[number] / c[number] for number in mine if number in c)
    verdict = "met" if ratio < SMALL else "**missed**"
    what = "ping-pong of an object of 5 members"
    yield f"| {what} | {LIBRARIES[library]} | under 3 times C's 8 bytes | {two(ratio)} ({two(median)}) | {verdict} |"


def place(program):
    return "on the heap" if program == "heap" else "off the heap"


def length(payload):
    if not payload.startswith("bytes:"):
        return "10,000,000 doubles"
    size = int(payload[6:])
    for unit, name in ((1 << 20, "MiB"), (1 << 10, "KiB")):
        if size >= unit:
            return f"{size // unit} {name}"
    return f"{size} B"


def time(microseconds):
    if microseconds >= 1e3:
        return f"{microseconds:,.0f}"
    return f"{microseconds:.3g}" if microseconds < 100 else f"{microseconds:.0f}"


def two(value):
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"
