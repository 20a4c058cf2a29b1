"""Copies the folder of golden files and adds variants of them that other writers could have made.

usage: golden_variants.py GOLDEN_FOLDER OUTPUT_FOLDER

The values are those of the golden files; what differs is how they lie in the file: byte order, chunks and filters,
kinds of strings, HDF5's newer format, an attribute and a dataset of one name.
"""

import copy
import json
import pathlib
import shutil
import sys

import h5py
import numpy


class Variants:
    def __init__(self, golden, output):
        self.output = output
        shutil.rmtree(output, ignore_errors=True)
        shutil.copytree(golden, output)
        with open(output / "manifest.json", encoding="utf-8") as source:
            self.manifest = json.load(source)

    def entry(self, name):
        return next(file for file in self.manifest["files"] if file["file"] == name)

    def add(self, name, note, entry):
        self.manifest["files"].append(copy.deepcopy(entry) | {"file": name, "note": note})

    def changed(self, original, name, note, change):
        """A copy of a golden file, changed in place."""
        shutil.copy(self.output / original, self.output / name)
        with h5py.File(self.output / name, "r+") as file:
            change(file)
        self.add(name, note, self.entry(original))

    def latest(self, original, name):
        """The groups of a golden file in a file of HDF5's newest format."""
        with h5py.File(self.output / original, "r") as source:
            with h5py.File(self.output / name, "w", libver="latest") as file:
                for group in source:
                    source.copy(group, file)
        self.add(name, "in the newest format", self.entry(original))

    def write(self):
        with open(self.output / "manifest.json", "w", encoding="utf-8") as target:
            json.dump(self.manifest, target)


def chunked(file):
    group = file["arrays"]
    for name in list(group):
        data = group[name][...]
        del group[name]
        grows = (None,) * data.ndim
        group.create_dataset(
            name, data=data, chunks=True, maxshape=grows, compression="gzip", shuffle=True, fletcher32=True
        )


def big_endian(file):
    group = file["arrays"]
    for name in list(group):
        data = group[name][...]
        if data.dtype.kind in "iuf":
            del group[name]
            group[name] = data.astype(data.dtype.newbyteorder(">"))


def fixed_name_map(file):
    attributes = file["nm"].attrs
    rows = [[cell.encode() if isinstance(cell, str) else cell for cell in row] for row in attributes["namemaps"]]
    del attributes["namemaps"]
    attributes["namemaps"] = numpy.array(rows, dtype="S")


def variable_old_list(file):
    attributes = file["old"].attrs
    del attributes["LISTS"]
    attributes.create("LISTS", ["ldat"], dtype=h5py.string_dtype())


def fixed_class_name(variants):
    """Python does not find a class by a name in bytes; what was written is what has to be read."""
    name = "class_fixed_string.hdf5"
    with h5py.File(variants.output / "groups.hdf5", "r") as source:
        with h5py.File(variants.output / name, "w") as file:
            source.copy("person", file)
            file["person"].attrs["class"] = numpy.bytes_("golden_classes.Person")
    error = "RuntimeError: Cannot find class b'golden_classes.Person'"
    written = variants.entry("groups.hdf5")["groups"]["person"]["written"]
    groups = {"person": {"written": written, "read_error": error}}
    entry = {"groups": groups, "obj_from_hdf5file_without_group": error}
    variants.add(name, "the class name as a fixed-length string", entry)


def attribute_and_link(variants):
    name = "attribute_and_link.hdf5"
    with h5py.File(variants.output / name, "w") as file:
        group = file.create_group("b")
        group.attrs["class"] = "golden_classes.Bag"
        group.attrs["v"] = 1
        group["v"] = numpy.arange(3)
        group.attrs["LISTEN"] = 5
        group.attrs["q"] = numpy.float32(1.5)
    bag = {
        "kind": "object",
        "class": "golden_classes.Bag",
        "outputs": {"v": {"kind": "array", "dtype": "int64", "shape": [3], "data": [0, 1, 2]}},
        "extra_data": {"q": {"kind": "float", "py": "numpy.float32", "value": 1.5, "hex": (1.5).hex()}},
    }
    entry = {"groups": {"b": {"written": bag, "read": bag}}, "obj_from_hdf5file_without_group": "Bag"}
    variants.add(name, "the link counts; attributes whose names start with LIST do not", entry)


def main():
    variants = Variants(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
    variants.changed("arrays.hdf5", "arrays_chunked.hdf5", "chunked, with filters, growing", chunked)
    variants.changed("arrays.hdf5", "arrays_big_endian.hdf5", "big-endian", big_endian)
    variants.changed("mapnames.hdf5", "mapnames_fixed.hdf5", "name map of fixed-length strings", fixed_name_map)
    variants.changed("oldlist_fixed.hdf5", "oldlist_vlen.hdf5", "list names of any length", variable_old_list)
    for name in ["scalars", "lists", "dicts", "empties", "aliases"]:
        variants.latest(name + ".hdf5", name + "_latest.hdf5")
    fixed_class_name(variants)
    attribute_and_link(variants)
    variants.write()


main()
