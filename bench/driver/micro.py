"""Runs JMH, and the C program for the same calls."""

import json
import statistics
import subprocess

from . import measure

CALLS = ["objects:1", "objects:1000", "arrays:100", "block:1000000"]


def run(programs, folder, options):
    """Microseconds per call: JMH's average of a warm Java program, and the median of a warm C program."""
    result = folder / "jmh.json"
    short = ["-wi", "1", "-i", "1"] if options.scale < 1 else []
    figures = []
    for program, variants in (("anam", "anam,raw"), ("direct", "anam")):
        java = programs[program].command[: programs[program].command.index("-cp")]
        line = [*java, f"-Dbench.folder={folder}", "-cp", programs.class_path, "org.openjdk.jmh.Main", "SaveAndLoad"]
        line += ["-p", f"variant={variants}", *short, "-rf", "json", "-rff", str(result)]
        subprocess.run(line, check=True, stdout=subprocess.DEVNULL)
        figures += [java_figure(entry, program) for entry in json.loads(result.read_text())]
    return figures + [c_figure(programs, folder, call, kind) for call in CALLS for kind in ("save", "load")]


def java_figure(entry, program):
    error = entry["primaryMetric"]["scoreError"]  # "NaN" when there was one measurement only.
    return {
        "program": program if entry["params"]["variant"] == "anam" else entry["params"]["variant"],
        "call": entry["params"]["workload"],
        "operation": entry["benchmark"].rsplit(".", 1)[1],
        "us": entry["primaryMetric"]["score"],
        "error": 0 if error == "NaN" else error,
    }


def c_figure(programs, folder, call, operation):
    workload, items = call.split(":")
    file = folder / f"{workload}.h5"
    passes = 2000 if int(items) == 1 else 200
    if operation == "load" and not file.exists():
        measure.run(programs["c"], workload, "write", file, int(items), 1)
    kind = "write" if operation == "save" else "read"
    phases = measure.run(programs["c"], workload, kind, file, int(items), passes)["phases"][passes // 2:]
    if operation == "load":
        file.unlink()
    us = statistics.median(phase["wall"] for phase in phases) * 1e6
    return {"program": "c", "call": call, "operation": operation, "us": us, "error": 0}
