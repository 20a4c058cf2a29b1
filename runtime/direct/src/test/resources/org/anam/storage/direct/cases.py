"""Writes HDF5 files of every structure that h5py can be asked for into a folder.

usage: cases.py FOLDER
"""

import sys
from pathlib import Path

import h5py
import numpy as np

FOLDER = Path(sys.argv[1])
VERSIONS = {
    "earliest": ("earliest", "v108"),
    "v108": ("v108", "v108"),
    "v110": ("v110", "v110"),
    "latest": "latest",
}
LAYOUTS = {"old": VERSIONS["earliest"], "new": VERSIONS["latest"]}


def file(name, libver="latest", **options):
    return h5py.File(FOLDER / f"{name}.h5", "w", libver=libver, **options)


def low_level(name, libver, prepare):
    """A file whose creation properties prepare() has set."""
    creation = h5py.h5p.create(h5py.h5p.FILE_CREATE)
    prepare(creation)
    access = h5py.h5p.create(h5py.h5p.FILE_ACCESS)
    access.set_fclose_degree(h5py.h5f.CLOSE_STRONG)
    bounds = {"earliest": h5py.h5f.LIBVER_EARLIEST, "latest": h5py.h5f.LIBVER_LATEST}
    access.set_libver_bounds(bounds[libver], h5py.h5f.LIBVER_LATEST)
    path = str(FOLDER / f"{name}.h5").encode()
    return h5py.File(h5py.h5f.create(path, h5py.h5f.ACC_TRUNC, creation, access))


def everything(f):
    """Values of every kind, chunked, compressed and not, with dense attributes and links."""
    f.attrs["text"] = "größer 𝄞"
    f.attrs["empty"] = ""
    f.attrs["null"] = h5py.Empty("f8")
    f.attrs["texts"] = np.array(["a", "", "länger"], dtype=h5py.string_dtype())
    f.attrs["bytes"] = np.array([b"ab", b"abc"], dtype="S5")
    f.attrs["bool"] = True
    f.attrs["complex"] = 1 - 2j
    f.attrs["array"] = np.arange(24, dtype=">i4").reshape(2, 3, 4)
    f["scalar"] = 5
    f["doubles"] = np.linspace(0, 1, 1000).reshape(10, 100)
    f["big"] = np.arange(100, dtype=">f4")
    f["floats16"] = np.array([1.5, -2, np.inf, np.nan, 6e-8], dtype="f2")
    f["bools"] = np.array([True, False, True])
    f["complexes"] = np.array([1 + 2j, 3 - 4j], dtype="c8")
    f["strings"] = np.array(["eins", "", "drei" * 100], dtype=object).astype(h5py.string_dtype())
    f["fixed"] = np.array([b"ab", b"abcde", b""], dtype="S5")
    f.create_dataset("chunked", data=np.arange(5000).reshape(50, 100), chunks=(7, 13))
    f.create_dataset(
        "packed", data=np.arange(5000).reshape(50, 100), chunks=(7, 13), compression="gzip", shuffle=True, fletcher32=True
    )
    f.create_dataset("chunkedtexts", data=["x", "yy", ""] * 20, dtype=h5py.string_dtype(), chunks=(7,))
    f["structured"] = np.array([(1, 2.5, 1j), (3, -1, 2)], dtype=[("a", "i2"), ("b", ">f8"), ("c", "c16")])
    many = f.create_group("many")
    for i in range(40):
        many.attrs[f"attribute{i}"] = i
        many[f"link{i}"] = i
    f["hard"] = many
    f["soft"] = h5py.SoftLink("/many/link3")
    f["relative"] = h5py.SoftLink("many/./link4")
    f["dangling"] = h5py.SoftLink("/nothing")
    f["loop"] = h5py.SoftLink("/loop")
    f["external"] = h5py.ExternalLink("other.h5", "/a")
    many["up"] = f["/"]
    f["type"] = np.dtype("i4")
    typed = f.create_dataset("typed", (3,), dtype=f["type"])
    typed[...] = [1, 2, 3]
    f.attrs.create("typed", 7, dtype=f["type"])
    typed.attrs["unit"] = "m"


