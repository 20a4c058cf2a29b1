"""Writes files with groups of many sizes into a folder, to which something is to be added.

usage: append.py FOLDER
"""

import sys
from pathlib import Path

import h5py
import numpy as np

FOLDER = Path(sys.argv[1])
LIMITS = {"earliest": ("earliest", "v108"), "v108": ("v108", "v108"), "latest": "latest"}
SIZES = (0, 3, 8, 9, 60)


def fill(group, links, attributes):
    for i in range(attributes):
        group.attrs["a%d" % i] = i * 1.5
    for i in range(links):
        if i % 3 == 0:
            inner = group.create_group("LIST_item%d" % i)
            inner.attrs["n"] = i
        elif i % 3 == 1:
            group["größer %d" % i] = np.arange(i)
        else:
            group["link %d" % i] = h5py.SoftLink("/numbers/LIST_item0")


def file(name, libver, order, block=0):
    options = {"userblock_size": block} if block else {}
    path = FOLDER / (name + ".h5")
    with h5py.File(path, "w", libver=LIMITS[libver], track_order=order, **options) as f:
        for size in SIZES:
            group = f.create_group("links %d" % size, track_order=order)
            fill(group, size, 2)
            group = f.create_group("attributes %d" % size, track_order=order)
            fill(group, 2, size)
        numbers = f.create_group("numbers", track_order=order)
        fill(numbers, 30, 12)
        for i in range(0, 30, 2):
            del numbers[list(numbers)[0]]
        for i in range(4):
            del numbers.attrs["a%d" % i]
        f["twice"] = f["links 3"]
        f["elsewhere"] = h5py.ExternalLink("other.h5", "/x")
        few = f.create_group("few are left", track_order=order)
        fill(few, 10, 10)
        for name in list(few)[:3]:
            del few[name]
        for i in range(3):
            del few.attrs["a%d" % i]
        long = f.create_group("long", track_order=order)
        for i in range(12):
            long.create_group("n" * 400 * i + "x")
        if libver != "earliest":
            long.attrs["long"] = np.arange(20000)


for libver in LIMITS:
    for order in (False, True):
        file("%s-%s" % (libver, "ordered" if order else "plain"), libver, order)
file("block", "earliest", False, 512)
file("block-2048", "latest", False, 2048)


def refused(name, prepare, libver=h5py.h5f.LIBVER_LATEST):
    """A file whose creation properties prepare() has set."""
    creation = h5py.h5p.create(h5py.h5p.FILE_CREATE)
    prepare(creation)
    access = h5py.h5p.create(h5py.h5p.FILE_ACCESS)
    access.set_libver_bounds(libver, h5py.h5f.LIBVER_LATEST)
    path = str(FOLDER / "refused" / (name + ".h5")).encode()
    with h5py.File(h5py.h5f.create(path, h5py.h5f.ACC_TRUNC, creation, access)) as f:
        fill(f, 3, 3)


(FOLDER / "refused").mkdir()
refused("paged", lambda c: c.set_file_space_strategy(h5py.h5f.FSPACE_STRATEGY_PAGE, False, 1))
refused("kept", lambda c: c.set_file_space_strategy(h5py.h5f.FSPACE_STRATEGY_FSM_AGGR, True, 1))
refused("widths", lambda c: c.set_sizes(4, 4), h5py.h5f.LIBVER_EARLIEST)
