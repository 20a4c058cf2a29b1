"""Compares files with the manifest of the golden files: compare_with_manifest.py MANIFEST FOLDER.

Reads the files by format_reader.py, which knows docs/format.md and h5py and nothing else.
"""

import json
import math
import pathlib
import sys

import h5py
import numpy

import format_reader


class Comparison:
    """Collects differences."""

    def __init__(self):
        self.differences = []
        self.compared = 0

    def check(self, at, expected, found, same):
        if not same:
            self.differences.append(f"{at}: expected {expected}, found {found!r} ({type(found)})")

    def compare(self, at, expected, found):
        self.compared += 1
        kind = expected["kind"]
        if kind == "none":
            self.check(at, expected, found, found is None)
        elif kind in ("int", "float", "bool", "str", "complex"):
            self.check(at, expected, found, same_scalar(expected, found))
        elif kind == "array":
            self.check(at, expected, found, same_array(expected, found))
        elif kind == "list":
            self.sequence(at, expected, found)
        elif kind == "dict":
            self.pairs(at, expected, found)
        else:
            self.object(at, expected, found)

    def sequence(self, at, expected, found):
        if not isinstance(found, list) or len(found) != len(expected["items"]):
            self.check(at, expected, found, False)
            return
        for n, (want, have) in enumerate(zip(expected["items"], found)):
            self.compare(f"{at}[{n}]", want, have)

    def pairs(self, at, expected, found):
        if not isinstance(found, list) or len(found) != len(expected["items"]):
            self.check(at, expected, found, False)
            return
        for n, (want, have) in enumerate(zip(expected["items"], found)):
            self.compare(f"{at}.key[{n}]", want[0], have[0])
            self.compare(f"{at}[{n}]", want[1], have[1])

    def object(self, at, expected, found):
        if not isinstance(found, format_reader.Obj) or found.class_name != expected["class"]:
            self.check(at, expected["class"], found, False)
            return
        wanted = dict(expected.get("outputs", {}))
        for name, value in expected.get("extra_data", {}).items():
            if name != "namemaps":
                wanted[name] = value
        if "outputs" not in expected:
            wanted.update(expected.get("other", {}))
        for name, value in wanted.items():
            self.compare(f"{at}.{name}", value, found.entries.get(name))
        for name in found.entries:
            if name not in wanted:
                self.differences.append(f"{at}: the entry {name} is not expected")


def number(value):
    return float(value) if isinstance(value, str) else value


def same_scalar(expected, found):
    """Same value and the same type as Python reads: str is str, numpy.bool_ is numpy.bool_ and so on."""
    name = type(found).__name__ if isinstance(found, str) else f"numpy.{type(found).__name__}"
    if name != expected["py"]:
        return False
    value = expected["value"]
    if expected["kind"] == "complex":
        return found.real == number(value[0]) and found.imag == number(value[1])
    if expected["kind"] == "float":
        return same_float(number(value), float(found))
    return found == value


def same_float(want, have):
    if math.isnan(want):
        return math.isnan(have)
    return want == have and math.copysign(1, want) == math.copysign(1, have)


def same_array(expected, found):
    if not isinstance(found, numpy.ndarray) or list(found.shape) != expected["shape"]:
        return False
    if "fields" in expected:
        return same_structures(expected, found)
    dtype = "|S%d" % found.dtype.itemsize if found.dtype.kind == "S" else str(found.dtype)
    if dtype != expected["dtype"]:
        return False
    return all(same_element(w, h) for w, h in zip(expected["data"], found.reshape(-1).tolist()))


def same_structures(expected, found):
    if str(found.dtype.descr) != expected["dtype"] or list(found.dtype.names) != expected["fields"]:
        return False
    return all(
        cell["value"] == have
        for row, record in zip(expected["data"], found.reshape(-1).tolist())
        for cell, have in zip(row, record)
    )


def same_element(want, have):
    if isinstance(have, bytes):
        return want == have.decode("utf-8")
    if isinstance(have, complex):
        return number(want[0]) == have.real and number(want[1]) == have.imag
    if isinstance(have, float):
        return same_float(number(want), have)
    return want == have and isinstance(have, bool) == isinstance(want, bool)


def main():
    manifest = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    folder = pathlib.Path(sys.argv[2])
    comparison = Comparison()
    for golden in manifest["files"]:
        groups = {g: v["read"] for g, v in golden["groups"].items() if "read" in v}
        if not groups:
            continue
        with h5py.File(folder / golden["file"], "r") as file:
            for group, expected in groups.items():
                found = format_reader.read_group(file[group])
                comparison.compare(f"{golden['file']}:{group}", expected, found)
    for difference in comparison.differences:
        print(difference)
    print(f"{comparison.compared} values compared, {len(comparison.differences)} differences")
    return 1 if comparison.differences else 0


if __name__ == "__main__":
    sys.exit(main())
