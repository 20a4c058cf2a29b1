"""The benchmark's workloads in plain h5py: the same structure as the C and Java programs write.

usage: h5py_bench.py WORKLOAD write|read FILE ITEMS PASSES [earliest]

Prints one line of JSON for each pass, as the C program does.
"""

import json
import os
import sys
import time

import h5py
import numpy as np

LIST = "anamnesis.abstract.AnamList"
DICT = "anamnesis.abstract.AnamDict"
ARRAY_LENGTH = 1000


def put_object(parent, name, class_name):
    group = parent.create_group(name)
    group.attrs["class"] = class_name
    return group


def get_object(parent, name, class_name):
    group = parent[name]
    if group.attrs["class"] != class_name:
        raise ValueError(f"{group.name}: class {group.attrs['class']}")
    return group


def put_list(group, member, items, put_item):
    entry = put_object(group, member, LIST)
    entry.attrs["count"] = len(items)
    for n, item in enumerate(items):
        put_item(entry, f"LIST_item{n}", item)


def get_list(group, member, get_item):
    entry = get_object(group, member, LIST)
    return [get_item(entry, f"LIST_item{n}") for n in range(entry.attrs["count"])]


def put_attribute(group, name, value):
    group.attrs[name] = value


def get_attribute(group, name):
    return group.attrs[name]


class Samples:
    """A list of small objects, as a member of an object of the given class."""

    def __init__(self, group, class_name, member):
        self.names = group, class_name, member

    def make(self, items):
        return [(f"sample-{i:06d}", i * 0.5, i * 3) for i in range(items)]

    def write(self, file, data):
        def put(parent, name, item):
            one = put_object(parent, name, "bench.Sample")
            one.attrs["name"], one.attrs["value"], one.attrs["number"] = item

        group, class_name, member = self.names
        put_list(put_object(file, group, class_name), member, data, put)

    def read(self, file):
        def get(parent, name):
            attrs = get_object(parent, name, "bench.Sample").attrs
            return attrs["name"], attrs["value"], attrs["number"]

        group, class_name, member = self.names
        return get_list(get_object(file, group, class_name), member, get)

    def sum(self, data):
        return sum(value + float(number) + len(name) for name, value, number in data)


class Arrays:
    """A list of arrays."""

    def make(self, items):
        return [np.arange(i, i + ARRAY_LENGTH, dtype=np.float64) for i in range(items)]

    def write(self, file, data):
        def put(parent, name, item):
            parent.create_dataset(name, data=item)

        put_list(put_object(file, "traces", "bench.Traces"), "traces", data, put)

    def read(self, file):
        group = get_object(file, "traces", "bench.Traces")
        return get_list(group, "traces", lambda parent, name: parent[name][()])

    def sum(self, data):
        return float(sum(item.sum() for item in data))


class Block:
    """One large array; items is its length."""

    def __init__(self, group, class_name):
        self.names = group, class_name

    def make(self, items):
        return (np.arange(items, dtype=np.int64) & 0xFFFF).astype(np.float64)

    def write(self, file, data):
        put_object(file, *self.names).create_dataset("values", data=data)

    def read(self, file):
        return get_object(file, *self.names)["values"][()]

    def sum(self, data):
        return float(data.sum())


class Scalars:
    """A list of numbers or texts."""

    def __init__(self, group, class_name, make_item, value):
        self.names = group, class_name
        self.make_item = make_item
        self.value = value

    def make(self, items):
        return [self.make_item(i) for i in range(items)]

    def write(self, file, data):
        put_list(put_object(file, *self.names), "items", data, put_attribute)

    def read(self, file):
        return get_list(get_object(file, *self.names), "items", get_attribute)

    def sum(self, data):
        return float(sum(self.value(item) for item in data))


class Map:
    """A map from text to double."""

    def make(self, items):
        return {f"text-{i:06d}": i * 0.25 for i in range(items)}

    def write(self, file, data):
        group = put_object(put_object(file, "weights", "bench.Weights"), "entries", DICT)
        group.attrs["count"] = len(data)
        put_list(group, "dictkeys", list(data.keys()), put_attribute)
        put_list(group, "dictdata", list(data.values()), put_attribute)

    def read(self, file):
        group = get_object(get_object(file, "weights", "bench.Weights"), "entries", DICT)
        keys = get_list(group, "dictkeys", get_attribute)
        values = get_list(group, "dictdata", get_attribute)
        return dict(zip(keys, values))

    def sum(self, data):
        return float(sum(len(key) + value for key, value in data.items()))


WORKLOADS = {
    "objects": Samples("batch", "bench.Batch", "samples"),
    "collection": Samples("collection", "bench.SampleCollection", "members"),
    "arrays": Arrays(),
    "block": Block("block", "bench.Block"),
    "offheap": Block("offheap", "bench.OffHeap"),
    "longs": Scalars("longs", "bench.Longs", lambda i: i * 7, float),
    "texts": Scalars("texts", "bench.Texts", lambda i: f"text-{i:06d}", len),
    "map": Map(),
}


def main():
    name, operation, path, items, passes = sys.argv[1:6]
    libver = "earliest" if "earliest" in sys.argv[6:] else ("v108", "latest")
    workload = WORKLOADS[name]
    data = workload.make(int(items)) if operation == "write" else None
    for number in range(int(passes)):
        if operation == "write" and os.path.exists(path):
            os.remove(path)
        wall, process, thread = time.perf_counter(), time.process_time(), time.thread_time()
        with h5py.File(path, "w" if operation == "write" else "r", libver=libver) as file:
            if operation == "write":
                workload.write(file, data)
            else:
                data = workload.read(file)
        line = {
            "pass": number,
            "thread": time.thread_time() - thread,
            "process": time.process_time() - process,
            "wall": time.perf_counter() - wall,
            "sum": workload.sum(data),
        }
        print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
