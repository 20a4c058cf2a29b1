"""Files whose errors have remedies: each group is a test.Holder with a member v."""
import os
import subprocess
import sys

import h5py
import numpy as np

os.chdir(sys.argv[1])


def holder(file, name):
    group = file.create_group(name)
    group.attrs["class"] = "test.Holder"
    return group


def latin1(file):
    """The same texts, which are no UTF-8, in each form that HDF5 has for texts."""
    text = "Grüße".encode("latin-1")
    variable = h5py.string_dtype("utf-8")
    fixed = np.dtype("S8")

    def low(name, size, padding):
        group = holder(file, name)
        kind = h5py.h5t.C_S1.copy()
        kind.set_size(size)
        kind.set_strpad(padding)
        attribute = h5py.h5a.create(group.id, b"v", kind, h5py.h5s.create(h5py.h5s.SCALAR))
        value = text.ljust(size, b" " if padding == h5py.h5t.STR_SPACEPAD else b"\0")
        attribute.write(np.array(value, dtype="S%d" % size), mtype=kind)

    low("nullterm", 6, h5py.h5t.STR_NULLTERM)
    low("nullpad", 8, h5py.h5t.STR_NULLPAD)
    low("spacepad", 8, h5py.h5t.STR_SPACEPAD)
    holder(file, "variable").attrs.create("v", text, dtype=variable)
    holder(file, "fixed_dataset").create_dataset("v", data=np.array(text, dtype=fixed))
    holder(file, "variable_dataset").create_dataset("v", data=text, dtype=variable)
    holder(file, "fixed_row").attrs.create("v", np.array([text, b"ab"], dtype=fixed))
    holder(file, "variable_row").attrs.create("v", [text, b"ab"], dtype=variable, shape=(2,))
    holder(file, "fixed_row_dataset").create_dataset("v", data=np.array([text, b"ab"], dtype=fixed))
    holder(file, "variable_row_dataset").create_dataset("v", data=[text, b"ab"], dtype=variable)


def of_each_type(file):
    """What each Java type takes, and what none does."""
    for name in "i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8 c8 c16 ?".split():
        holder(file, "scalar_" + name).attrs["v"] = np.ones((), name)
        holder(file, "row_" + name)["v"] = np.ones(3, name)
        holder(file, "matrix_" + name)["v"] = np.ones((2, 2), name)
    holder(file, "scalar_text").attrs["v"] = "a"
    holder(file, "row_text")["v"] = ["a", "b"]
    compound = np.ones(3, [("x", "i4"), ("y", "f8")])
    holder(file, "scalar_compound")["v"] = compound[0]
    holder(file, "row_compound")["v"] = compound
    colors = h5py.enum_dtype({"RED": 0, "GREEN": 1}, "i1")
    holder(file, "scalar_enum").attrs.create("v", 1, dtype=colors)
    holder(file, "none_enums").create_dataset("v", data=[0, 1], dtype=colors)
    holder(file, "none_longdouble").attrs["v"] = np.longdouble("1.5")
    group = holder(file, "none_reference")
    group.attrs["v"] = group.ref
    holder(file, "none_opaque").attrs["v"] = np.void(b"abc")
    holder(file, "none_sequences").create_dataset(
        "v", (1,), dtype=h5py.vlen_dtype("i4"))[0] = np.array([1, 2])
    holder(file, "none_array").create_dataset("v", (2,), dtype=np.dtype((np.int32, (3,))))
    bits = h5py.h5t.STD_B8LE
    group = holder(file, "none_bitfield")
    h5py.h5a.create(group.id, b"v", bits, h5py.h5s.create(h5py.h5s.SCALAR))
    group = holder(file, "none_time")
    h5py.h5a.create(group.id, b"v", h5py.h5t.UNIX_D32LE, h5py.h5s.create(h5py.h5s.SCALAR))
    group = holder(file, "none_text_field")
    group["v"] = np.array([(1, b"a")], [("x", "i4"), ("s", "S1")])


def without_value(file):
    """Dataspaces without any value."""
    for name, kind in (("float", "f8"), ("text", h5py.string_dtype()), ("int", "i4")):
        holder(file, "null_" + name).attrs["v"] = h5py.Empty(kind)
        holder(file, "null_dataset_" + name)["v"] = h5py.Empty(kind)


def links(file):
    with h5py.File("other.h5", "w") as other:
        other["x"] = [1.0, 2.0]
    holder(file, "external")["v"] = h5py.ExternalLink("other.h5", "/x")
    holder(file, "dangling")["v"] = h5py.SoftLink("/nowhere")
    holder(file, "named_type")["v"] = np.dtype("i4")


def sparse(file):
    """A matrix of which one chunk is written."""
    group = holder(file, "sparse")
    data = group.create_dataset("v", (6000, 6000), "f8", chunks=(100, 100), fillvalue=7)
    data[0, 0] = 1


with h5py.File("remedies.h5", "w") as made:
    latin1(made)
    of_each_type(made)
    without_value(made)
    links(made)
    sparse(made)

with h5py.File("lzf.h5", "w") as made:
    holder(made, "h").create_dataset("v", data=np.arange(1000.0), compression="lzf")

# A writer that is killed leaves its mark.
WRITER = """
import h5py, os, sys
with h5py.File(sys.argv[1], "w", libver="latest") as file:
    group = file.create_group("h")
    group.attrs["class"] = "test.Holder"
    data = group.create_dataset("v", (3,), "f8", maxshape=(None,), chunks=(3,))
    data[:] = [1, 2, 3]
    file.flush()
    if sys.argv[2] == "swmr":
        file.swmr_mode = True
    os._exit(0)
"""
for mode in ("write", "swmr"):
    subprocess.run([sys.executable, "-c", WRITER, mode + "_crash.h5", mode], check=True)
