"""Reads files of Anam and anamnesis with h5py alone, as docs/format.md describes them.

Gives plain Python and numpy values; an object becomes an Obj with its class name, its entries by name, and the name
map of its group.
"""

import dataclasses

import h5py
import numpy

LIST = "anamnesis.abstract.AnamList"
DICT = "anamnesis.abstract.AnamDict"
EMPTY = "anamnesis.abstract.AnamEmptyArray"


@dataclasses.dataclass
class Obj:
    """An object: class name, and every entry of its group under its member's name."""

    class_name: str
    entries: dict


class FormatError(Exception):
    """The file breaks the format."""


def attribute(group, name):
    """The value of an attribute, fixed-length strings decoded."""
    value = group.attrs[name]
    if isinstance(value, bytes):
        return value.decode("utf-8")
    return value


def entry(group, name, link_first):
    """The value of an entry, attribute or link; None when there is neither."""
    order = (link, named_attribute) if link_first else (named_attribute, link)
    for look in order:
        found, value = look(group, name)
        if found:
            return value
    return None


def named_attribute(group, name):
    return (True, attribute(group, name)) if name in group.attrs else (False, None)


def link(group, name):
    if name not in group:
        return False, None
    item = group[name]
    return True, read_group(item) if isinstance(item, h5py.Group) else item[()]


def read_group(group):
    """The object, list, dictionary or empty array that a group holds."""
    class_name = attribute(group, "class")
    if class_name == LIST:
        return read_list(group)
    if class_name == DICT:
        return read_dict(group)
    if class_name == EMPTY:
        return read_empty(group)
    return read_object(group, class_name)


def read_list(group):
    return [entry(group, f"LIST_item{n}", False) for n in range(group.attrs["count"])]


def read_dict(group):
    keys = read_group(group["dictkeys"])
    data = read_group(group["dictdata"])
    if not len(keys) == len(data) == group.attrs["count"]:
        raise FormatError(f"{group.name}: keys and values differ in number")
    return list(zip(keys, data))


def read_empty(group):
    dtype = group["dtype"].dtype
    if "shape" in group:
        return numpy.zeros(group["shape"][()], dtype)
    return numpy.array(group["value"][()] if "value" in group else 0, dtype)


def read_object(group, class_name):
    names = {}
    if "namemaps" in group.attrs:
        rows = group.attrs["namemaps"]
        text = lambda value: value.decode("utf-8") if isinstance(value, bytes) else value
        names = {text(row[0]): text(row[1]) for row in rows}
    entries = {}
    for name in sorted(group.attrs, key=lambda n: n.encode("utf-8")):
        if name not in ("class", "namemaps") and not name.startswith("LIST"):
            entries[names.get(name, name)] = attribute(group, name)
    for name in sorted(group, key=lambda n: n.encode("utf-8")):
        if not names.get(name, name).startswith("LIST_"):
            entries[names.get(name, name)] = link(group, name)[1]
    for name in group.attrs.get("LISTS", []):
        name = name.decode("utf-8") if isinstance(name, bytes) else name
        count = group.attrs[f"LIST_{name}_count"]
        entries[name] = [read_group(group[f"LIST_{name}{n}"]) for n in range(count)]
    return Obj(class_name, entries)