def links_and_attributes():
    for name, libver in VERSIONS.items():
        for order in (False, True):
            with file(f"everything-{name}-{order}", libver, track_order=order) as f:
                everything(f)
        with file(f"empty-{name}", libver):
            pass
        with file(f"counts-{name}", libver) as f:
            for count in (1, 8, 9, 33):
                group = f.create_group(f"group{count}")
                for i in range(count):
                    group.create_group(f"link{i}")
                    group.attrs[f"attribute{i}"] = np.arange(i)
            for i in range(27):
                del f["group33"][f"link{i}"]
                del f["group33"].attrs[f"attribute{i}"]
        with file(f"ordered-{name}", libver, track_order=True) as f:
            for count in (3, 30):
                group = f.create_group(f"group{count}", track_order=True)
                for i in reversed(range(count)):
                    group[f"link{i}"] = i
                    group.attrs[f"attribute{i}"] = str(i)
    for count in (150, 1000, 26000):
        for name, libver in LAYOUTS.items():
            with file(f"links{count}-{name}", libver) as f:
                target = f.create_group("target")
                group = f.create_group("group")
                for i in range(count):
                    group.id.links.create_hard(b"LIST_item%d" % i, target.id, b".")
    with file("collision") as f:
        for names in (("LIST_item30195", "LIST_item33612"), ("LIST_item33612", "LIST_item30195")):
            group = f.create_group(names[0])
            for name in [f"other{i}" for i in range(18)] + list(names):
                group[name] = len(name)
                group.attrs[name] = name
    with file("longnames") as f:
        for length in (255, 256, 5000, 65535, 65536, 66000):
            f.create_group(f"group{length}").create_group("n" * length)
        f["dense"] = 1
        for i in range(20):
            f.create_group(f"dense{i}" + "n" * 5000)
    with file("attributes") as f:
        for count in (9, 40, 1000):
            group = f.create_group(f"group{count}")
            for i in range(count):
                group.attrs[f"attribute{i}"] = "x" * i
        f.attrs["large"] = np.arange(70000, dtype="u1")
        f.attrs["larger"] = np.arange(700000)
        f.attrs["texts"] = np.array(["x" * i for i in range(200)], dtype=h5py.string_dtype())


def places():
    for block in (512, 2048):
        for name, libver in LAYOUTS.items():
            with file(f"userblock{block}-{name}", libver, userblock_size=block) as f:
                everything(f)
    for sizes in ((4, 4), (8, 4), (4, 8), (2, 2)):
        with low_level(f"sizes{sizes[0]}{sizes[1]}", "earliest", lambda creation: creation.set_sizes(*sizes)) as f:
            f["chunked"] = np.arange(100)
            f.create_dataset("packed", data=np.arange(300), chunks=(11,), compression="gzip")
            f["strings"] = np.array(["eins", "zwei"], dtype=object).astype(h5py.string_dtype())
            f.attrs["text"] = "text"
            for i in range(20):
                f.create_group(f"group{i}").attrs["i"] = i


def chunks():
    for compression in (None, "gzip"):
        with file(f"fixed-{compression}") as f:
            for count in (1, 2, 1024, 1025, 5000):
                f.create_dataset(f"d{count}", data=np.arange(count), chunks=(1,), compression=compression)
            f.create_dataset("two", data=np.arange(600).reshape(20, 30), chunks=(3, 4), compression=compression)
            f.create_dataset("bounded", data=np.arange(60).reshape(6, 10), chunks=(4, 4), maxshape=(20, 30), compression=compression)
            f.create_dataset("single", data=np.arange(60), chunks=(60,), compression=compression)
        with file(f"growing-{compression}") as f:
            for count in (1, 4, 5, 20, 21, 52, 53, 84, 85, 116, 117, 180, 181, 244, 245, 500, 3000, 20000):
                f.create_dataset(f"d{count}", data=np.arange(count), chunks=(1,), maxshape=(None,), compression=compression)
            f.create_dataset("second", data=np.arange(35).reshape(5, 7), chunks=(2, 2), maxshape=(5, None), compression=compression)
            f.create_dataset("first", data=np.arange(35).reshape(5, 7), chunks=(2, 2), maxshape=(None, 7), compression=compression)
            f.create_dataset("cube", data=np.arange(210).reshape(5, 6, 7), chunks=(2, 2, 3), maxshape=(5, None, 11), compression=compression)
        with file(f"free-{compression}") as f:
            for side in (1, 3, 50):
                data = np.arange(side * side).reshape(side, side)
                f.create_dataset(f"d{side}", data=data, chunks=(2, 2), maxshape=(None, None), compression=compression)
    with file("manychunks") as f:
        f.create_dataset("d", data=np.arange(131057, dtype="i1"), chunks=(1,), maxshape=(None,))
    for name, libver in LAYOUTS.items():
        with file(f"sparse-{name}", libver) as f:
            for maxshape in ((10000,), (None,)):
                d = f.create_dataset(f"d{maxshape}", (10000,), "i4", chunks=(10,), maxshape=maxshape, fillvalue=7)
                d[3] = 1
                d[9995] = 2
            d = f.create_dataset("two", (100, 100), "f8", chunks=(10, 10), maxshape=(None, None), fillvalue=np.nan)
            d[55, 55] = 3
            f.create_dataset("unwritten", (5,), "i4", fillvalue=-1)
            f.create_dataset("unwrittenchunks", (5,), "i4", fillvalue=-1, chunks=(2,))
            f.create_dataset("unwrittentexts", (5,), h5py.string_dtype())
            f.create_dataset("unwrittenbytes", (5,), "S4", fillvalue=b"ab")
            f.create_dataset("zero", (0, 4), "i4", maxshape=(None, 4))
            f.create_dataset("grown", (2,), "i4", maxshape=(None,), chunks=(4,))[...] = 1
            f["grown"].resize((3,))
            f["grown"].resize((1,))
            f["grown"].resize((6,))
            for writing in ("never", "ifset", "alloc"):
                properties = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
                times = {"never": h5py.h5d.FILL_TIME_NEVER, "ifset": h5py.h5d.FILL_TIME_IFSET, "alloc": h5py.h5d.FILL_TIME_ALLOC}
                properties.set_fill_time(times[writing])
                properties.set_fill_value(np.array(9, "i4"))
                space = h5py.h5s.create_simple((4,))
                h5py.h5d.create(f.id, writing.encode(), h5py.h5t.NATIVE_INT32, space, properties)
    with file("implicit") as f:
        properties = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
        properties.set_chunk((3, 4))
        properties.set_alloc_time(h5py.h5d.ALLOC_TIME_EARLY)
        space = h5py.h5s.create_simple((10, 10), (12, 10))
        h5py.h5d.create(f.id, b"d", h5py.h5t.NATIVE_INT32, space, properties)
        f["d"][...] = np.arange(100).reshape(10, 10)


