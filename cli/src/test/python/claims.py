"""Writes and reads back datasets that claim 8 TB, of which the file stores two chunks or nothing."""
import sys

import h5py

path, way = sys.argv[1:]
if way == "write":
    with h5py.File(path, "w") as file:
        group = file.create_group("store")
        group.attrs["class"] = "anamnesis.store.Store"
        grid = group.create_dataset("grid", (1000003, 1000003), "f8", chunks=(100, 100), fillvalue=2)
        grid[5, 5] = 1
        grid[1000002, 1000001] = 3
        group.create_dataset("never", (1 << 40,), "f8")
else:
    with h5py.File(path, "r") as file:
        grid = file["store/grid"]
        print(grid[5, 5], grid[1000002, 1000001], grid[0, 0], grid[500000, 500000])
        print(grid.compression, grid.id.get_num_chunks(), file["store/never"].id.get_storage_size())
