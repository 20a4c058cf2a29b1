"""Writes two sound files of the same content: python3 sound.py <folder>: earliest.h5 and latest.h5."""
import os
import sys

import h5py
import numpy as np

LIST = "anamnesis.abstract.AnamList"
DICT = "anamnesis.abstract.AnamDict"
STORE = "anamnesis.store.Store"


def group(parent, name, class_name, **attributes):
    made = parent.create_group(name)
    made.attrs["class"] = class_name
    for key, item in attributes.items():
        made.attrs[key] = item
    return made


def items(parent, name, values):
    made = group(parent, name, LIST, count=np.int64(len(values)))
    for number, value in enumerate(values):
        made.attrs["LIST_item%d" % number] = value


for libver in ("earliest", "latest"):
    with h5py.File(os.path.join(sys.argv[1], libver + ".h5"), "w", libver=libver) as file:
        store = group(file, "data", STORE, flag=True, count=12345, ratio=0.25, wave=1.5 - 2j, title="Grüße, 世界")
        store.create_dataset("doubles", data=np.sin(np.arange(200.0)))
        store.create_dataset("grid", data=np.arange(400.0).reshape(20, 20), chunks=(6, 6), compression=4, shuffle=True)
        store.create_dataset("words", data=["word " + "y" * n for n in range(30)], dtype=h5py.string_dtype())
        items(store, "items", [1, "two", 3.5, True, "five"] * 4)
        pairs = group(store, "pairs", DICT, count=np.int64(3))
        items(pairs, "dictkeys", ["a", "b", "c"])
        items(pairs, "dictdata", [1, 2.5, "three"])
        inner = store
        for level in range(4):
            inner = group(inner, "inner", STORE, level=level, label="level %d" % level)
