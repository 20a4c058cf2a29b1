"""Prints the structure of HDF5 files as plain h5py sees it: groups with their class, attributes, datasets.

usage: tree.py [--color] FILE...
"""

import itertools
import os
import sys

import h5py
import numpy

MOST = 8  # entries of one group that are shown
ALIKE = 2  # objects of one class, one after the other, that are shown
WIDTH = 48  # characters of a value that are shown

COLOR = "--color" in sys.argv


def paint(code, text):
    return f"\x1b[{code}m{text}\x1b[0m" if COLOR else text


def shorten(text):
    return text if len(text) <= WIDTH else text[: WIDTH - 1] + "…"


def attribute(value):
    """The value of an attribute with its Python type."""
    if isinstance(value, h5py.Empty):
        return "empty"
    if isinstance(value, str):
        return '"' + shorten(value) + '"  ' + paint(2, "str")
    if isinstance(value, numpy.ndarray):
        shape = "(" + ", ".join(str(size) for size in value.shape) + ")"
        text = ", ".join(str(item) for item in value.flat[:4]) + (", …" if value.size > 4 else "")
        kind = "str" if value.dtype.kind == "O" else str(value.dtype)
        return f"[{shorten(text)}]  " + paint(2, f"{kind} {shape}")
    return f"{value}  " + paint(2, type(value).__name__.rstrip("_"))


def dataset(data):
    """Element type, shape and first elements of a dataset."""
    shape = "(" + ", ".join(str(size) for size in data.shape) + ")"
    layout = ""
    if data.chunks:
        layout = " in chunks of " + "x".join(str(size) for size in data.chunks)
    if data.compression:
        layout += f", {data.compression}"
    first = ""
    if data.size and data.ndim:
        corner = data[tuple(slice(0, 4) if axis == data.ndim - 1 else 0 for axis in range(data.ndim))]
        first = "[" + ", ".join(f"{item:.4g}" if data.dtype.kind == "f" else str(item) for item in corner)
        first += (", …" if data.size > len(corner) else "") + "]  "
    return first + paint(2, f"{data.dtype} {shape}{layout}")


def class_of(item):
    name = item.attrs.get("class", "") if isinstance(item, h5py.Group) else ""
    return name.decode() if isinstance(name, bytes) else name


def entries(group):
    """Pairs of a line and, for a group, what is in it."""
    for name, value in group.attrs.items():
        if name != "class":
            yield name + " = " + attribute(value), None
    for kind, items in itertools.groupby(group.items(), key=lambda item: class_of(item[1])):
        items = list(items)
        shown = items[:ALIKE] if kind and len(items) > ALIKE + 1 else items
        for name, item in shown:
            if isinstance(item, h5py.Group):
                yield paint("1;34", name) + (": " + paint(36, kind) if kind else ""), item
            else:
                yield paint("1;34", name) + " = " + dataset(item), None
        if len(shown) < len(items):
            yield f"… {len(items) - len(shown)} more", None


def show(group, indent):
    lines = list(entries(group))
    if len(lines) > MOST + 1:
        lines[MOST:] = [(f"… {len(lines) - MOST} more", None)]
    for number, (line, child) in enumerate(lines):
        last = number == len(lines) - 1
        print(indent + ("└─ " if last else "├─ ") + line)
        if child is not None:
            show(child, indent + ("   " if last else "│  "))


def main(names):
    sys.stdout.reconfigure(encoding="utf-8")
    for name in names:
        with h5py.File(name, "r") as file:
            print(paint(1, os.path.basename(name)))
            show(file, "")


if __name__ == "__main__":
    main([argument for argument in sys.argv[1:] if argument != "--color"])
