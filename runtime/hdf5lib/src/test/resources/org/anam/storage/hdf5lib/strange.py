"""Writes files with whatever HDF5 and h5py allow and the object mapping does not expect."""
import os
import sys

import h5py
import numpy as np
from h5py import h5a, h5d, h5p, h5s, h5t

folder = sys.argv[1]


def attribute(group, name, htype, shape, data=None):
    """An attribute of a low-level type; without data it stays as the library makes it."""
    space = h5s.create(h5s.SCALAR) if shape is None else h5s.create_simple(shape)
    attr = h5a.create(group.id, name if isinstance(name, bytes) else name.encode(), htype, space)
    if data is not None:
        attr.write(data, mtype=htype)
    return attr


def string(size, pad, cset=h5t.CSET_ASCII):
    t = h5t.C_S1.copy()
    t.set_size(size)
    t.set_strpad(pad)
    t.set_cset(cset)
    return t


with h5py.File(os.path.join(folder, "types.h5"), "w", libver="latest") as f:
    a = f.attrs
    a["opaque"] = np.void(b"\x01\x02\x03")
    a["reference"] = f.ref
    a["vlen"] = np.array([1, 2, 3], dtype="i4")
    del a["vlen"]
    v = h5a.create(f.id, b"vlen", h5t.vlen_create(h5t.STD_I32LE), h5s.create(h5s.SCALAR))
    attribute(f, "array type", h5t.array_create(h5t.STD_I32LE, (3,)), None,
              np.array([1, 2, 3], dtype="i4"))
    attribute(f, "bitfield", h5t.STD_B8LE, None)
    attribute(f, "time", h5t.UNIX_D32LE, None)
    three = h5t.STD_I32LE.copy()
    three.set_precision(24)
    three.set_size(3)
    attribute(f, "int24", three, None)
    narrow = h5t.STD_I32LE.copy()
    narrow.set_precision(12)
    attribute(f, "int12", narrow, None)
    bfloat = h5t.IEEE_F32LE.copy()
    bfloat.set_fields(15, 7, 8, 0, 7)
    bfloat.set_size(2)
    bfloat.set_ebias(127)
    attr = attribute(f, "bfloat16", bfloat, None)
    attr.write(np.array(3.0e38, dtype="f4"), mtype=h5t.NATIVE_FLOAT)
    a["longdouble"] = np.longdouble(1.5)
    a["float16"] = np.float16(1.5)
    a["int16be"] = np.int16(-2).astype(">i2")
    a["float64be"] = np.array(0.1, dtype=">f8")
    a["uint64"] = np.uint64(2**64 - 1)
    a["null"] = h5py.Empty("f8")
    a["null text"] = h5py.Empty(h5py.string_dtype())
    a["complex"] = np.complex64(1 + 2j)
    swapped = h5t.create(h5t.COMPOUND, 16)
    swapped.insert(b"i", 0, h5t.IEEE_F64BE)
    swapped.insert(b"r", 8, h5t.IEEE_F64BE)
    attribute(f, "complex swapped", swapped, None, np.array((2.0, 1.0), dtype=[("i", ">f8"), ("r", ">f8")]))
    named = np.dtype([("real", "f4"), ("imag", "f4")])
    a["complex named"] = np.array((1, 2), dtype=named)
    a["not complex"] = np.array((1, 2), dtype=[("r", "f8"), ("i", "i4")])
    a["compound"] = np.array((1, 2.5, True, 3 + 4j),
                             dtype=[("x", ">i2"), ("y", "f2"), ("b", "?"), ("c", "c16")])
    a["compound with text"] = np.array((1, b"ab"), dtype=[("x", "i4"), ("s", "S2")])
    a["nested"] = np.array(((1,),), dtype=[("x", [("y", "i4")])])
    a["true"] = True
    color = h5py.enum_dtype({"RED": 0, "GREEN": 1, "BL\u00dcE": -5}, basetype=">i2")
    attribute(f, "enum", h5t.py_create(color, logical=True), None, np.array(-5, dtype=">i2"))
    attribute(f, "enum nameless", h5t.py_create(color, logical=True), None, np.array(9, dtype=">i2"))
    wide = h5t.enum_create(h5t.STD_I32LE)
    wide.enum_insert(b"TRUE", 1)
    wide.enum_insert(b"FALSE", 0)
    attribute(f, "bool32", wide, None, np.array(1, dtype="i4"))
    other = h5t.enum_create(h5t.STD_I8LE)
    other.enum_insert(b"TRUE", 0)
    other.enum_insert(b"FALSE", 1)
    attribute(f, "bool upside down", other, None, np.array(1, dtype="i1"))
    attribute(f, "bool 7", h5t.py_create(np.dtype("?"), logical=True), None, np.array(7, dtype="i1"))
    attribute(f, "nullterm", string(6, h5t.STR_NULLTERM), None, np.array(b"ab\0cd", dtype="S6"))
    attribute(f, "nullpad", string(6, h5t.STR_NULLPAD), None, np.array(b"ab\0cd", dtype="S6"))
    attribute(f, "spacepad", string(6, h5t.STR_SPACEPAD), None, np.array(b"ab c  ", dtype="S6"))
    attribute(f, "fixed latin1", string(3, h5t.STR_NULLPAD), None, np.array(b"\xe9", dtype="S3"))
    for name, value in [("latin1", b"20 m\xb2"), ("lone", b"abc\x80"), ("overlong", b"\xc1\xa1"),
                        ("cesu8", b"\xed\xa0\xbd\xed\xb8\x80"), ("java nul", b"a\xc0\x80"),
                        ("emoji", "a\U0001f600".encode()), ("bytes", b"plain"), ("empty", b"")]:
        a.create("text " + name, value, dtype=h5py.string_dtype("ascii"))
    a["strings"] = ["a", "\u00e4", "\U0001f600"]
    a["strings 2d"] = np.array([[b"a", b"bc"]])
    h5a.create(f.id, b"never written", h5py.h5t.py_create(h5py.string_dtype(), logical=True),
               h5s.create(h5s.SCALAR))
    a["wide"] = np.arange(20000.0)
    a["one element"] = np.array([5], dtype="i4")
    a["empty array"] = np.zeros((0, 3), dtype="u2")

