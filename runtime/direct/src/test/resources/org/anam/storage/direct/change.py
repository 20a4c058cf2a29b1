"""Changes a file past all thresholds, and looks whether it holds what it should."""

import sys

import h5py

path, more = sys.argv[1], int(sys.argv[2])
expected = {}


def objects(group):
    """The names that lead to objects of their own."""
    return [k for k in group if isinstance(group.get(k, getlink=True), h5py.HardLink)]


with h5py.File(path, "r+") as f:
    if "twice" in f:
        del f["twice"]  # a second link to another group
    for name in objects(f):
        o = f[name]
        attributes = {k: o.attrs[k] for k in o.attrs}
        if isinstance(o, h5py.Group):
            for i in range(more):
                o.create_group("new %d" % i)
            links = set(o)
            for k in sorted(links)[::7]:
                del o[k]
                links.remove(k)
            ordered = o.id.get_create_plist().get_attr_creation_order() != 0
            for k in sorted(attributes)[::3]:
                if ordered:
                    # By a new one that is renamed the library damages its own index by order.
                    if attributes[k].shape == ():
                        o.attrs.modify(k, 5)
                        attributes[k] = o.attrs[k]
                else:
                    o.attrs[k] = attributes[k] = 5
            for k in sorted(attributes)[1::5]:
                del o.attrs[k]
                del attributes[k]
        else:
            links = None
            if o.chunks and o.dtype.kind == "f":
                o[...] = o[...] * 2
            elif o.shape and o.size and o.dtype.kind == "O":
                o[(0,) * len(o.shape)] = "changed"
        for i in range(60):
            o.attrs["added %d" % i] = attributes["added %d" % i] = i * 1.5
        expected[name] = links, attributes


def check(group):
    for k in objects(group):
        v = group[k]
        list(v.attrs.items())
        if isinstance(v, h5py.Group):
            check(v)
        else:
            v[()]


with h5py.File(path, "r") as f:
    for name, (links, attributes) in expected.items():
        o = f[name]
        assert set(o.attrs) == set(attributes), name
        assert len(o.attrs) == len(attributes), name
        for k, v in attributes.items():
            assert k in o.attrs, (name, k)
            assert str(o.attrs[k]) == str(v), (name, k)
        if links is not None:
            assert set(o) == links and len(o) == len(links), name
            for k in objects(o):
                assert k in o and o[k] is not None, (name, k)
    check(f)
print("sound", len(expected))
