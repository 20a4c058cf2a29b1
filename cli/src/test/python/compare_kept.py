"""Compares the files of a folder to those of another in all that h5repack keeps: compare_kept.py A B.

With --layouts, without chunks, filters and what follows from them.
"""

import ctypes
import os
import sys

os.environ["HDF5_EXTFILE_PREFIX"] = "${ORIGIN}"  # which the library asks for when it is loaded

import h5py
import numpy
from h5py import h5a, h5d, h5f, h5g, h5i, h5o, h5p, h5r, h5s, h5t

LAYOUTS = "--layouts" not in sys.argv[1:]


LIBRARY = ctypes.CDLL(next(l.split()[-1] for l in open("/proc/self/maps") if "/libhdf5_serial.so" in l))
LIBRARY.H5Oget_comment.argtypes = [ctypes.c_int64, ctypes.c_char_p, ctypes.c_size_t]


def comment(item):
    """h5py's own function tells what was in memory before where there is none."""
    text = ctypes.create_string_buffer(100)
    LIBRARY.H5Oget_comment(item.id, text, 100)
    return text.value


class Kind:
    """A datatype, with the library's own notion of what is equal."""

    def __init__(self, kind):
        self.kind = kind

    def __eq__(self, other):
        return isinstance(other, Kind) and self.kind.equal(other.kind)

    def __repr__(self):
        return f"{self.kind} of {self.kind.get_size()} bytes"


