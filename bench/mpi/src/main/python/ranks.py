"""mpi4py as its users write it: upper-case methods on numpy arrays (buffers), or lower-case ones (pickle).

Speaks with the driver as Conversation.java does.
"""

import sys
import time
from dataclasses import dataclass

import numpy as np
from mpi4py import MPI

WORLD = MPI.COMM_WORLD
RANK = WORLD.Get_rank()
SIZE = WORLD.Get_size()
FIELD_LENGTH = 10_000_000


@dataclass
class Small:
    number: int
    name: str
    x: float
    y: float
    active: bool


@dataclass
class Event:
    number: int
    time: float
    energy: float
    detector: int
    good: bool


@dataclass
class Patch:
    pixels: np.ndarray
    signal: np.ndarray


@dataclass
class Field:
    name: str
    values: np.ndarray


def numbers(length):
    return (np.arange(length) & 0xFF).astype(np.float64)


def small():
    return Small(42, "particle", 0.5, -1.5, True)


def small_sum(value):
    return value.number + len(value.name) + value.x + value.y + value.active


def events():
    return [Event(i, i * 0.5, i * 0.25, i & 0xFF, i & 1 == 0) for i in range(100_000)]


def events_sum(value):
    return sum(e.number + e.time + e.energy + e.detector + e.good for e in value)


def patches():
    j = np.arange(100.0)
    return [Patch((i + j).reshape(10, 10), i - j) for i in range(1000)]


def patches_sum(value):
    return sum(p.pixels[:, 0].sum() + p.pixels[:, 9].sum() + p.signal[0] + p.signal[99] for p in value)


def field():
    return Field("pressure", numbers(FIELD_LENGTH))


OBJECTS = {
    "small": (small, small_sum),
    "events": (events, events_sum),
    "patches": (patches, patches_sum),
    "field": (field, lambda value: value.values.sum()),
}


def buffers(operation, payload):
    """Gives the step, and what gives the sum."""
    length = int(payload.split(":")[1]) // 8
    whole, part = numbers(length), numbers(length // SIZE)
    if operation == "pingpong":
        back = numbers(length)

        def step():
            if RANK == 0:
                WORLD.Send(whole, 1)
                WORLD.Recv(back, 1)
            elif RANK == 1:
                WORLD.Recv(back, 0)
                WORLD.Send(whole, 0)

        return step, back.sum

    def bcast():
        WORLD.Bcast(whole)
        WORLD.Barrier()

    def scatter():
        WORLD.Scatter(whole if RANK == 0 else None, part)
        WORLD.Barrier()

    def gather():
        WORLD.Gather(part, whole if RANK == 0 else None)
        WORLD.Barrier()

    result = part if operation == "scatter" else whole if operation == "bcast" or RANK == 0 else np.zeros(0)
    return {"bcast": bcast, "scatter": scatter, "gather": gather}[operation], result.sum


def pickle(operation, payload):
    """Gives the step, and what gives the sum."""
    came = [None]
    if operation == "pingpong":
        make, total = OBJECTS.get(payload) or (lambda: numbers(int(payload.split(":")[1]) // 8), np.sum)
        value = make()

        def step():
            if RANK == 0:
                WORLD.send(value, 1)
                came[0] = WORLD.recv(source=1)
            elif RANK == 1:
                came[0] = WORLD.recv(source=0)
                WORLD.send(value, 0)

        return step, lambda: total(came[0])

    length = int(payload.split(":")[1]) // 8
    whole, part = numbers(length), numbers(length // SIZE)
    parts = np.split(whole, SIZE)

    def bcast():
        came[0] = WORLD.bcast(whole if RANK == 0 else None)
        WORLD.Barrier()

    def scatter():
        came[0] = WORLD.scatter(parts if RANK == 0 else None)
        WORLD.Barrier()

    def gather():
        got = WORLD.gather(part)
        came[0] = np.concatenate(got) if RANK == 0 else np.zeros(0)
        WORLD.Barrier()

    return {"bcast": bcast, "scatter": scatter, "gather": gather}[operation], lambda: came[0].sum()


def answer(prepare, operation, payload, warm, times, repetitions):
    step, total = prepare(operation, payload)
    for _ in range(int(warm)):
        step()
    times, microseconds = int(times), []
    for _ in range(int(repetitions)):
        WORLD.Barrier()
        start = time.perf_counter()
        for _ in range(times):
            step()
        microseconds.append((time.perf_counter() - start) * 1e6 / times)
    return " ".join([repr(float(total())), *(f"{each:.4f}" for each in microseconds)])


def main():
    folder, kind = sys.argv[1:]
    prepare = buffers if kind == "buffers" else pickle
    with open(f"{folder}/{RANK}.in") as commands, open(f"{folder}/{RANK}.out", "w") as answers:
        for line in commands:
            if line.strip() == "quit":
                break
            print(answer(prepare, *line.split()), file=answers, flush=True)


main()
