"""Turns the measurements into the report. Ratios are medians of the rounds' own ratios to C."""

import json
import statistics

from .build import BENCH
from .measure import ITEMS, LARGE, START

TITLES = {
    "c": "C",
    "c-careful": "C that checks what it reads",
    "c-alike": "C with Anam's checks and cache settings",
    "c-earliest": "C, HDF5's default file settings",
    "direct": "**Anam, engine direct**",
    "anam": "**Anam, engine hdf5lib**",
    "raw": "hdf.hdf5lib, used well",
    "naive": "hdf.hdf5lib, typed calls",
    "h5py": "h5py",
}
WORKLOADS = {
    "objects": "100,000 small objects (class, text, double, long)",
    "arrays": "10,000 arrays of 1,000 doubles",
    "block": "one array of 512 MiB",
    "offheap": "one array of 512 MiB, off the heap",
    START: "start: one number",
}
ITEM_TITLES = {
    "longs": "list of `Long`",
    "texts": "list of `String`",
    "map": "map from `String` to `Double`",
    "objects": "list of objects",
    "collection": "`AnamCollection` of objects",
}
TARGETS = {"objects": 1.25, "arrays": 1.1, "block": 1.1}
PEAK_TARGET = 1.2
# Of the engine in Java: warm to write and to read, and the same for the first time in a process.
DIRECT_TARGETS = {
    "objects": (0.05, 0.08, 0.15, 0.3),
    "arrays": (0.15, 0.25, None, None),
    "block": (1.35, 0.5, None, None),
    "offheap": (1.05, None, None, None),
}
DIRECT_PEAK_TARGET = 1.15
START_TARGET = 0.05
THREADS_TARGET = 1.8


def write(results, name):
    """Writes NAME.json and NAME.md, and gives back the text."""
    folder = BENCH / "results"
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(results, indent=1) + "\n")
    text = "\n".join(lines(results)) + "\n"
    (folder / f"{name}.md").write_text(text)
    return text


def lines(results):
    yield "# Benchmark results"
    yield ""
    yield "Written by `bench/run`; `docs/performance.md` says what the columns mean."
    yield ""
    yield "| | |"
    yield "|---|---|"
    for key, value in results["environment"].items():
        yield f"| {key} | {value} |"
    yield ""
    runs = [run for run in results["runs"] if run["part"] == "large"]
    if runs:
        yield from direct_targets(runs)
        yield from targets(runs)
        for workload in [*LARGE, START]:
            for operation in ("write", "read"):
                yield from table(runs, workload, operation)
    runs = [run for run in results["runs"] if run["part"] == "threads"]
    if runs:
        yield from side_by_side(runs)
    runs = [run for run in results["runs"] if run["part"] == "items"]
    if runs:
        yield from per_item(runs)
    if results["jmh"]:
        yield from calls(results["jmh"])


class Rounds:
    """One program's figures by round, for one workload and operation."""

    def __init__(self, runs, program, workload, operation):
        mine = [
            run
            for run in runs
            if (run["program"], run["workload"], run["operation"]) == (program, workload, operation)
        ]
        self.whole = {run["round"]: run for run in mine if run["kind"] == "whole"}
        self.warm = {run["round"]: run for run in mine if run["kind"] == "warm"}

    def first(self, key):
        return {number: run["phases"][0][key] for number, run in self.whole.items()}

    def later(self, key):
        return {
            number: statistics.median(phase[key] for phase in run["phases"]) for number, run in self.warm.items()
        }

    def process(self, key):
        return {number: run[key] for number, run in self.whole.items()}


def ratio(figures, reference):
    """The median of the rounds' ratios; none where one of the two did not take part."""
    ratios = [figures[number] / reference[number] for number in figures if number in reference]
    return statistics.median(ratios) if ratios else None


def median(figures):
    return statistics.median(figures.values()) if figures else None


