"""Writes the hostile files and their manifest: python3 hostile.py <folder>.

Each line of manifest.tsv is: file, what it is loaded as, expected outcome (ok or an ANAM code, several codes joined
by a bar), a part of the message, a part of the HDF5 path in the message. Files are written by h5py; those that h5py
would refuse to write are changed in their bytes afterwards.
"""
import os
import struct
import sys

import h5py
import numpy as np
from h5py import h5a, h5d, h5g, h5p, h5s, h5t

FOLDER = sys.argv[1]
MANIFEST = []
LIST = "anamnesis.abstract.AnamList"
DICT = "anamnesis.abstract.AnamDict"
EMPTY = "anamnesis.abstract.AnamEmptyArray"
STORE = "anamnesis.store.Store"
PROBE = "robustness.Probe"

# Every kind of member that a probe can have.
KINDS = (
    "boolean byte short int long float double char String unsigned complex enum bytes doubles grid array strings "
    "structured object list map optional bigInteger instant sealed any"
).split()


def path(name):
    return os.path.join(FOLDER, name)


def expect(name, kind, outcome, text="", where=""):
    MANIFEST.append((name, kind, outcome, text, where))


def probe(name, write, libver="earliest"):
    """A file with one object, whose entry "value" the function writes."""
    with h5py.File(path(name), "w", libver=libver) as file:
        group = file.create_group("probe")
        group.attrs["class"] = PROBE
        write(group)


def value(name, write, accepted, default="ANAM122", libver="earliest"):
    """A probe that is loaded as every kind; accepted says by kind what is not the default outcome."""
    name += ".h5"
    probe(name, write, libver)
    for kind in KINDS:
        outcome = accepted.get(kind, default)
        expect(name, kind, outcome, where="" if outcome == "ok" else "/probe/value")


def case(name, kind, outcome, write, text="", where="/probe", libver="earliest"):
    """A probe that is loaded as one kind."""
    name += ".h5"
    probe(name, write, libver)
    expect(name, kind, outcome, text, where)


def raw_attribute(group, name, filetype, data, space=None):
    space = space or h5s.create(h5s.SCALAR)
    attribute = h5a.create(group.id, name.encode(), filetype, space)
    if data is not None:
        attribute.write(np.frombuffer(data, dtype="V%d" % filetype.get_size()).reshape(()), filetype)


def raw_dataset(group, name, filetype, shape, dcpl=None, maxshape=None):
    space = h5s.create_simple(shape, maxshape) if shape else h5s.create(h5s.SCALAR)
    return h5d.create(group.id, name.encode(), filetype, space, dcpl)


def typed_group(parent, name, class_name, **attributes):
    group = parent.create_group(name)
    group.attrs["class"] = class_name
    for key, item in attributes.items():
        group.attrs[key] = item
    return group


def anam_list(parent, name, items):
    group = typed_group(parent, name, LIST, count=np.int64(len(items)))
    for number, item in enumerate(items):
        group.attrs["LIST_item%d" % number] = item
    return group