with h5py.File(os.path.join(folder, "sizes.h5"), "w", libver="latest") as f:
    def create(name, shape, **options):
        return f.create_dataset(name, shape, **options)
    create("unallocated small", (1000,), dtype="f8")
    create("unallocated huge", (2**40,), dtype="f8")
    create("unallocated large", (2**29,), dtype="i1")
    create("overflow", (2**32, 2**32), dtype="f8", chunks=(1, 2**20))
    create("chunked huge", (2**35,), dtype="i1", chunks=(2**20,))
    create("zero", (0, 2**60), dtype="f8")
    create("text huge", (2**40,), dtype=h5py.string_dtype())
    create("fixed text huge", (2**20,), dtype="S1000000")
    create("fixed text scalar", (), dtype="S2000000000")
    create("compound huge", (2**40,), dtype=[("a", "i4")])
    create("compressed", (2**22,), dtype="f8", chunks=(2**19,), compression=9)[...] = 0
    f["rank 32"] = np.zeros((1,) * 32)
    f["null"] = h5py.Empty("i4")
    f["scalar text"] = "\U0001f600"
    f["bool 7"] = np.zeros(3, dtype="?")
    raw = np.array([0, 1, 7], dtype="i1")
    f["bool 7"].id.write(h5s.ALL, h5s.ALL, raw, mtype=f["bool 7"].id.get_type())
    with open(os.path.join(folder, "raw.bin"), "wb") as out:
        out.write(bytes(80))
    create("external storage", (10,), dtype="f8",
           external=[(os.path.join(folder, "raw.bin"), 0, 80)])
    layout = h5py.VirtualLayout(shape=(10,), dtype="f8")
    layout[:] = h5py.VirtualSource(os.path.join(folder, "types.h5"), "none", shape=(10,))
    f.create_virtual_dataset("virtual", layout)

with h5py.File(os.path.join(folder, "user block.h5"), "w", userblock_size=512) as f:
    f.create_dataset("written", data=[1.0, 2.0, 3.0])
    f.create_dataset("never written", (3,), dtype="f8")
    f.create_dataset("chunked", data=[1.0, 2.0, 3.0], chunks=(2,))
    f.create_dataset("external storage", (10,), dtype="f8",
                     external=[(os.path.join(folder, "raw.bin"), 0, 80)])
    compact = h5p.create(h5p.DATASET_CREATE)
    compact.set_layout(h5d.COMPACT)
    h5d.create(f.id, b"compact", h5t.IEEE_F64LE, h5s.create_simple((3,)), compact)
    layout = h5py.VirtualLayout(shape=(10,), dtype="f8")
    layout[:] = h5py.VirtualSource(os.path.join(folder, "types.h5"), "none", shape=(10,))
    f.create_virtual_dataset("virtual", layout)

with h5py.File(os.path.join(folder, "links.h5"), "w") as f:
    g = f.create_group("group")
    g["data"] = [1, 2, 3]
    f["soft"] = h5py.SoftLink("/group")
    f["soft data"] = h5py.SoftLink("/group/data")
    f["dangling"] = h5py.SoftLink("/nowhere")
    f["cycle 1"] = h5py.SoftLink("/cycle 2")
    f["cycle 2"] = h5py.SoftLink("/cycle 1")
    f["external"] = h5py.ExternalLink(os.path.join(folder, "sizes.h5"), "/null")
    f["external pipe"] = h5py.ExternalLink(os.path.join(folder, "pipe"), "/")
    f["missing"] = h5py.ExternalLink("nowhere.h5", "/")
    f["type"] = np.dtype("f8")
    g["up"] = f["/"]
    os.mkfifo(os.path.join(folder, "pipe"))

with h5py.File(os.path.join(folder, "names.h5"), "w") as f:
    for name in ["\U0001f600", "gr\u00f6\u00dfe", "plain", "\uffee"]:
        f.create_group(name)
        f.attrs[name] = name
    f["group \U0001f600/inner \U0001f600"] = 5

with h5py.File(os.path.join(folder, "latin1 names.h5"), "w") as f:
    f.create_group(b"caf\xe9")
    h5a.create(f.id, b"20 m\xb2", h5t.STD_I8LE, h5s.create(h5s.SCALAR))