def direct_targets(runs):
    yield "## Targets of the engine direct"
    yield ""
    yield "CPU time to C: warm, of the thread (off the heap of the process); the first time in a process, of the thread."
    yield ""
    yield "| workload | | target | warm program | | target | first time in a process | |"
    yield "|---|---|---|---|---|---|---|---|"
    for workload, goals in DIRECT_TARGETS.items():
        for operation, warm_goal, first_goal in (("write", goals[0], goals[2]), ("read", goals[1], goals[3])):
            c, direct = (Rounds(runs, program, workload, operation) for program in ("c", "direct"))
            clock = "process" if workload == "offheap" else "thread"
            warm = ratio(direct.later(clock), c.later(clock))
            first = ratio(direct.first(clock), c.first(clock))
            yield (
                f"| {WORKLOADS[workload]} | {operation} | {warm_goal or ''} | {two(warm)} "
                f"| {verdict(warm, warm_goal) if warm_goal else ''} | {first_goal or ''} | {two(first)} "
                f"| {verdict(first, first_goal) if first_goal else ''} |"
            )
    peak = peak_of(runs, "direct")
    yield (
        f"| peak memory, one array of 512 MiB | write | {DIRECT_PEAK_TARGET} | {two(peak)} "
        f"| {verdict(peak, DIRECT_PEAK_TARGET)} | | | |"
    )
    library, direct = (Rounds(runs, program, START, "write") for program in ("anam", "direct"))
    saved = [library.process("cpu")[n] - cpu for n, cpu in direct.process("cpu").items() if n in library.whole]
    if saved:
        less = statistics.median(saved)
        yield (
            f"| process that saves one number: CPU seconds less than with hdf5lib | write | {START_TARGET} | | | "
            f"| {two(less)} | {'met' if round(less, 2) >= START_TARGET else '**missed**'} |"
        )
    yield ""


def peak_of(runs, program):
    block = Rounds(runs, program, "block", "write").whole.values()
    return statistics.median(run["peak"] / (8 * run["items"]) for run in block) if block else None


def side_by_side(runs):
    yield "## Four files by one thread and by four"
    yield ""
    yield f"Wall time of the engine direct, warm; the target is that four threads are {THREADS_TARGET} times as fast."
    yield ""
    yield "| workload | | one thread, ms | four threads, ms | times as fast |"
    yield "|---|---|---|---|---|"
    for workload in ("objects", "arrays"):
        for operation in ("write", "read"):
            one, four = (threads_of(runs, "direct", workload, operation, count) for count in (1, 4))
            if one and four:
                yield (
                    f"| {WORKLOADS[workload]} | {operation} | {ms(median(one))} | {ms(median(four))} "
                    f"| {two(ratio(one, four))} |"
                )
    yield ""


def threads_of(runs, program, workload, operation, count):
    wanted = (program, workload, operation, count)
    return {
        run["round"]: statistics.median(phase["wall"] for phase in run["phases"])
        for run in runs
        if (run["program"], run["workload"], run["operation"], run["threads"]) == wanted
    }


def targets(runs):
    yield "## Targets of the engine hdf5lib"
    yield ""
    rounds = len({run["round"] for run in runs})
    yield "CPU time of the thread that writes or reads, as a ratio to C on the same library; and peak memory."
    yield f"Medians of {rounds} interleaved rounds."
    yield ""
    yield "| workload | | target | warm program | first time in a process | whole process | |"
    yield "|---|---|---|---|---|---|---|"
    for workload, target in TARGETS.items():
        for operation in ("write", "read"):
            c, anam = (Rounds(runs, program, workload, operation) for program in ("c", "anam"))
            warm = ratio(anam.later("thread"), c.later("thread"))
            first = ratio(anam.first("thread"), c.first("thread"))
            whole = ratio(anam.process("cpu"), c.process("cpu"))
            yield (
                f"| {WORKLOADS[workload]} | {operation} | {target} | {two(warm)} | {two(first)} | {two(whole)} "
                f"| {verdict(warm, target)} |"
            )
    peak = peak_of(runs, "anam")
    yield f"| peak memory, one array of 512 MiB | write | {PEAK_TARGET} | | {two(peak)} | | {verdict(peak, PEAK_TARGET)} |"
    yield ""