def values():
    """One value of every kind that HDF5 has, each loaded as every kind of member."""

    def attribute(data, dtype=None):
        return lambda g: g.attrs.create("value", data, dtype=dtype)

    arrays = {"array": "ok", "bytes": "ANAM124", "doubles": "ANAM124", "grid": "ANAM124"}
    integers = {**arrays, **dict.fromkeys(
        "byte short int long float double unsigned any optional bigInteger".split(), "ok")}
    value("int8", attribute(np.int8(5)), integers)
    value("int64", attribute(np.int64(5)), integers)
    value("int32_be", attribute(5, ">i4"), integers)
    narrow = dict.fromkeys("byte short int unsigned optional".split(), "ANAM123")
    value("int64_large", attribute(np.int64(2**40)), {**integers, **narrow})
    value("uint64_large", attribute(np.uint64(2**64 - 1)),
          {**integers, **narrow, "long": "ANAM123", "float": "ANAM123", "double": "ANAM123"})
    value("int_negative", attribute(np.int64(-1)), {**integers, "unsigned": "ANAM123"})
    floats = {**arrays, "double": "ok", "float": "ok", "any": "ok"}
    value("float64", attribute(1.5), floats)
    value("float64_exact", attribute(0.1), {**floats, "float": "ANAM123"})
    value("float64_nan", attribute(float("nan")), floats)
    value("float16", attribute(np.float16(1.5)), floats)
    value("float128", attribute(np.longdouble(1.5)), {})
    value("bool", attribute(np.bool_(True)), {**arrays, "boolean": "ok", "any": "ok", "enum": "ANAM126"})
    value("complex", attribute(1 + 2j), {**arrays, "complex": "ok", "any": "ok"})
    texts = {"strings": "ok", "array": "ANAM122", "bytes": "ok", "String": "ok", "any": "ok", "char": "ANAM122|ANAM123|ANAM124|ANAM125", "enum": "ANAM126",
             "bigInteger": "ANAM122|ANAM125|ANAM133", "instant": "ANAM122|ANAM125|ANAM133"}
    value("text", attribute("text"), texts)
    value("text_ascii", attribute(b"text"), texts)
    value("text_fixed", attribute(np.bytes_("text")), texts)
    value("text_fixed_spaces", lambda g: raw_attribute(g, "value", spaces(8), b"text    "), texts)
    value("text_empty", attribute(""), texts)
    value("text_one", attribute("5"), {**texts, "char": "ok", "bigInteger": "ok"})
    value("text_green", attribute("GREEN"), {**texts, "enum": "ok"})
    value("text_long", attribute("x" * 1_000_000), texts)
    bad = {**dict.fromkeys(texts, "ANAM129"), "array": "ANAM122", "bytes": "ok"}
    value("text_not_utf8", lambda g: raw_vlen(g, b"caf\xe9"), bad)
    value("text_cesu8", lambda g: raw_vlen(g, b"\xed\xa0\xbd\xed\xb8\x80"), bad)
    value("text_fixed_not_utf8", lambda g: raw_attribute(g, "value", fixed(4), b"caf\xe9"), bad)
    # A dataspace without a value is an absent member: an error for those that cannot be null.
    absent = dict.fromkeys("boolean byte short int long float double char".split(), "ANAM121")
    value("null_float", attribute(h5py.Empty("f8")), absent, default="ok")
    value("null_text", attribute(h5py.Empty(h5py.string_dtype())), absent, default="ok")
    value("reference", lambda g: g.attrs.create("value", g.ref, dtype=h5py.ref_dtype), {})
    value("region", lambda g: g.attrs.create("value", g.create_dataset("r", (2,)).regionref[:],
                                             dtype=h5py.regionref_dtype), {})
    value("opaque", attribute(np.void(b"1234")), {})
    value("bitfield", lambda g: raw_attribute(g, "value", h5t.STD_B8LE, b"\x05"), {})
    value("time", lambda g: raw_attribute(g, "value", h5t.UNIX_D32LE, None), {})
    value("vlen_of_ints", lambda g: vlen_ints(g), {})
    value("array_type", lambda g: raw_attribute(
        g, "value", h5t.array_create(h5t.STD_I32LE, (2,)), struct.pack("<ii", 1, 2)), {})
    value("compound_nested", lambda g: nested_compound(g), {})
    value("compound_half_complex", attribute(np.array((1.0, 2.0), dtype=[("r", "f8"), ("i", "f4")])),
          {"structured": "ok", "any": "ok"}, default="ANAM122|ANAM124")
    value("compound_one_field", attribute(np.array((1.0,), dtype=[("r", "f8")])),
          {"structured": "ok", "any": "ok"}, default="ANAM122|ANAM124")
    value("compound_text", attribute(np.array((b"a",), dtype=[("t", "S4")])), {})
    value("enum_known", attribute(1, h5py.enum_dtype({"RED": 0, "GREEN": 1}, "i1")), {"enum": "ok", "any": "ok"})
    value("enum_other", attribute(1, h5py.enum_dtype({"PURPLE": 1}, "i1")), {"enum": "ANAM126", "any": "ok"})
    value("enum_no_such_value", attribute(7, h5py.enum_dtype({"RED": 0, "GREEN": 1}, "i1")),
          {"enum": "ANAM125", "any": "ANAM125", "bigInteger": "ANAM122|ANAM125"})
    value("bool_no_such_value", attribute(7, h5py.enum_dtype({"FALSE": 0, "TRUE": 1}, "i1")),
          dict.fromkeys("enum any boolean bytes doubles grid array bigInteger".split(), "ANAM124|ANAM125"))
    value("bool_swapped", attribute(1, h5py.enum_dtype({"FALSE": 1, "TRUE": 0}, "i1")),
          {"enum": "ANAM126", "any": "ok"})
    value("int24", lambda g: raw_attribute(g, "value", odd_int(3), b"\x05\0\0"), {})
    value("int_16_bytes", lambda g: raw_attribute(g, "value", odd_int(16), b"\x05" + 15 * b"\0"), {})
    value("int_7_of_32_bits", lambda g: raw_attribute(g, "value", bits_int(), struct.pack("<i", 5 << 3)),
          integers, default="ANAM122")
    shapes = "ANAM122|ANAM124"
    value("ints_one", attribute(np.array([5], "i8")), {"array": "ok", "any": "ok", "doubles": "ANAM122"}, shapes)
    value("doubles", attribute(np.arange(4.0)), {"array": "ok", "any": "ok", "doubles": "ok"}, shapes)
    value("doubles_none", attribute(np.zeros(0)),
          {"array": "ok", "any": "ok", "doubles": "ok", "bytes": "ok", "strings": "ok"}, shapes)
    value("doubles_2d", attribute(np.zeros((2, 2))), {"array": "ok", "any": "ok", "grid": "ok"}, shapes)
    value("rank_32", attribute(np.zeros((1,) * 32)), {"array": "ok", "any": "ok"}, shapes)
    value("attribute_800_kb", attribute(np.arange(100_000.0)), {"array": "ok", "any": "ok", "doubles": "ok"}, shapes,
          libver="latest")
    value("texts", attribute(["a", "b"], h5py.string_dtype()), {"strings": "ok", "any": "ok"}, shapes)
    value("text_array_one", attribute(["5"], h5py.string_dtype()), {"strings": "ok", "any": "ok"}, shapes)
    value("references", lambda g: g.attrs.create("value", [g.ref, g.ref], dtype=h5py.ref_dtype), {}, shapes)

    def dataset(data=None, **options):
        return lambda g: g.create_dataset("value", data=data, **options)

    value("d_scalar", dataset(1.5), {"any": "ok", "array": "ok", "float": "ok", "double": "ok"}, shapes)
    value("d_doubles", dataset(np.arange(4.0)), {"array": "ok", "any": "ok", "doubles": "ok"}, shapes)
    value("d_doubles_be", dataset(np.arange(4.0, dtype=">f8")), {"array": "ok", "any": "ok", "doubles": "ok"}, shapes)
    value("d_grid", dataset(np.zeros((2, 3))), {"array": "ok", "any": "ok", "grid": "ok"}, shapes)
    value("d_chunked", dataset(np.zeros((20, 30)), chunks=(7, 7), compression=4, shuffle=True, fletcher32=True),
          {"array": "ok", "any": "ok", "grid": "ok"}, shapes)
    value("d_bytes", dataset(np.zeros(3, "i1")), {"array": "ok", "any": "ok", "bytes": "ok", "doubles": "ok"}, shapes)
    value("d_float128", dataset(np.zeros(3, np.longdouble)), {}, shapes)
    value("d_texts", dataset(np.array(["a", "b"], object), dtype=h5py.string_dtype()),
          {"strings": "ok", "any": "ok"}, shapes)
    value("d_structured", dataset(np.zeros(3, [("a", "i4"), ("b", "f8")])), {"structured": "ok", "any": "ok"}, shapes)
    value("d_structured_text", dataset(np.zeros(3, [("a", "i4"), ("b", "S8")])), {}, shapes)
    value("d_structured_nested", dataset(np.zeros(3, [("a", "i4"), ("b", [("c", "f8"), ("d", "f8", (3,))])])), {},
          shapes)
    value("d_vlen_of_ints", lambda g: g.create_dataset("value", (2,), dtype=h5py.vlen_dtype("i4")), {}, shapes)
    value("d_references", lambda g: g.create_dataset("value", (2,), dtype=h5py.ref_dtype), {}, shapes)
    value("d_opaque", dataset(np.array([b"ab", b"cd"], "V2")), {}, shapes)
    value("d_null", lambda g: g.create_dataset("value", data=h5py.Empty("f8")), absent, "ok")

    value("g_plain", lambda g: g.create_group("value"), {}, "ANAM122|ANAM131")
    value("g_store", lambda g: typed_group(g, "value", STORE), {"any": "ok"}, "ANAM122|ANAM102")
    value("g_unknown", lambda g: typed_group(g, "value", "no.such.Thing"), {"any": "ANAM101", "sealed": "ANAM102"},
          "ANAM122|ANAM102|ANAM101")
    value("g_list", lambda g: anam_list(g, "value", [1, 2]), {"list": "ok", "any": "ok"}, "ANAM122|ANAM102")
    value("named_type", lambda g: g.__setitem__("value", np.dtype("f8")), {}, "ANAM125")
    value("soft_dangling", lambda g: g.__setitem__("value", h5py.SoftLink("/nothing")), {}, "ANAM122|ANAM125|ANAM167")
    value("soft_cycle", soft_cycle, {}, "ANAM122|ANAM125|ANAM167")
    value("soft_self", lambda g: g.__setitem__("value", h5py.SoftLink("value")), {}, "ANAM122|ANAM125|ANAM167")
    value("external_absent", lambda g: g.__setitem__("value", h5py.ExternalLink("absent.h5", "/x")), {},
          "ANAM122|ANAM125|ANAM167")
    value("external_present", lambda g: g.__setitem__("value", h5py.ExternalLink("int64.h5", "/probe")), {},
          "ANAM122|ANAM125|ANAM167")


