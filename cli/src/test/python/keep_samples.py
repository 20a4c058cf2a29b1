"""Writes files with all that h5repack keeps: keep_samples.py FOLDER."""

import os
import sys

import h5py
import numpy
from h5py import h5a, h5d, h5f, h5o, h5p, h5r, h5s, h5t, h5z

os.chdir(sys.argv[1])


def mat():
    """A MATLAB file: its header is the user block."""
    with h5py.File("mat.h5", "w", userblock_size=512) as file:
        cells = file.create_dataset("c", (2,), dtype=h5py.ref_dtype)
        cells.attrs["MATLAB_class"] = numpy.bytes_("cell")
        refs = file.create_group("#refs#")
        refs["a"] = numpy.arange(6.0).reshape(2, 3)
        refs["b"] = numpy.arange(3, dtype="u2")
        cells[0] = refs["a"].ref
        cells[1] = refs["b"].ref
        file.create_dataset("x", data=numpy.eye(2)).attrs["MATLAB_class"] = numpy.bytes_("double")
    with open("mat.h5", "r+b") as raw:
        raw.write(b"MATLAB 7.3 MAT-file, Platform: GLNXA64".ljust(124, b" ") + b"\x00\x02IM")


def netcdf():
    """As netCDF-4 writes: order everywhere, dimension scales that refer to each other."""
    with h5py.File("netcdf.h5", "w", track_order=True) as file:
        file["z"] = numpy.arange(3.0)
        file["m"] = numpy.arange(4.0)
        file["z"].make_scale("z")
        file["m"].make_scale("m")
        data = file.create_dataset("a", (3, 4), "f4", chunks=(2, 2), compression=3, track_order=True)
        data.dims[0].attach_scale(file["z"])
        data.dims[1].attach_scale(file["m"])
        data.attrs["zz"] = 1
        data.attrs["aa"] = 2
        file.attrs["zz"] = 1
        file.attrs["aa"] = 2
        group = file.create_group("g", track_order=True)
        group["y"] = 1
        group["b"] = h5py.SoftLink("/z")


def order_of_attributes_only():
    creation = h5p.create(h5p.GROUP_CREATE)
    creation.set_attr_creation_order(h5p.CRT_ORDER_TRACKED | h5p.CRT_ORDER_INDEXED)
    creation.set_attr_phase_change(3, 1)
    creation.set_obj_track_times(False)
    with h5py.File("attributes.h5", "w", libver="latest") as file:
        group = h5py.Group(h5py.h5g.create(file.id, b"g", gcpl=creation))
        for name in "zyxwv":
            group.attrs[name] = name
        properties = h5p.create(h5p.DATASET_CREATE)
        properties.set_attr_creation_order(h5p.CRT_ORDER_TRACKED)
        properties.set_attr_phase_change(4, 2)
        data = h5py.Dataset(h5d.create(file.id, b"d", h5t.NATIVE_INT32, h5s.create(h5s.SCALAR), properties))
        for name in "zyxwvut":
            data.attrs[name] = name


def comments():
    with h5py.File("comments.h5", "w") as file:
        file["z"] = 1
        file.create_group("g")
        file["t"] = numpy.dtype("i4")
        h5o.set_comment(file.id, b"of the file", obj_name=b"/")
        h5o.set_comment(file.id, b"measured in March", obj_name=b"z")
        h5o.set_comment(file.id, b"gr\xfcn", obj_name=b"g")
        h5o.set_comment(file.id, b"a type", obj_name=b"t")


def named_types():
    """Used before and behind their own links, from nowhere linked, equal but two."""
    with h5py.File("types.h5", "w", track_order=True) as file:
        pair = numpy.dtype("i4,f8")
        file["later"] = pair
        file["first"] = file.create_dataset("uses", (2,), dtype=file["later"])
        file["twin"] = pair
        file["twin"].attrs["unit"] = "m"
        file.create_dataset("uses twin", (2,), dtype=file["twin"])
        group = file.create_group("g")
        h5a.create(group.id, b"typed", file["twin"].id, h5s.create(h5s.SCALAR)).write(
            numpy.array((1, 2.5), dtype=pair)
        )
        file["twin"].attrs["refers"] = group.ref
        file["text type"] = h5py.string_dtype()
        file.create_dataset("texts", (2,), dtype=file["text type"])[:] = ["a", "b"]
        file["gone"] = numpy.dtype("u1")
        gone = file["gone"]
        file.create_dataset("b uses gone", (2,), dtype=gone)
        file.create_dataset("a uses gone", (2,), dtype=gone)
        del file["gone"]
        file.move("later", "renamed later")


