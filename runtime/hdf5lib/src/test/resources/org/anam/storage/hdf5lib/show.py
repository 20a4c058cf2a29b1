"""Prints how h5py sees the entries of a file's root group, one per line."""
import sys

import h5py
import numpy as np


def show(value):
    if isinstance(value, np.ndarray):
        return "%s%s %s" % (value.dtype, list(value.shape), value.tolist())
    return "%s %r" % (type(value).__name__, value)


sys.stdout.reconfigure(encoding="utf-8")
with h5py.File(sys.argv[1], "r") as f:
    for name in sorted(f.attrs):
        dtype = f.attrs.get_id(name).dtype
        enum = h5py.check_enum_dtype(dtype)
        text = show(f.attrs[name])
        if enum:
            text = "enum %s %s over %s" % (text, sorted(enum.items(), key=lambda e: e[1]), dtype)
        print("attribute %s: %s" % (name, text))
    for name in sorted(f):
        item = f[name]
        if isinstance(item, h5py.Group):
            print("group %s" % name)
        else:
            print("dataset %s: %s chunks=%s %s shuffle=%s fletcher32=%s" % (
                name, show(item[()]), item.chunks, item.compression, item.shuffle, item.fletcher32))
