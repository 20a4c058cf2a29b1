"""Checks, before anything is timed, that all programs do the same job."""

import subprocess

from . import measure

WORKLOADS = {"objects": 20, "collection": 20, "arrays": 5, "block": 1000, "offheap": 1000, "longs": 20, "texts": 20, "map": 20}
WRITERS = ["c", "direct", "anam", "raw", "naive", "h5py"]
READERS = ["c", "c-careful", "c-alike", "direct", "anam", "raw", "naive", "h5py"]
LARGE = ["objects", "arrays", "block"]


def check(programs, folder):
    """Each program writes each workload: the structures must be equal, and every reader's sum too."""
    for workload, items in WORKLOADS.items():
        structure, expected = None, None
        for writer in able(programs.among(WRITERS), workload):
            file = folder / f"{workload}-{writer}.h5"
            wrote = measure.run(programs[writer], workload, "write", file, items, 1)
            dumped = dump(file)
            structure, expected = structure or dumped, wrote["phases"][0]["sum"] if expected is None else expected
            if dumped != structure:
                raise SystemExit(f"{writer} writes {workload} with another structure than C: see {file}")
            for reader in able(programs.among(READERS), workload):
                found = measure.run(programs[reader], workload, "read", file, items, 1)["phases"][0]["sum"]
                if found != expected:
                    raise SystemExit(f"{reader} reads {found} from {writer}'s {workload}, not {expected}")
            file.unlink()
    print("All programs write the same structure and read the same values.", flush=True)


def able(names, workload):
    return [name for name in names if workload in LARGE or name not in ("raw", "naive")]


def dump(file):
    """Names, types, spaces and values; without the line that has the file's name."""
    done = subprocess.run(["h5dump", str(file)], capture_output=True, text=True, check=True)
    return done.stdout.split("\n", 1)[1]