def fixed(size):
    kind = h5t.C_S1.copy()
    kind.set_size(size)
    kind.set_strpad(h5t.STR_NULLPAD)
    return kind


def spaces(size):
    kind = fixed(size)
    kind.set_strpad(h5t.STR_SPACEPAD)
    return kind


def raw_vlen(group, data):
    kind = h5py.string_dtype("utf-8")
    group.attrs.create("value", data, dtype=h5py.string_dtype("ascii"))
    del group.attrs["value"]
    attribute = h5a.create(group.id, b"value", h5t.py_create(kind, logical=True), h5s.create(h5s.SCALAR))
    attribute.write(np.array(data, dtype=h5py.string_dtype("ascii")))


def vlen_ints(group):
    kind = h5t.vlen_create(h5t.STD_I32LE)
    h5a.create(group.id, b"value", kind, h5s.create(h5s.SCALAR))


def nested_compound(group):
    inner = [("c", "f8"), ("d", "i4")]
    group.attrs.create("value", np.zeros((), [("a", "i4"), ("b", inner)]))


def odd_int(size):
    kind = h5t.STD_I8LE.copy()
    kind.set_size(size)
    kind.set_precision(8 * size)
    return kind


def bits_int():
    kind = h5t.STD_I32LE.copy()
    kind.set_precision(7)
    kind.set_offset(3)
    return kind