def references():
    with h5py.File("references.h5", "w") as file:
        data = file.create_dataset("data", data=numpy.arange(100).reshape(10, 10))
        group = file.create_group("group")
        group["in"] = 1
        region = data.regionref[2:4, 3:9]
        group.attrs["object"] = data.ref
        group.attrs["itself"] = group.ref
        group.attrs["root"] = file.ref
        group.attrs["region"] = region
        data.attrs["none"] = numpy.array([h5r.Reference()], dtype=h5py.ref_dtype)
        file.create_dataset("objects", data=[data.ref, group.ref, group["in"].ref], dtype=h5py.ref_dtype)
        file.create_dataset(
            "many", (50, 3), dtype=h5py.ref_dtype, chunks=(20, 2), compression=1, maxshape=(None, 3)
        )[3:40, 1] = data.ref
        file.create_dataset("regions", data=[region, data.regionref[0, :]], dtype=h5py.regionref_dtype)
        table = numpy.zeros(2, dtype=[("ref", h5py.ref_dtype), ("n", "i4")])
        table["ref"] = [data.ref, group.ref]
        table["n"] = [4, 5]
        file.create_dataset("table", data=table)
        data.attrs["table"] = table
        several = file.create_dataset("several", (2,), dtype=h5py.vlen_dtype(h5py.ref_dtype))
        several[0] = numpy.array([data.ref, group.ref], dtype=h5py.ref_dtype)
        several[1] = numpy.array([], dtype=h5py.ref_dtype)
        file.create_dataset("one", data=group.ref, dtype=h5py.ref_dtype)


def sequences():
    with h5py.File("sequences.h5", "w") as file:
        group = file.create_group("g")
        values = numpy.empty(2, dtype=object)
        values[0] = numpy.arange(3)
        values[1] = numpy.arange(0)
        group.attrs.create("vlen", values, dtype=h5py.vlen_dtype(numpy.int64))
        record = numpy.dtype([("s", h5py.string_dtype()), ("n", "i4"), ("a", "f4", (2, 2))])
        group.attrs["record"] = numpy.array([("text", 3, numpy.eye(2))], dtype=record)
        group.attrs.create("texts", ["Zo\u00eb", "", "\U0001f9e0"], dtype=h5py.string_dtype())
        group.attrs.create("none", h5py.Empty(h5py.string_dtype()))
        file.create_dataset("record", data=numpy.array([("x", 1, numpy.eye(2))] * 3, dtype=record))
        file.create_dataset("texts", (300,), dtype=h5py.string_dtype(), chunks=(70,), compression=2)[:] = [
            f"text {i}" for i in range(300)
        ]


def latin1():
    """Names and texts of programs that know no UTF-8, marked as ASCII and as UTF-8."""
    with h5py.File("latin1.h5", "w") as file:
        group = h5py.h5g.create(file.id, b"gr\xfc\xdfe")
        space = h5s.create(h5s.SCALAR)
        for name in (b"l\xe4nge", b"plain", "m\u00fcll".encode()):
            h5a.create(group, name, h5t.NATIVE_INT32, space).write(numpy.array(3, dtype="i4"))
        text = h5t.C_S1.copy()
        text.set_size(4)
        h5a.create(group, b"text", text, space).write(numpy.array(b"gr\xfcn", dtype="S4"))
        h5a.create(group, b"class", text, space).write(numpy.array(b"\xfcber", dtype="S4"))
        any_length = h5t.C_S1.copy()
        any_length.set_size(h5t.VARIABLE)
        h5a.create(group, b"any", any_length, space).write(numpy.array(b"gr\xfcn", dtype=object))
        h5d.create(group, b"zahl\xe9", h5t.NATIVE_INT32, space)
        h5d.create(group, b"zahl", h5t.NATIVE_INT32, space)
        group.links.create_soft(b"weg\xfc", b"/gr\xfc\xdfe/zahl\xe9")
        group.links.create_hard(b"\xfcnoch", group, b"zahl\xe9")
        inner = h5py.h5g.create(group, b"\xc3\xa9")
        inner.links.create_hard(b"\xf0back", group, b".")


