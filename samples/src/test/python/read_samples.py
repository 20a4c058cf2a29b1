"""Reads the files of the samples with plain h5py and asserts what is in them. Arguments: folder, sample."""

import pathlib
import sys

import h5py
import numpy


def example(folder):
    with h5py.File(folder / "anna.hdf5", "r") as file:
        person = file["person"]
        assert list(file) == ["person"]
        assert person.attrs["class"] == "org.anam.samples.Person"
        assert person.attrs["name"] == "Anna" and isinstance(person.attrs["name"], str)
        assert person.attrs["age"] == 45 and person.attrs["age"].dtype == numpy.int32
        assert person["marks"][:].tolist() == [[1.3, 2.0], [1.7, 1.0]]


def tutorial1(folder):
    with h5py.File(folder / "test_script1.hdf5", "r") as file:
        person = file["person"]
        assert dict(person.attrs) == {
            "class": "test_classes1.SimplePerson",
            "name": "Fred",
            "age": 42,
        }
        assert len(person) == 0


def tutorial2(folder):
    with h5py.File(folder / "test_script2.hdf5", "r") as file:
        assert {name: group.attrs["class"] for name, group in file.items()} == {
            "person": "test_classes2.ComplexPerson",
            "place": "test_classes2.ComplexPlace",
            "train": "test_classes2.ComplexTrain",
        }
        assert dict(file["train"].attrs) == {
            "class": "test_classes2.ComplexTrain",
            "destination": "Glasgow",
        }
    with h5py.File(folder / "test_script2_mapnames.hdf5", "r") as file:
        ticket = file["ticket"].attrs
        assert ticket["order"] == 17 and "_order" not in ticket
        assert ["order", "_order"] in ticket["namemaps"].tolist()
    with h5py.File(folder / "test_script2_extradata.hdf5", "r") as file:
        assert file["person"].attrs["hometown"] == "Oxford"


def tutorial3(folder):
    with h5py.File(folder / "test_script3.hdf5", "r") as file:
        assert file["data"].attrs["class"] == "test_classes3.StatsCollection"
        members = file["data/members"]
        assert members.attrs["count"] == 5
        for number in range(5):
            stats = members[f"LIST_item{number}"]
            assert stats.attrs["class"] == "test_classes3.CollectableSubjectStats"
            assert stats["zstats"].shape == (10, 10) and stats["zstats"].dtype == numpy.float64
            assert 449 < stats["rts"][:].mean() < 451


def tutorial4(folder):
    with h5py.File(folder / "test_script4.hdf5", "r") as file:
        data = file["data"]
        assert data.attrs["class"] == "anamnesis.store.Store"
        assert data.attrs["airport_from"] == "Manchester"
        assert data.attrs["airport_to"] == "Schiphol"
        assert data["delays"][:].tolist() == [0.5, 12.0, 3.25]


if __name__ == "__main__":
    globals()[sys.argv[2]](pathlib.Path(sys.argv[1]))
    print(sys.argv[2], "ok")