def soft_cycle(group):
    group["value"] = h5py.SoftLink("/probe/b")
    group["b"] = h5py.SoftLink("/probe/value")


def links():
    def itself(g):
        g["value"] = g

    case("hard_cycle", "nested", "ANAM127", itself, where="/probe/value")
    case("hard_cycle_any", "any", "ANAM127", lambda g: store_cycle(g), where="/probe/value")
    case("hard_cycle_list", "any", "ANAM127", list_cycle, where="/probe/value")
    case("soft_to_parent", "nested", "ANAM127", lambda g: g.__setitem__("value", h5py.SoftLink("/probe")),
         where="/probe/value")
    case("hard_links_doubling", "any", "ANAM128", doubling, where="/probe/value", libver="latest")
    case("external_storage", "array", "ANAM122|ANAM125|ANAM167", lambda g: g.create_dataset(
        "value", (64,), "i1", external=[("/etc/hostname", 0, h5py.h5f.UNLIMITED)]), where="/probe/value")
    case("virtual_dataset", "array", "ANAM122|ANAM125|ANAM167", virtual, where="/probe/value", libver="latest")


def store_cycle(group):
    inner = typed_group(group, "value", STORE)
    inner["again"] = inner


def list_cycle(group):
    inner = typed_group(group, "value", LIST, count=np.int64(1))
    inner["LIST_item0"] = inner


def doubling(group):
    """40 groups, each of which links the next twice: 2^40 objects for who follows every link."""
    inner = typed_group(group.file, "level0", STORE)
    for number in range(1, 41):
        outer = typed_group(group.file, "level%d" % number, STORE)
        outer["a"] = inner
        outer["b"] = inner
        inner = outer
    group["value"] = inner


