"""A file that the engine in Java does not read: with an image of the library's cache of metadata."""

import ctypes

import h5py
import numpy as np


class Image(ctypes.Structure):
    """H5AC_cache_image_config_t"""

    _fields_ = [
        ("version", ctypes.c_int),
        ("generate_image", ctypes.c_bool),
        ("save_resize_status", ctypes.c_bool),
        ("entry_ageout", ctypes.c_int),
    ]


access = h5py.h5p.create(h5py.h5p.FILE_ACCESS)
access.set_libver_bounds(h5py.h5f.LIBVER_LATEST, h5py.h5f.LIBVER_LATEST)
with open("/proc/self/maps", encoding="utf-8") as maps:
    library = next(line.split()[-1] for line in maps if "libhdf5_serial.so" in line or "libhdf5.so" in line)
image = Image(1, True, False, -1)
if ctypes.CDLL(library).H5Pset_mdc_image_config(ctypes.c_int64(access.id), ctypes.byref(image)) < 0:
    raise OSError("no image of the cache")
with h5py.File(h5py.h5f.create(b"image.h5", fapl=access)) as file:
    group = file.create_group("h")
    group.attrs["class"] = "test.Holder"
    group["v"] = np.arange(1000.0)
