"""Starts the programs, one at a time and in turns, and takes their times and memory."""

import contextlib
import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

# Workload: items, programs that write, programs that read.
LARGE = {
    "objects": (100_000, ["c", "direct", "anam", "c-alike", "raw", "naive", "c-earliest", "h5py"],
                ["c", "direct", "anam", "c-careful", "c-alike", "raw", "naive", "c-earliest", "h5py"]),
    "arrays": (10_000, ["c", "direct", "anam", "c-alike", "raw", "c-earliest", "h5py"],
               ["c", "direct", "anam", "c-careful", "c-alike", "raw", "c-earliest", "h5py"]),
    "block": (64 * 1024 * 1024, ["c", "direct", "anam", "raw", "h5py"], ["c", "direct", "anam", "raw", "h5py"]),
    "offheap": (64 * 1024 * 1024, ["c", "direct", "anam"], ["c", "direct", "anam"]),
}
START = "longs"  # One item of it: what starting the process and opening a file takes.
ITEMS = ["longs", "texts", "map", "objects", "collection"]
SIZES = [1_000, 10_000, 100_000]
WARM_PASSES = 4
WARM_FROM = 1
WARM = ["c", "direct", "anam", "c-alike", "raw"]
# The engine in Java is done before a busy machine has compiled all of it: its passes are short, so it makes more.
MORE_PASSES = {"direct": 14}
MORE_FROM = {"direct": 8}
THREADS = 4


@contextlib.contextmanager
def folder(parent):
    """A folder for the files, which goes with them."""
    path = Path(tempfile.mkdtemp(prefix="anam-bench-", dir=parent))
    try:
        yield path
    finally:
        shutil.rmtree(path)


def run(program, workload, operation, file, items, passes, more=()):
    """Runs a program once. The process's times and peak memory come from the kernel, the phases' from itself."""
    line = program.line(workload, operation, file, items, passes) + list(more)
    begun = time.monotonic()
    process = subprocess.Popen(line, stdout=subprocess.PIPE, text=True, env={**os.environ, **program.environment})
    printed = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{program.name} ended with {process.returncode}: {' '.join(line[-6:])}")
    return {
        "program": program.name,
        "workload": workload,
        "operation": operation,
        "items": items,
        "wall": wall,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peak": usage.ru_maxrss * 1024,
        "phases": [json.loads(text) for text in printed.splitlines()],
    }


def large(programs, folder, options):
    """The three large workloads and the start of a process: gives the runs of one round after the other."""
    plan = {**LARGE, START: (1, ["c", "direct", "anam", "h5py"], ["c", "direct", "anam", "h5py"])}
    for number in range(options.rounds):
        runs = []
        for workload, (items, writers, readers) in plan.items():
            items = items if workload == START else max(1, int(items * options.scale))
            for operation, names in (("write", writers), ("read", readers)):
                runs += [
                    {**done, "part": "large", "round": number}
                    for name in turned(programs.among(names), number, options)
                    for done in whole_and_warm(programs[name], workload, operation, folder, items)
                ]
            clear(folder)
        print(f"round {number + 1} of {options.rounds}", flush=True)
        yield runs


def whole_and_warm(program, workload, operation, folder, items):
    """One pass in a process of its own; then several passes in one, where that makes a difference."""
    file = file_for(program, workload, operation, folder)
    done = run(program, workload, operation, file, items, 1)
    done.update(kind="whole", bytes=file.stat().st_size)
    results = [done]
    if program.name in WARM and workload != START:
        done = run(program, workload, operation, file, items, MORE_PASSES.get(program.name, WARM_PASSES))
        done.update(kind="warm", phases=done["phases"][MORE_FROM.get(program.name, WARM_FROM):])
        results.append(done)
    return results


def file_for(program, workload, operation, folder):
    """All read the file of the C program, except where the file's own format is the point."""
    writer = program.name if operation == "write" or program.name == "c-earliest" else "c"
    return folder / f"{workload}-{writer}.h5"


def turned(names, number, options):
    """Another order in each round, so that no program always follows the same one; C writes before all read."""
    names = [name for name in names if name != "h5py" or number < options.h5py_rounds]
    at = number % len(names)
    return names[at:] + names[:at]


def items(programs, folder, options):
    """The cost per item at growing sizes, of warm programs: gives the runs of one round after the other."""
    for number in range(options.item_rounds):
        runs = []
        for workload in ITEMS:
            for size in SIZES:
                size = max(1, int(size * options.scale))
                names = programs.among(["c", "direct", "anam"] + (["h5py"] if number == 0 else []))
                for operation in ("write", "read"):
                    for name in names:
                        passes = 1 if name == "h5py" else max(4, 100_000 // size)
                        file = file_for(programs[name], workload, operation, folder)
                        done = run(programs[name], workload, operation, file, size, passes)
                        phases = done["phases"][passes // 2:]
                        runs.append({**done, "part": "items", "round": number, "kind": "warm", "phases": phases})
                clear(folder)
        print(f"items, round {number + 1} of {options.item_rounds}", flush=True)
        yield runs


def threads(programs, folder, options):
    """Files written and read by one thread and by several, warm: gives the runs of one round after the other."""
    for number in range(options.rounds):
        runs = []
        for workload, (items, _, _) in {name: LARGE[name] for name in ("objects", "arrays")}.items():
            items = max(1, int(items * options.scale))
            for operation in ("write", "read"):
                for name in programs.among(["direct"]):
                    for count in (1, THREADS) if number % 2 == 0 else (THREADS, 1):
                        files = [f"files={THREADS}", f"threads={count}"]
                        file = folder / f"{workload}-{name}.h5"
                        done = run(programs[name], workload, operation, file, items, MORE_PASSES[name], files)
                        phases = done["phases"][MORE_FROM[name]:]
                        runs.append({**done, "part": "threads", "round": number, "threads": count, "phases": phases})
            clear(folder)
        print(f"threads, round {number + 1} of {options.rounds}", flush=True)
        yield runs


def clear(folder):
    for file in folder.iterdir():
        file.unlink()