def virtual(group):
    layout = h5py.VirtualLayout((4,), "f8")
    layout[:] = h5py.VirtualSource("d_doubles.h5", "/probe/value", (4,))
    group.create_virtual_dataset("value", layout)


def sizes():
    large = "ANAM128"

    def giant(shape, dtype="f8", **options):
        return lambda g: g.create_dataset("value", shape, dtype, **options)

    case("giant_contiguous", "array", large, giant((2**40,)), where="/probe/value")
    case("giant_as_doubles", "doubles", large, giant((2**40,)), where="/probe/value")
    case("giant_2d", "grid", large, giant((2**31, 2**31), "i1"), where="/probe/value")
    case("giant_chunked", "any", large, giant((2**62,), "i1", chunks=(2**20,)), where="/probe/value")
    case("giant_chunk", "any", large, giant((2**33,), "i1", chunks=(2**31,)), where="/probe/value")
    case("giant_texts", "strings", large, giant((2**31,), h5py.string_dtype()), where="/probe/value")
    case("many_texts", "strings", large, giant((2**28,), h5py.string_dtype(), chunks=(1024,)), where="/probe/value")
    case("giant_structured", "structured", large, giant((2**40,), [("a", "i4"), ("b", "f8")]), where="/probe/value")
    case("giant_fixed_text", "String", "ANAM122|ANAM124|ANAM128", lambda g: raw_dataset(g, "value", fixed(2**31), (1,)),
         where="/probe/value")
    case("giant_fixed_texts", "strings", large, lambda g: raw_dataset(g, "value", fixed(2**30), (2**20,)),
         where="/probe/value")
    case("giant_element", "array", "ANAM122", lambda g: raw_dataset(
        g, "value", h5t.array_create(h5t.STD_I8LE, (2**20,)), (4,)), where="/probe/value")
    case("bomb", "array", large, bomb, where="/probe/value")
    for name, count, outcome in (
        ("2_40", np.int64(2**40), "ANAM128"),
        ("2_31", np.int64(2**31), "ANAM128"),
        ("max", np.int64(2**63 - 1), "ANAM128"),
        ("unsigned_max", np.uint64(2**64 - 1), "ANAM128|ANAM125|ANAM123"),
        ("negative", np.int64(-1), "ANAM125"),
        ("text", "many", "ANAM125|ANAM122"),
        ("float", 2.0, "ANAM125|ANAM122"),
        ("array", np.array([1, 2]), "ANAM125|ANAM122|ANAM124"),
        ("null", h5py.Empty("i8"), "ANAM125|ANAM122|ANAM124"),
    ):
        for kind in ("list", "any"):
            case("list_count_%s_%s" % (name, kind), kind, outcome,
                 lambda g, count=count: typed_group(g, "value", LIST, count=count), where="/probe/value")
        case("dict_count_" + name, "map", outcome, lambda g, count=count: dictionary(g, count), where="/probe/value")
        case("dict_keys_count_" + name, "any", outcome, lambda g, count=count: dictionary(g, 2, keys=count),
             where="/probe/value")


def bomb(group):
    """32 GiB of zeros in a file of a few megabytes."""
    data = group.create_dataset("value", (2**35,), "i1", chunks=(2**28,), compression=9)
    data[:1] = 0


def dictionary(group, count, keys=None, data=None):
    inner = typed_group(group, "value", DICT, count=count)
    first = anam_list(inner, "dictkeys", ["a", "b"])
    second = anam_list(inner, "dictdata", [1, 2])
    if keys is not None:
        first.attrs["count"] = keys
    if data is not None:
        second.attrs["count"] = data
    return inner


