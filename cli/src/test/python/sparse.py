"""Writes files with a dataset of which little is stored: 72 MB of fill values."""
import sys

import h5py

for name, value in (("sparse", 1), ("other", 3)):
    with h5py.File(f"{sys.argv[1]}/{name}.h5", "w") as file:
        group = file.create_group("store")
        group.attrs["class"] = "anamnesis.store.Store"
        grid = group.create_dataset("grid", (3000, 3000), "f8", chunks=(10, 10), fillvalue=2)
        grid[5, 5] = value
