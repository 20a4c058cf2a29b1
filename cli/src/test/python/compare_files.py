"""Compares two files to the last type and link, layouts apart: compare_files.py A B."""

import sys

import h5py
import numpy

problems = []


def same(path, a, b):
    if isinstance(a, h5py.Reference) and isinstance(b, h5py.Reference):
        same(path, bool(a), bool(b))  # compare_kept.py tells where they lead
    elif type(a) is not type(b):
        problems.append(f"{path}: {type(a)} and {type(b)}")
    elif isinstance(a, numpy.ndarray):
        equal = a.shape == b.shape and a.dtype == b.dtype
        if equal and a.dtype == object:
            for x, y in zip(a.flat, b.flat):
                same(path, x, y)
        elif equal and a.dtype == numpy.longdouble:  # of which some bytes mean nothing
            equal = numpy.array_equal(a, b)
        elif equal:
            equal = a.tobytes() == b.tobytes()
        if not equal:
            problems.append(f"{path}: {a!r} and {b!r}")
    elif isinstance(a, h5py.Empty):
        if a.dtype != b.dtype:
            problems.append(f"{path}: {a.dtype} and {b.dtype}")
    elif not (a == b or (a != a and b != b)):
        problems.append(f"{path}: {a!r} and {b!r}")


def same_type(path, a, b):
    if not a.equal(b):
        problems.append(f"{path}: types differ")


def attributes(path, a, b):
    if list(a.attrs) != list(b.attrs):
        problems.append(f"{path}: attributes {list(a.attrs)} and {list(b.attrs)}")
    for name in set(a.attrs) & set(b.attrs):
        same_type(f"{path}@{name}", a.attrs.get_id(name).get_type(), b.attrs.get_id(name).get_type())
        same(f"{path}@{name}", a.attrs[name], b.attrs[name])


def group(path, a, b, seen):
    attributes(path, a, b)
    if list(a) != list(b):
        problems.append(f"{path}: {list(a)} and {list(b)}")
        return
    for name in a:
        here = f"{path}/{name}"
        x, y = a.get(name, getlink=True), b.get(name, getlink=True)
        if type(x) is not type(y):
            problems.append(f"{here}: {x} and {y}")
        elif isinstance(x, h5py.SoftLink):
            same(here, x.path, y.path)
        elif isinstance(x, h5py.ExternalLink):
            same(here, (x.filename, x.path), (y.filename, y.path))
        else:
            item(here, a[name], b[name], seen)


def item(path, a, b, seen):
    key = h5py.h5o.get_info(a.id).addr
    address = h5py.h5o.get_info(b.id).addr
    if key in seen:
        if seen[key] != address:
            problems.append(f"{path}: no more the same object")
        return
    seen[key] = address
    if isinstance(a, h5py.Group):
        group(path, a, b, seen)
    elif isinstance(a, h5py.Dataset):
        attributes(path, a, b)
        same_type(path, a.id.get_type(), b.id.get_type())
        same(path, a.maxshape, b.maxshape)
        if a.dtype != object:  # of which h5py cannot tell the fill value
            same(path, a.fillvalue, b.fillvalue)
        same(path, a[()], b[()])
    else:
        same(path, a.dtype, b.dtype)


with h5py.File(sys.argv[1]) as first, h5py.File(sys.argv[2]) as second:
    group("", first, second, {})
print("\n".join(problems))
sys.exit(1 if problems else 0)