def structures():
    broken = "ANAM125"
    at = "/probe/value"
    case("list_no_count", "list", broken, lambda g: typed_group(g, "value", LIST), where=at)
    case("list_wrong_item", "list", "ANAM122", lambda g: anam_list(g, "value", [1, "two"]), where=at)
    case("list_item_plain_group", "any", "ANAM131|ANAM125",
         lambda g: anam_list(g, "value", []).attrs.__setitem__("count", 1)
         or g["value"].create_group("LIST_item0"), where=at)
    case("dict_sound", "map", "ok", lambda g: dictionary(g, 2))
    case("dict_counts_differ", "map", broken, lambda g: dictionary(g, 2, data=1), where=at)
    case("dict_count_differs", "any", broken, lambda g: dictionary(g, 3), where=at)
    case("dict_no_count", "map", broken, lambda g: dictionary(g, 2).attrs.__delitem__("count"), where=at)
    case("dict_no_keys", "map", broken, lambda g: dictionary(g, 2).__delitem__("dictkeys"), where=at)
    case("dict_no_data", "any", broken, lambda g: dictionary(g, 2).__delitem__("dictdata"), where=at)
    case("dict_keys_dataset", "map", "ANAM125|ANAM122", keys_dataset, where=at)
    case("dict_same_key_twice", "map", broken,
         lambda g: dictionary(g, 2)["dictkeys"].attrs.__setitem__("LIST_item1", "a"), where=at)
    case("dict_keys_not_a_list", "map", "ANAM125|ANAM122|ANAM102",
         lambda g: dictionary(g, 2)["dictkeys"].attrs.__setitem__("class", STORE), where=at)

    def empty(shape, dtype=np.ones(2)):
        def write(g):
            inner = typed_group(g, "value", EMPTY)
            if shape is not None:
                inner["shape"] = shape
            if dtype is not None:
                inner["dtype"] = dtype
        return write

    case("empty_sound", "array", "ok", empty(np.array([2, 0])))
    case("empty_no_shape", "array", "ok", empty(None))
    case("empty_no_dtype", "array", broken, empty(np.array([0]), None), where=at)
    case("empty_text_dtype", "array", "ANAM125|ANAM122", empty(np.array([0]), "f8"), where=at)
    case("empty_reference_dtype", "any", "ANAM125|ANAM122", lambda g: (empty(np.array([0]), None)(g),
         g["value"].create_dataset("dtype", (2,), h5py.ref_dtype)), where=at)
    for name, shape, outcome in (
        ("2_40", np.array([2**40]), "ANAM125|ANAM128"),
        ("2_30", np.array([2**30]), "ANAM125|ANAM128"),
        ("overflow", np.array([2**32, 2**32]), "ANAM125|ANAM128"),
        ("giant_and_zero", np.array([2**40, 2**40, 0]), "ok|ANAM125|ANAM128"),
        ("negative", np.array([-1, 0]), "ANAM125"),
        ("text", "wide", "ANAM125|ANAM122"),
        ("float", np.array([0.0]), "ANAM125|ANAM122"),
        ("2d", np.zeros((2, 2), "i8"), "ANAM125|ANAM124"),
        ("rank_100", np.zeros(100, "i8"), "ok|ANAM125|ANAM128"),
        ("rank_million", np.zeros(1_000_000, "i8"), "ok|ANAM125|ANAM128"),
    ):
        for kind in ("array", "any"):
            case("empty_shape_%s_%s" % (name, kind), kind, outcome, empty(shape), where=at)
    case("empty_shape_giant", "any", "ANAM125|ANAM128",
         lambda g: typed_group(g, "value", EMPTY).create_dataset("shape", (2**40,), "i8")
         and g["value"].create_dataset("dtype", data=np.ones(2)), where=at)


def keys_dataset(group):
    inner = dictionary(group, 2)
    del inner["dictkeys"]
    inner["dictkeys"] = np.arange(2)