def filters():
    noise = np.random.default_rng(1).integers(0, 2**31, 1000)
    with file("filters") as f:
        f.create_dataset("mask", (4, 4), "i4", chunks=(2, 4), compression="gzip", shuffle=True)[...] = 5
        plain = np.arange(8, dtype="<i4")
        shuffled = plain.view("u1").reshape(8, 4).T.tobytes()
        f["mask"].id.write_direct_chunk((0, 0), shuffled, filter_mask=2)
        for size in (5, 721, 1024):
            f.create_dataset(f"ones{size}", data=np.full(size, 255, "u1"), chunks=(size,), fletcher32=True)
        f.create_dataset("lzf", data=np.repeat(np.arange(100), 20), chunks=(500,), compression="lzf")
        f.create_dataset("lzfnoise", data=noise, chunks=(1000,), compression="lzf")
        f["noise"] = noise
        f.create_dataset("lzflong", data=np.zeros(5000), chunks=(5000,), compression="lzf", shuffle=True)
        for kind in ("i1", "u1", "i2", ">u2", "i4", ">i8", "u8"):
            data = (np.arange(200) % 50 + 3).astype(kind)
            f.create_dataset(f"scale-{kind[-2:]}", data=data, chunks=(33,), scaleoffset=0)
        signed = np.arange(-100, 100)
        f.create_dataset("scalesigned", data=signed, chunks=(64,), scaleoffset=0, compression="gzip")
        f.create_dataset("scalefill", data=signed, chunks=(64,), scaleoffset=0, fillvalue=-7)
        f.create_dataset("scaleconstant", data=np.full(100, 42), chunks=(30,), scaleoffset=0)
        f.create_dataset("scalebits", data=np.arange(100), chunks=(30,), scaleoffset=7)
        f.create_dataset("scalefull", data=noise.astype("i4") * 2 - 5, chunks=(1000,), scaleoffset=0)
        for kind in ("f4", ">f4", "f8", ">f8"):
            data = (np.linspace(-3, 5, 200)).astype(kind)
            f.create_dataset(f"decimals-{kind[0]}{kind[-2:]}", data=data, chunks=(33,), scaleoffset=3)
    for kind in ("i2", ">i2"):
        with file(f"nbit-{kind[0]}") as f:
            number = h5py.h5t.py_create(np.dtype(kind)).copy()
            number.set_precision(12)
            number.set_offset(2)
            inside = h5py.h5t.create(h5py.h5t.COMPOUND, 8)
            inside.insert(b"a", 0, number)
            inside.insert(b"b", 4, h5py.h5t.IEEE_F32BE)
            array = h5py.h5t.array_create(number, (3,))
            outside = h5py.h5t.create(h5py.h5t.COMPOUND, 16)
            outside.insert(b"inside", 0, inside)
            outside.insert(b"array", 8, array)
            for name, kind_in_file in (("number", number), ("compound", inside), ("nested", outside)):
                properties = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
                properties.set_chunk((16,))
                properties.set_filter(5)
                space = h5py.h5s.create_simple((50,))
                d = h5py.h5d.create(f.id, name.encode(), kind_in_file, space, properties)
                if name == "number":
                    d.write(h5py.h5s.ALL, h5py.h5s.ALL, (np.arange(50, dtype="i4") * 37 - 900))