def verdict(value, target):
    if value is None:
        return "not measured"
    return "met" if round(value, 2) <= target else "**missed**"


def table(runs, workload, operation):
    yield f"## {WORKLOADS[workload][0].upper()}{WORKLOADS[workload][1:]}: {operation}"
    yield ""
    yield (
        "| program | warm ms CPU | to C | warm ms wall | first ms CPU | to C | process ms CPU | to C "
        "| process ms wall | peak MiB | file MB |"
    )
    yield "|---|---|---|---|---|---|---|---|---|---|---|"
    c = Rounds(runs, "c", workload, operation)
    for program, title in TITLES.items():
        mine = Rounds(runs, program, workload, operation)
        if mine.whole:
            yield "| " + " | ".join([title, *cells(mine, c)]) + " |"
    yield ""


def cells(mine, c):
    return [
        ms(median(mine.later("thread"))),
        two(ratio(mine.later("thread"), c.later("thread"))),
        ms(median(mine.later("wall"))),
        ms(median(mine.first("thread"))),
        two(ratio(mine.first("thread"), c.first("thread"))),
        ms(median(mine.process("cpu"))),
        two(ratio(mine.process("cpu"), c.process("cpu"))),
        ms(median(mine.process("wall"))),
        f"{median(mine.process('peak')) / 2**20:.0f}",
        f"{median(mine.process('bytes')) / 1e6:.1f}",
    ]


def per_item(runs):
    sizes = sorted({run["items"] for run in runs})
    yield "## Cost per item"
    yield ""
    yield "Microseconds of CPU per item, warm, for a list, map or collection of so many items."
    yield ""
    yield "| | | program | " + " | ".join(f"{size:,}" for size in sizes) + " |"
    yield "|---|---|---|" + "---|" * len(sizes)
    for workload in ITEMS:
        for operation in ("write", "read"):
            for program in ("direct", "anam", "c", "h5py"):
                figures = [per_item_of(runs, workload, operation, program, size) for size in sizes]
                yield f"| {ITEM_TITLES[workload]} | {operation} | {TITLES[program]} | " + " | ".join(figures) + " |"
    yield ""


def per_item_of(runs, workload, operation, program, size):
    wanted = (workload, operation, program, size)
    times = [
        phase["thread"] / size * 1e6
        for run in runs
        if (run["workload"], run["operation"], run["program"], run["items"]) == wanted
        for phase in run["phases"]
    ]
    return two(statistics.median(times)) if times else ""


def calls(figures):
    yield "## Calls of a warm program (JMH)"
    yield ""
    yield "Microseconds of wall time for a whole file, from opening to closing; C by its own loop."
    yield ""
    yield "| items | | C | Anam, engine direct | to C | Anam, engine hdf5lib | to C | hdf.hdf5lib, used well | to C |"
    yield "|---|---|---|---|---|---|---|---|---|"
    by_key = {(f["call"], f["operation"], f["program"]): f for f in figures}
    for call, operation in dict.fromkeys((f["call"], f["operation"]) for f in figures):
        c, direct, anam, raw = (by_key[call, operation, program] for program in ("c", "direct", "anam", "raw"))
        yield (
            f"| {call} | {operation} | {c['us']:,.1f} | {direct['us']:,.1f} ± {direct['error']:,.1f} "
            f"| {two(direct['us'] / c['us'])} | {anam['us']:,.1f} ± {anam['error']:,.1f} "
            f"| {two(anam['us'] / c['us'])} | {raw['us']:,.1f} ± {raw['error']:,.1f} | {two(raw['us'] / c['us'])} |"
        )
    yield ""


def ms(seconds):
    return "" if seconds is None else f"{seconds * 1e3:,.0f}" if seconds >= 0.1 else f"{seconds * 1e3:,.2f}"


def two(value):
    return "" if value is None else f"{value:.2f}"