def properties():
    """Fill values and times, early allocation, compact and other layouts, filters, other files."""
    with h5py.File("properties.h5", "w", libver="latest") as file:
        space = h5s.create_simple((8,))

        def create(name, change, kind=h5t.STD_I32BE, where=space):
            creation = h5p.create(h5p.DATASET_CREATE)
            change(creation)
            return h5d.create(file.id, name, kind, where, creation)

        def fills(creation):
            creation.set_fill_value(numpy.array(7, dtype="i4"))
            creation.set_fill_time(h5d.FILL_TIME_IFSET)
            creation.set_chunk((4,))

        create(b"fill", fills, where=h5s.create_simple((8,), (h5s.UNLIMITED,)))
        create(b"never", lambda c: (c.set_fill_time(h5d.FILL_TIME_NEVER)))
        create(b"early", lambda c: (c.set_alloc_time(h5d.ALLOC_TIME_EARLY), c.set_chunk((3,))))
        create(b"late", lambda c: c.set_alloc_time(h5d.ALLOC_TIME_LATE))
        create(b"compact", lambda c: c.set_layout(h5d.COMPACT)).write(
            h5s.ALL, h5s.ALL, numpy.arange(8, dtype="i4")
        )
        create(b"times", lambda c: c.set_obj_track_times(True))
        create(b"no times", lambda c: c.set_obj_track_times(False))
        create(b"other", lambda c: c.set_external(b"other.bin", 0, 32))
        create(b"null", lambda c: None, where=h5s.create(h5s.NULL))
        create(b"zero", lambda c: None, where=h5s.create_simple((0, 3)))
        opaque = h5t.create(h5t.OPAQUE, 5)
        opaque.set_tag(b"five bytes")
        create(b"opaque", lambda c: None, opaque)
        for pad in (h5t.STR_NULLTERM, h5t.STR_NULLPAD, h5t.STR_SPACEPAD):
            text = h5t.C_S1.copy()
            text.set_size(6)
            text.set_strpad(pad)
            text.set_cset(h5t.CSET_UTF8 if pad == h5t.STR_NULLPAD else h5t.CSET_ASCII)
            create(b"pad %d" % pad, lambda c: None, text)
        create(b"bitfield", lambda c: None, h5t.STD_B16BE)
        wide = h5t.STD_I32LE.copy()
        wide.set_precision(20)
        wide.set_offset(3)
        create(b"20 bits", lambda c: None, wide)
        create(b"shuffle", lambda c: (c.set_chunk((4,)), c.set_shuffle(), c.set_deflate(5), c.set_fletcher32()))
        create(b"scale", lambda c: (c.set_chunk((4,)), c.set_scaleoffset(h5z.SO_INT, 9))).write(
            h5s.ALL, h5s.ALL, numpy.arange(8, dtype="i4")
        )
        layout = h5py.VirtualLayout((8,), "i4")
        layout[:4] = h5py.VirtualSource("properties.h5", "shuffle", (8,))[4:]
        file.create_virtual_dataset("virtual", layout, fillvalue=3)
        file["enum"] = numpy.array([0, 2], dtype=h5py.enum_dtype({"A": 0, "B": 2}, basetype="u2"))
        file["arrays"] = numpy.zeros(2, dtype=("i2", (2, 3)))
    with open("other.bin", "wb") as other:
        other.write(bytes(range(32)))


def links():
    creation = h5p.create(h5p.GROUP_CREATE)
    creation.set_link_creation_order(h5p.CRT_ORDER_TRACKED)
    with h5py.File("links.h5", "w") as file:
        group = h5py.Group(h5py.h5g.create(file.id, b"g", gcpl=creation))
        for i in (5, 3, 9, 1):
            group[str(i)] = i
        group["soft"] = h5py.SoftLink("/\u00e9/x")
        group["external"] = h5py.ExternalLink("other \u00e9.h5", "/x")
        group["\U0001f9e0"] = h5py.SoftLink("\U0001f9e0/x")
        group["up"] = file
        file["again"] = group["5"]
        for i in range(20):
            file.create_group(f"many/{i}")


def filter_unknown():
    """A dataset under a filter that the library lacks, in chunks that are written as they are."""
    with h5py.File("filter.h5", "w", libver="latest") as file:
        creation = h5p.create(h5p.DATASET_CREATE)
        creation.set_chunk((4,))
        creation.set_filter(32001, h5z.FLAG_OPTIONAL, (1, 2, 3))
        data = h5d.create(file.id, b"d", h5t.NATIVE_INT32, h5s.create_simple((8,)), creation)
        data.write_direct_chunk((0,), b"as it is")
        data.write_direct_chunk((4,), b"and this")
        h5py.Dataset(data).attrs["unit"] = "m"


def sizes():
    for addresses, lengths in [(4, 4), (8, 4), (4, 8), (2, 2), (8, 2)]:
        for latest in (False, True):
            creation = h5p.create(h5p.FILE_CREATE)
            creation.set_sizes(addresses, lengths)
            access = h5p.create(h5p.FILE_ACCESS)
            if latest:
                access.set_libver_bounds(h5f.LIBVER_LATEST, h5f.LIBVER_LATEST)
            name = f"sizes_{addresses}_{lengths}_{'new' if latest else 'old'}.h5"
            with h5py.File(h5f.create(name.encode(), h5f.ACC_TRUNC, creation, access)) as file:
                group = file.create_group("a")
                group.attrs["v"] = [f"text {i}" for i in range(30)]
                texts = group.create_dataset("texts", (30,), dtype=h5py.string_dtype())
                texts[:] = [f"text {i}" for i in range(30)]
                if addresses == 8:  # for others, HDF5 1.10 and 1.14 cannot read each other's
                    group["ref"] = numpy.array([texts.ref], dtype=h5py.ref_dtype)
                    group.attrs["region"] = texts.regionref[3:5]
                group["numbers"] = [1.0, 2.0]


mat()
netcdf()
order_of_attributes_only()
comments()
named_types()
references()
sequences()
latin1()
properties()
links()
filter_unknown()
sizes()
