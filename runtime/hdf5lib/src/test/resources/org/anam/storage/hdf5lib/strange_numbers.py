"""Writes numbers of random types: fields anywhere, any bias, precision, offset, padding, order.

Each group holds the bits as an array, as an attribute, as scalars and as a field of a compound, and
beside them what the type's own description makes of these bits, worked out in fractions.
"""

import os
import random
import sys
from fractions import Fraction

import h5py
import numpy as np
from h5py import h5a, h5d, h5s, h5t

TYPES = 60
folder, seed = sys.argv[1], int(sys.argv[2])
rng = random.Random(seed)


def float_type():
    size = rng.choice([1, 2, 2, 3, 4, 4, 5, 8, 8])
    bits = 8 * size
    exponent = rng.randint(2, min(12, bits - 2))
    mantissa = rng.randint(1, min(53, bits - 1 - exponent))
    used = 1 + exponent + mantissa
    offset = rng.choice([0, 0, rng.randint(0, bits - used)])
    precision = rng.randint(used, bits - offset)
    spare = precision - used
    # The three fields in any order, with gaps.
    order = [("s", 1), ("e", exponent), ("m", mantissa)]
    rng.shuffle(order)
    at, place = 0, {}
    for name, width in order:
        gap = rng.randint(0, spare)
        spare -= gap
        place[name] = at + gap
        at += gap + width
    bias = rng.choice([(1 << (exponent - 1)) - 1, rng.randint(1, 1 << exponent), rng.randint(1, 3000)])
    t = h5t.IEEE_F64LE.copy()
    t.set_fields(place["s"], place["e"], exponent, place["m"], mantissa)
    t.set_precision(precision)
    t.set_size(size)
    t.set_offset(offset)
    t.set_ebias(bias)
    t.set_pad(rng.choice([h5t.PAD_ZERO, h5t.PAD_ONE]), rng.choice([h5t.PAD_ZERO, h5t.PAD_ONE]))
    t.set_inpad(rng.choice([h5t.PAD_ZERO, h5t.PAD_ONE]))
    big = rng.random() < 0.5
    t.set_order(h5t.ORDER_BE if big else h5t.ORDER_LE)

    def value(raw):
        raw >>= offset
        sign = raw >> place["s"] & 1
        e = raw >> place["e"] & (1 << exponent) - 1
        m = raw >> place["m"] & (1 << mantissa) - 1
        if e == (1 << exponent) - 1:
            return float("nan") if m else float("-inf" if sign else "inf")
        fraction = Fraction(m, 1 << mantissa) + (1 if e else 0)
        exact = fraction * Fraction(2) ** ((e or 1) - bias)
        try:
            result = float(exact)
        except OverflowError:
            return None
        return (-result if sign else result) if Fraction(result) == exact else None

    edges = [0, 1 << place["s"], 1 << place["m"], ((1 << exponent) - 1) << place["e"],
             ((1 << exponent) - 2) << place["e"] | ((1 << mantissa) - 1) << place["m"],
             1 << place["e"], (1 << precision) - 1]
    return t, size, big, value, [edge << offset for edge in edges]


def integer_type():
    size = rng.choice([1, 2, 4, 8])
    bits = 8 * size
    precision = rng.randint(1, bits)
    offset = rng.randint(0, bits - precision)
    signed = rng.random() < 0.5
    t = {1: h5t.STD_I8LE, 2: h5t.STD_I16LE, 4: h5t.STD_I32LE, 8: h5t.STD_I64LE}[size].copy()
    t.set_precision(precision)
    t.set_offset(offset)
    t.set_sign(h5t.SGN_2 if signed else h5t.SGN_NONE)
    t.set_pad(rng.choice([h5t.PAD_ZERO, h5t.PAD_ONE]), rng.choice([h5t.PAD_ZERO, h5t.PAD_ONE]))
    big = rng.random() < 0.5
    t.set_order(h5t.ORDER_BE if big else h5t.ORDER_LE)

    def value(raw):
        field = raw >> offset & (1 << precision) - 1
        return field - (1 << precision) if signed and field >> (precision - 1) else field

    edges = [0, (1 << precision) - 1, 1 << (precision - 1)]
    return t, size, big, value, [edge << offset for edge in edges]


def write(file, name, made, kind):
    t, size, big, value, edges = made
    raws = edges + [rng.getrandbits(8 * size) for _ in range(20)]
    data = np.frombuffer(b"".join(r.to_bytes(size, "big" if big else "little") for r in raws), dtype="V%d" % size)
    group = file.create_group(name)
    values = [value(raw) for raw in raws]
    group.attrs["exact"] = all(v is not None for v in values)
    if kind == "f8":
        group["expected"] = np.array([0.0 if v is None else v for v in values], dtype="f8")
    else:
        group["expected"] = np.array([v & (1 << 64) - 1 for v in values], dtype="u8").view("i8")
    space = h5s.create_simple((len(raws),))
    h5d.create(group.id, b"array", t, space).write(h5s.ALL, h5s.ALL, data.copy(), mtype=t)
    h5a.create(group.id, b"array", t, space).write(data.copy(), mtype=t)
    for i, raw in enumerate(raws):
        one = np.array(data[i])
        h5a.create(group.id, b"scalar%d" % i, t, h5s.create(h5s.SCALAR)).write(one, mtype=t)
    compound = h5t.create(h5t.COMPOUND, size + 3)
    compound.insert(b"before", 0, h5t.STD_I8LE)
    compound.insert(b"field", 1, t)
    compound.insert(b"after", size + 1, h5t.STD_I16BE)
    rows = np.zeros(len(raws), dtype="V%d" % (size + 3))
    for i in range(len(raws)):
        rows[i] = np.void(b"\x05" + data[i].tobytes() + b"\x00\x07")
    h5d.create(group.id, b"compound", compound, space).write(h5s.ALL, h5s.ALL, rows, mtype=compound)


with h5py.File(os.path.join(folder, "numbers.h5"), "w") as f:
    for n in range(TYPES):
        write(f, "float%d" % n, float_type(), "f8")
        write(f, "integer%d" % n, integer_type(), "i8")