def types():
    with file("types") as f:
        strange = h5py.h5t.STD_I32LE.copy()
        strange.set_precision(13)
        strange.set_offset(2)
        space = h5py.h5s.create_simple((5,))
        h5py.h5d.create(f.id, b"bits13", strange, space).write(
            h5py.h5s.ALL, h5py.h5s.ALL, np.array([0, 1, -1, 4095, -4096], "i4")
        )
        f["longdouble"] = np.arange(3, dtype=np.longdouble)
        small = h5py.h5t.IEEE_F32LE.copy()
        small.set_fields(15, 7, 8, 0, 7)
        small.set_size(2)
        small.set_ebias(127)
        h5py.h5d.create(f.id, b"bfloat16", small, space).write(
            h5py.h5s.ALL, h5py.h5s.ALL, np.array([0, 1, -1.5, np.inf, np.nan], "f4")
        )
        f["opaque"] = np.void(b"abc")
        f["opaques"] = np.array([b"abc", b"def"], dtype="V3")
        f["bitfield"] = 1
        h5py.h5d.create(f.id, b"bitfields", h5py.h5t.STD_B16LE, space)
        f["reference"] = f["/"].ref
        f["references"] = np.array([f["opaque"].ref, f["/"].ref], dtype=h5py.ref_dtype)
        f["region"] = f["longdouble"].regionref[0:2]
        f.create_dataset("sequences", (3,), h5py.vlen_dtype("i4"))[0] = [1, 2, 3]
        f["enum"] = np.array([1, 0, 2], "i1").astype(h5py.enum_dtype({"RED": 0, "GREEN": 1, "BLUE": 2}, basetype="i1"))
        f.attrs.create("enum", 1, dtype=h5py.enum_dtype({"RED": 0, "GREEN": 1}, basetype=">i8"))
        f["arrays"] = np.zeros(3, dtype=[("a", "i4", (2, 3)), ("b", "f8")])
        f["gaps"] = np.zeros(3, dtype={"names": ["a", "b"], "formats": ["i4", "u2"], "offsets": [12, 4], "itemsize": 24})
        f["nested"] = np.zeros(3, dtype=[("a", [("x", "i4"), ("y", "f8")]), ("b", "S3")])
        f["boolean"] = np.zeros(3, dtype=[("a", "?"), ("b", "u8")])
        f["vlenmember"] = np.array([("x", 1)], dtype=[("a", h5py.string_dtype()), ("b", "i4")])
        for padding, name in ((0, "nullterm"), (1, "nullpad"), (2, "spacepad")):
            text = h5py.h5t.C_S1.copy()
            text.set_size(5)
            text.set_strpad(padding)
            d = h5py.h5d.create(f.id, name.encode(), text, h5py.h5s.create_simple((3,)))
            d.write(h5py.h5s.ALL, h5py.h5s.ALL, np.array([b"abcde", b"ab   ", b"\0b"], dtype="S5"), mtype=text)
        f["longtext"] = "x" * 1000000
        f["texts"] = np.array(["x" * 70000, "", "y"], dtype=object).astype(h5py.string_dtype())
        f["latin"] = np.array([b"\xe9t\xe9"], dtype=object).astype(h5py.string_dtype("ascii"))
        f["compactdata"] = 1
        properties = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
        properties.set_layout(h5py.h5d.COMPACT)
        d = h5py.h5d.create(f.id, b"compact", h5py.h5t.STD_I16BE, space, properties)
        d.write(h5py.h5s.ALL, h5py.h5s.ALL, np.arange(5, dtype="i2"))
        f.create_virtual_dataset("virtual", h5py.VirtualLayout((4,), "i4"), fillvalue=1)
        f.create_dataset("elsewhere", (4,), "i4", external=[("other.bin", 0, h5py.h5f.UNLIMITED)])


for part in (links_and_attributes, places, chunks, filters, types):
    part()
