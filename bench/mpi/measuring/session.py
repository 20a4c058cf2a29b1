"""Starts all programs of one library on so many ranks, and lets them take turns."""

import statistics
import time

from .job import Job, JobFailed
from .programs import LIBRARIES, OBJECTS, VARIANTS, program

PINGPONG = [8, 64, 1 << 10, 8 << 10, 32 << 10, 64 << 10, 256 << 10, 1 << 20, 4 << 20, 16 << 20, 64 << 20]
COLLECTIVE = [1 << 10, 64 << 10, 1 << 20, 16 << 20]
REPETITION = 200  # Microseconds that a repetition takes about: short, so that many meet nobody else.
REPETITIONS = 10
WARM = {True: 0.4e6, False: 1e4}  # Microseconds for each case at first: Java, others.
LIMIT = 120  # Seconds for an answer.


def cases(ranks, options):
    sizes = [size for size in PINGPONG if not options.sizes or str(size) in options.sizes]
    arrays = [("pingpong", f"bytes:{size}") for size in sizes] if ranks == 2 else []
    for operation in ("bcast", "scatter", "gather"):
        arrays += [(operation, f"bytes:{size}") for size in COLLECTIVE if size in sizes]
    objects = [("pingpong", name) for name in OBJECTS if name in options.objects] if ranks == 2 else []
    wanted = {"arrays": arrays, "objects": objects}
    return [case for part in options.parts for case in wanted[part] if case[0] in options.operations]


class Session:
    """The jobs of one library, and the least time of each case so far."""

    def __init__(self, library, ranks, folder, options):
        self.library, self.ranks, self.options = library, ranks, options
        self.jobs, self.leasts, self.sums, self.failed = {}, {}, {}, []
        self.cases = cases(ranks, options)
        self.folder = folder

    def start(self):
        library, ranks = self.library, self.ranks
        names = [name for name in self.options.variants if library in VARIANTS[name][1]]
        # On more ranks than cores only what runs on the library itself: others would measure the scheduler.
        names = [name for name in names if ranks == 2 or name in ("c", "offheap", "heap", "buffers")]
        for name in names:
            self.jobs[name] = Job(program(name, library, ranks), ranks, self.folder)

    def can(self, name, case):
        _, _, arrays, objects = VARIANTS[name]
        return name in self.jobs and (arrays if case[1].startswith("bytes:") else case[1] in objects)

    def ask(self, name, case, warm, times, repetitions):
        """Microseconds per operation of each repetition; half a round trip for a ping-pong."""
        try:
            total, microseconds = self.jobs[name].ask(f"{case[0]} {case[1]} {warm} {times} {repetitions}", LIMIT)
        except JobFailed as failure:
            self.drop(name, failure)
            return []
        self.agree(name, case, total)
        return [each / 2 if case[0] == "pingpong" else each for each in microseconds]

    def drop(self, name, failure):
        print(f"LEFT OUT from now on: {failure}", flush=True)
        self.failed.append(f"{name} ({LIBRARIES[self.library]}, {self.ranks} ranks): {str(failure).splitlines()[0]}")
        self.jobs.pop(name).end(politely=False)

    def agree(self, name, case, total):
        """All programs must have received the same; C does not know what is in an object."""
        if name == "c" and case[1] in ("small", "events", "patches"):
            return
        if self.sums.setdefault(case, total) != total:
            raise SystemExit(f"{name} received {total} in {case}, and another program {self.sums[case]}")

    def warm(self):
        """Runs each case until it is compiled, twice around, and finds how often a repetition does it."""
        for number in range(2):
            for case in self.cases:
                for name in list(self.jobs):
                    if self.can(name, case):
                        self.warm_case(name, case)
            print(f"  warm {number + 1} of 2", flush=True)

    def warm_case(self, name, case):
        budget = WARM[name not in ("c", "buffers", "pickle")] * self.options.scale
        took = self.ask(name, case, 2, 1, 1)
        spent = 0
        while took and spent < budget:
            # One long repetition: on a loaded machine the barrier before each takes longer than itself.
            times = max(1, min(100_000, int(budget / 3 / max(0.1, 2 * min(took)))))
            took = self.ask(name, case, 0, times, 1)
            spent += sum(took) * times * 2
            self.fitting_times(name, case, took)

    def fitting_times(self, name, case, took):
        """How often an operation goes into a repetition; the least time seen grows shorter when a program warms up."""
        least = min([self.leasts.get((name, case), 1e9), *took])
        self.leasts[name, case] = least
        return max(1, min(20_000, int(REPETITION / max(0.1, least * (2 if case[0] == "pingpong" else 1)))))

    def rounds(self):
        """One round after the other: for each case and program the times of its repetitions."""
        started = time.monotonic()
        for number in range(self.options.rounds):
            begun = time.monotonic()
            if begun - started > self.options.seconds:
                return
            measured = []
            for case in self.cases:
                names = [name for name in list(self.jobs) if self.can(name, case)]
                at = number % max(1, len(names))
                for name in names[at:] + names[:at]:
                    times = self.fitting_times(name, case, [])
                    repetitions = REPETITIONS if times > 1 else 2
                    took = self.ask(name, case, 1, times, repetitions)
                    if took:
                        self.fitting_times(name, case, took)
                        measured.append(self.figure(number, name, case, took))
            print(f"  round {number + 1} of {self.options.rounds}: {time.monotonic() - begun:.0f} s", flush=True)
            yield measured

    def figure(self, number, name, case, took):
        return {
            "library": self.library,
            "ranks": self.ranks,
            "round": number,
            "program": name,
            "operation": case[0],
            "payload": case[1],
            "median": round(statistics.median(took), 4),
            "least": round(min(took), 4),
        }

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        for job in self.jobs.values():
            job.end(politely=kind is None)
