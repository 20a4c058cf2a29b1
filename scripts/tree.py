"""Prints the structure of HDF5 files as plain h5py sees it: groups with their class, attributes, datasets.

usage: tree.py [--color] FILE...
"""

import os
import sys

import h5py
import numpy

MOST = 6  # entries of one group that are shown
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


def show(group, indent):
    lines = []
    for name, value in group.attrs.items():
        if name != "class":
            lines.append((name + " = " + attribute(value), None))
    for name, item in group.items():
        if isinstance(item, h5py.Group):
            kind = item.attrs.get("class", "")
            kind = kind.decode() if isinstance(kind, bytes) else kind
            lines.append((paint("1;34", name) + (": " + paint(36, kind) if kind else ""), item))
        else:
            lines.append((paint("1;34", name) + " = " + dataset(item), None))
    for number, (line, child) in enumerate(lines):
        if number == MOST and len(lines) > MOST + 1:
            print(f"{indent}└─ … {len(lines) - MOST} more")
            return
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