def classes():
    for name, content, outcome in (
        ("number", 5, "ANAM131|ANAM125|ANAM122"),
        ("float", 1.5, "ANAM131|ANAM125|ANAM122"),
        ("array", np.arange(3), "ANAM131|ANAM125|ANAM122"),
        ("texts", np.array(["a", "b"], object), "ANAM131|ANAM125|ANAM122|ANAM124"),
        ("null", h5py.Empty("f8"), "ANAM131|ANAM125|ANAM122|ANAM124"),
        ("void", np.void(b"abcd"), "ANAM131|ANAM125|ANAM122"),
        ("fixed", np.bytes_(PROBE), "ok"),
        ("ascii", PROBE.encode(), "ok"),
        ("empty", "", "ANAM101|ANAM102|ANAM125"),
        ("very_long", "x" * 1_000_000, "ANAM101|ANAM102"),
        ("odd", "a\nb\x1b[31m\u202e/\U0001f600", "ANAM101|ANAM102"),
        ("java", "java.lang.Runtime", "ANAM101|ANAM102"),
    ):
        for kind in ("int", "stored"):
            def write(g, content=content):
                del g.attrs["class"]
                g.attrs["class"] = content
                g.attrs["value"] = 5
            case("class_%s_%s" % (name, kind), kind, outcome, write)
    case("class_absent", "int", "ANAM131", lambda g: g.attrs.__delitem__("class"))
    case("class_group", "int", "ANAM131", lambda g: (g.attrs.__delitem__("class"), g.create_group("class")))
    for name, content, outcome in (
        ("sound", np.array([[b"v", b"value"]], "S5"), "ok"),
        ("3_columns", np.array([[b"v", b"value", b"x"]], "S5"), "ANAM125"),
        ("1d", np.array([b"v", b"value"], "S5"), "ANAM125"),
        ("scalar", "value", "ANAM125"),
        ("numbers", np.zeros((1, 2)), "ANAM125"),
        ("null", h5py.Empty("f8"), "ANAM125"),
        ("twice", np.array([[b"v", b"value"], [b"w", b"value"]], "S5"), "ANAM121|ANAM125"),
    ):
        case("namemaps_" + name, "int", outcome,
             lambda g, content=content: (g.attrs.__setitem__("v", 5), g.attrs.__setitem__("namemaps", content)))
    case("namemaps_not_utf8", "int", "ANAM129|ANAM125",
         lambda g: (g.attrs.__setitem__("v", 5), g.attrs.__setitem__("namemaps", np.array([[b"\xff", b"value"]]))))

    def old(lists, count=None, items=0):
        def write(g):
            g.attrs["LISTS"] = lists
            if count is not None:
                g.attrs["LIST_value_count"] = count
            for number in range(items):
                typed_group(g, "LIST_value%d" % number, STORE)
        return write

    names = np.array([b"value"], "S5")
    case("old_sound", "list_any", "ok", old(names, 2, 2))
    case("old_number", "list_any", "ANAM125", old(5, 1, 1))
    case("old_null", "list_any", "ANAM125", old(h5py.Empty("f8"), 1, 1))
    case("old_no_count", "list_any", "ANAM125", old(names, None, 1))
    case("old_negative_count", "list_any", "ANAM125", old(names, -1, 1))
    case("old_text_count", "list_any", "ANAM125|ANAM122", old(names, "one", 1))
    case("old_count_2_40", "list_any", "ANAM125|ANAM128", old(names, 2**40, 1))
    case("old_item_absent", "list_any", "ANAM125", old(names, 3, 2))


def depth():
    """10,000 levels, as objects and as lists."""
    for name, class_name, entry, kind in (
        ("deep_objects", STORE, b"n", "any"), ("deep_lists", LIST, b"LIST_item0", "any"),
        ("deep_typed", PROBE, b"value", "nested"),
    ):
        with h5py.File(path(name + ".h5"), "w", libver="latest") as file:
            group = typed_group(file, "probe", PROBE).id
            text = fixed(len(class_name))
            scalar = h5s.create(h5s.SCALAR)
            link = b"value"
            for _ in range(10_000):
                group = h5g.create(group, link)
                attribute = h5a.create(group, b"class", text, scalar)
                attribute.write(np.array(class_name.encode(), "S%d" % len(class_name)))
                if class_name == LIST:
                    h5a.create(group, b"count", h5t.STD_I64LE, scalar).write(np.array(1, "i8"))
                link = entry
        expect(name + ".h5", kind, "ANAM127", where="/probe/value")


def names():
    odd = ["a b", "line\nbreak", "quote\"'", "\u202ertl", "\U0001f600", "\x01\x1b[31m", "..", "...", "~", "x" * 60_000,
           "caf\u00e9", "cafe\u0301", "-", "*", "%s%n", "\\", "${jndi:x}"]

    def write(g):
        inner = typed_group(g, "value", STORE)
        for name in odd:
            inner.attrs[name] = 1
            inner.create_dataset("d" + name, data=[1.0])
        inner.attrs["with/slash"] = 2

    case("names_odd", "any", "ok", write, libver="latest")

    def not_utf8(g):
        inner = typed_group(g, "value", STORE)
        h5g.create(inner.id, b"\xff\xfe")

    case("link_name_not_utf8", "any", "ANAM129|ANAM125|ANAM131|ANAM167", not_utf8, where="/probe/value")

    def attribute_not_utf8(g):
        inner = typed_group(g, "value", STORE)
        h5a.create(inner.id, b"\xff\xfe", h5t.STD_I64LE, h5s.create(h5s.SCALAR)).write(np.array(1))

    case("attribute_name_not_utf8", "any", "ANAM129|ANAM125|ANAM167", attribute_not_utf8, where="/probe/value")