class Description:
    def __init__(self, name):
        self.lines = {}
        self.file = h5f.open(name.encode(), h5f.ACC_RDONLY)
        self.paths = {}  # of each object by its address, the first by which it is met
        self.type_paths = {}
        self.find(h5g.open(self.file, b"/"), b"/")
        creation = self.file.get_create_plist()
        block = creation.get_userblock()
        self.add(b"/", "sizes", creation.get_sizes())
        with open(name, "rb") as raw:
            self.add(b"/", "user block", (block, raw.read(block)))
        self.seen = set()
        self.group(h5g.open(self.file, b"/"), b"/")

    def find(self, group, path):
        address = h5o.get_info(group).addr
        if address in self.paths:
            return
        self.paths[address] = path
        for link in self.names(group):
            if group.links.get_info(link).type == h5py.h5l.TYPE_HARD:
                item = h5o.open(group, link)
                here = path.rstrip(b"/") + b"/" + link
                if isinstance(item, h5g.GroupID):
                    self.find(item, here)
                else:
                    self.paths.setdefault(h5o.get_info(item).addr, here)

    @staticmethod
    def names(group):
        """In the order of creation where it is kept."""
        names = []
        index = h5py.h5.INDEX_NAME
        if group.get_create_plist().get_link_creation_order() & h5p.CRT_ORDER_TRACKED:
            index = h5py.h5.INDEX_CRT_ORDER
        group.links.iterate(names.append, idx_type=index)
        return names

    def add(self, path, what, value):
        self.lines[(path, what)] = value

    def object(self, item, path, properties):
        """What all have; whether it was described before."""
        info = h5o.get_info(item)
        self.add(path, "object", self.paths[info.addr])
        if info.addr in self.seen:
            return True
        self.seen.add(info.addr)
        self.add(path, "links to it", info.rc)
        self.add(path, "comment", comment(item))
        order = 0
        if properties is not None:
            order = properties.get_attr_creation_order()
            self.add(path, "order of attributes", order)
            self.add(path, "few attributes", properties.get_attr_phase_change())
        attributes = []
        by_order = order & h5p.CRT_ORDER_TRACKED
        index = h5py.h5.INDEX_CRT_ORDER if by_order else h5py.h5.INDEX_NAME
        h5a.iterate(item, attributes.append, index_type=index)
        self.add(path, "attributes", attributes)
        for name in attributes:
            attribute = h5a.open(item, name)
            here = path + b"@" + name
            self.add(here, "characters", h5a.get_info(item, name).cset)
            self.type(here, attribute.get_type())
            self.value(here, attribute.get_space(), attribute.get_type(), attribute.read)
        return False

    def group(self, group, path):
        properties = group.get_create_plist()
        if self.object(group, path, properties):
            return
        self.add(path, "order", properties.get_link_creation_order())
        names = self.names(group)
        self.add(path, "links", names)
        for name in names:
            here = path.rstrip(b"/") + b"/" + name
            info = group.links.get_info(name)
            self.add(here, "link", (info.type, info.cset))
            if info.type != h5py.h5l.TYPE_HARD:
                self.add(here, "leads to", group.links.get_val(name))
                continue
            item = h5o.open(group, name)
            if isinstance(item, h5g.GroupID):
                self.group(item, here)
            elif isinstance(item, h5d.DatasetID):
                self.dataset(item, here)
            else:
                self.object(item, here, None)
                self.type(here, item)

    def dataset(self, data, path):
        creation = data.get_create_plist()
        if self.object(data, path, creation):
            return
        kind = data.get_type()
        self.type(path, kind)
        space = data.get_space()
        self.add(path, "fill time", creation.get_fill_time())
        self.add(path, "fill value defined", creation.fill_value_defined())
        if creation.fill_value_defined() == h5d.FILL_VALUE_USER_DEFINED and kind.get_size() <= 8:
            value = numpy.zeros((), dtype=kind.dtype)
            creation.get_fill_value(value)
            self.add(path, "fill value", value.tobytes())
        if LAYOUTS:
            layout = creation.get_layout()
            self.add(path, "layout", layout)
            self.add(path, "allocation", creation.get_alloc_time())
            if layout == h5d.CHUNKED:
                self.add(path, "chunk", creation.get_chunk())
                filters = [creation.get_filter(i) for i in range(creation.get_nfilters())]
                self.add(path, "filters", filters)
            elif layout == h5d.CONTIGUOUS:
                files = [creation.get_external(i) for i in range(creation.get_external_count())]
                self.add(path, "other files", files)
            elif layout == h5d.VIRTUAL:
                parts = [
                    (creation.get_virtual_filename(i), creation.get_virtual_dsetname(i))
                    for i in range(creation.get_virtual_count())
                ]
                self.add(path, "virtual", parts)
        if creation.get_layout() == h5d.CHUNKED and any(
            creation.get_filter(i)[0] > 255 for i in range(creation.get_nfilters())
        ):
            chunks = [data.get_chunk_info(i) for i in range(data.get_num_chunks())]
            self.add(path, "raw", [data.read_direct_chunk(c.chunk_offset) for c in chunks])
            return
        self.value(path, space, kind, lambda out, kind: data.read(h5s.ALL, h5s.ALL, out, kind))

    def type(self, path, kind):
        self.add(path, "type", Kind(kind))
        if kind.committed():
            address = h5o.get_info(kind).addr
            # One that no link leads to is known by its first user.
            self.add(path, "named type", self.type_paths.setdefault(address, self.paths.get(address, path)))

    def value(self, path, space, kind, read):
        sort = space.get_simple_extent_type()
        self.add(path, "space", sort)
        if sort == h5s.NULL:
            return
        self.add(path, "shape", space.get_simple_extent_dims(maxdims=False))
        self.add(path, "largest shape", space.get_simple_extent_dims(maxdims=True))
        shape = space.get_simple_extent_dims()
        if 0 in shape:
            return
        plain = not any(kind.detect_class(c) for c in (h5t.VLEN, h5t.REFERENCE, h5t.STRING))
        out = numpy.zeros(shape, dtype=f"V{kind.get_size()}" if plain else kind.dtype)
        read(out, kind if plain else None)
        self.add(path, "value", self.plain(out))

    def plain(self, value):
        """Values without addresses: references as what they lead to."""
        if isinstance(value, numpy.ndarray):
            if value.dtype.hasobject:
                return [self.plain(x) for x in value.ravel()]
            return (value.shape, value.dtype.str, value.tobytes())
        if isinstance(value, numpy.void) and value.dtype.names:
            return [self.plain(value[n]) for n in value.dtype.names]
        if isinstance(value, h5r.RegionReference):
            if not value:
                return "no region"
            region = h5r.get_region(value, self.file)
            target = h5r.dereference(value, self.file)
            return ("region", self.paths[h5o.get_info(target).addr], region.get_select_bounds(), region.get_select_npoints())
        if isinstance(value, h5r.Reference):
            if not value:
                return "no object"
            return ("object", self.paths[h5o.get_info(h5r.dereference(value, self.file)).addr])
        return repr(value)


problems = []
for name in sorted(os.listdir(sys.argv[2])):
    if name.endswith((".h5", ".hdf5")):
        a = Description(os.path.join(sys.argv[1], name)).lines
        b = Description(os.path.join(sys.argv[2], name)).lines
        for key in dict.fromkeys([*a, *b]):
            if a.get(key) != b.get(key):
                problems.append(f"{name} {key}: {a.get(key)!r} and {b.get(key)!r}")
        print(name, len(a), "things compared")
print("\n".join(problems))
sys.exit(1 if problems else 0)
