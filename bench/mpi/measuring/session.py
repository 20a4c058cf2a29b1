"""Starts all programs of one library on so many ranks, and lets them take turns."""

import statistics
import time

from .job import Job, JobFailed
from .programs import LIBRARIES, OBJECTS, VARIANTS, program

PINGPONG = [8, 64, 1 << 10, 8 << 10, 32 << 10, 64 << 10, 256 << 10, 1 << 20, 4 << 20, 16 << 20, 64 << 20]
COLLECTIVE = [1 << 10, 64 << 10, 1 << 20, 16 << 20]
REPETITION = 4e3  # Microseconds that a repetition takes about.
REPETITIONS = 5
WARM = {True: 0.6e6, False: 2e4}  # Microseconds for each case at first: Java, others.
LIMIT = 120  # Seconds for an answer.


def cases(ranks, options):
    sizes = [size for size in PINGPONG if size <= options.most_bytes]
    arrays = [("pingpong", f"bytes:{size}") for size in sizes] if ranks == 2 else []
    for operation in ("bcast", "scatter", "gather"):
        arrays += [(operation, f"bytes:{size}") for size in COLLECTIVE if size <= options.most_bytes]
    objects = [("pingpong", name) for name in OBJECTS] if ranks == 2 else []
    return {"arrays": arrays, "objects": objects}


class Session:
    """The jobs of one library, and how often each is to do each case."""

    def __init__(self, library, ranks, folder, options):
        self.library, self.ranks, self.options = library, ranks, options
        self.jobs, self.times, self.sums, self.failed = {}, {}, {}, []
        names = [name for name in options.variants if library in VARIANTS[name][1]]
        # On more ranks than cores only what runs on the library itself: others would measure the scheduler.
        names = [name for name in names if ranks == 2 or name in ("c", "offheap", "heap", "buffers")]
        for name in names:
            self.jobs[name] = Job(program(name, library, ranks), ranks, folder)
        listed = cases(ranks, options)
        self.cases = [case for part in options.parts for case in listed[part]]

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
            best = max(min(took), 0.1) * (2 if case[0] == "pingpong" else 1)
            times = max(1, min(20_000, int(REPETITION / best)))
            repetitions = max(1, min(50, int((budget - spent) / (times * best)) + 1))
            self.times[name, case] = times
            took = self.ask(name, case, 0, times, repetitions)
            spent += sum(took) * times * 2

    def rounds(self):
        """One round after the other: for each case and program the times of its repetitions."""
        for number in range(self.options.rounds):
            begun = time.monotonic()
            measured = []
            for case in self.cases:
                names = [name for name in list(self.jobs) if self.can(name, case)]
                at = number % max(1, len(names))
                for name in names[at:] + names[:at]:
                    times = self.times[name, case]
                    took = self.ask(name, case, 1 + times // 10, times, REPETITIONS)
                    if took:
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

    def end(self):
        for job in self.jobs.values():
            job.end()