def surgery():
    """Files that are not HDF5, or no longer."""
    def data(name, content, outcome, kind="stored", text=""):
        with open(path(name), "wb") as file:
            file.write(content)
        expect(name, kind, outcome, text)

    signature = b"\x89HDF\r\n\x1a\n"
    with open(path("int64.h5"), "rb") as file:
        sound = bytearray(file.read())
    with h5py.File(path("latest.h5"), "w", libver="latest") as file:
        typed_group(file, "probe", PROBE, value=5)
    expect("latest.h5", "int", "ok")
    with open(path("latest.h5"), "rb") as file:
        latest = bytearray(file.read())
    none = "ANAM161"
    data("nothing.h5", b"", none)
    data("one_byte.h5", b"\x89", none)
    data("plain_text.h5", b"name,age\nAnna,45\n" * 100, none)
    data("zip.h5", b"PK\x03\x04" + bytes(1000), none)
    data("netcdf3.h5", b"CDF\x01" + bytes(1000), none)
    data("hdf4.h5", b"\x0e\x03\x13\x01" + bytes(1000), none)
    data("zeros.h5", bytes(100_000), none)
    data("signature.h5", signature, none)
    data("signature_at_512.h5", bytes(512) + signature, none)
    data("signature_and_zeros.h5", signature + bytes(4096), "ANAM161|ANAM167")
    data("newline_converted.h5", bytes(sound).replace(b"\r\n", b"\n"), none)
    data("high_bit_cut.h5", bytes(b & 0x7F for b in sound), none)
    for cut in (9, 48, 95, 96, 100, 512, len(sound) // 2, len(sound) - 1):
        data("cut_%d.h5" % cut, bytes(sound[:cut]), "ANAM161|ANAM167")
    for cut in (9, 47, 48, 100, len(latest) - 1):
        data("latest_cut_%d.h5" % cut, bytes(latest[:cut]), "ANAM161|ANAM167")
    data("twice.h5", bytes(sound + sound), "ok", "int")

    def changed(name, offset, content, outcome="ANAM161|ANAM167", kind="int", base=sound):
        copy = bytearray(base)
        copy[offset:offset + len(content)] = content
        data(name, bytes(copy), outcome, kind)

    changed("superblock_version.h5", 8, b"\x63")
    changed("offset_size.h5", 13, b"\x03")
    changed("length_size.h5", 14, b"\xff")
    changed("base_address.h5", 24, struct.pack("<Q", 2**40))
    changed("end_of_file.h5", 40, struct.pack("<Q", 2**60))
    changed("root_address.h5", 64, struct.pack("<Q", 2**50))
    changed("root_is_superblock.h5", 64, bytes(8))
    changed("latest_root_address.h5", 36, struct.pack("<Q", 2**50), base=latest)
    changed("latest_checksum.h5", 44, b"\0\0\0\0", base=latest)
    for tag in (b"TREE", b"SNOD", b"HEAP", b"GCOL"):
        at = sound.find(tag)
        changed("no_%s.h5" % tag.decode(), at, b"XXXX", "ANAM161|ANAM167")
        changed("after_%s.h5" % tag.decode(), at + 4, b"\xff" * 12, "ANAM161|ANAM167")
    compressed = path("d_chunked.h5")
    with open(compressed, "rb") as file:
        chunked = bytearray(file.read())
    at = chunked.find(b"deflate")
    changed("unknown_filter.h5", at - 8, struct.pack("<H", 32100), "ANAM176", "array", base=chunked)
    at = chunked.rfind(b"x^")
    changed("deflate_stream.h5", at + 2, b"\xff" * 8, "ANAM167", "array", base=chunked)


def main():
    os.makedirs(FOLDER, exist_ok=True)
    for part in (values, links, sizes, structures, classes, depth, names, surgery):
        part()
    with open(path("manifest.tsv"), "w", encoding="utf-8") as file:
        for line in MANIFEST:
            file.write("\t".join(line) + "\n")


main()
