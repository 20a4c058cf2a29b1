"""Writes test_script2_aliases.hdf5 as the Python tutorial does: a person under the class's old name."""

import h5py

with h5py.File("test_script2_aliases.hdf5", "w") as file:
    person = file.create_group("person")
    person.attrs["class"] = "test_classes2.OldComplexPerson"
    person.attrs["name"] = "Anna"
    person.attrs["age"] = 45
