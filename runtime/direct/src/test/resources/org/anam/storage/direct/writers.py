"""Lets programs that others made write HDF5 files into a folder, each in every way that it can be asked for.

usage: writers.py FOLDER

Prints "not to be had: " and the program for each that is not there.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import h5py
import numpy as np

FOLDER = Path(sys.argv[1])
LENGTH = 300


def path(name):
    return str(FOLDER / f"{name}.h5")


def frame():
    import pandas

    return pandas.DataFrame(
        {
            "whole": np.arange(LENGTH),
            "real": np.linspace(0, 1, LENGTH),
            "truth": np.arange(LENGTH) % 3 == 0,
            "text": [f"größer {i}" for i in range(LENGTH)],
            "when": pandas.date_range("2024-02-28", periods=LENGTH, freq="h"),
            "kind": pandas.Categorical(["a", "b", "c"] * (LENGTH // 3)),
        }
    )


def tables():
    import tables

    class Row(tables.IsDescription):
        name = tables.StringCol(16)
        number = tables.Int64Col(pos=0)
        small = tables.UInt8Col()
        real = tables.Float32Col(shape=(2, 3))
        truth = tables.BoolCol()
        time = tables.Time64Col()
        kind = tables.EnumCol(tables.Enum({"a": 1, "b": 300}), "a", base="int16")
        complexes = tables.ComplexCol(itemsize=16)

        class inner(tables.IsDescription):
            x = tables.Float64Col()

    filters = {
        "plain": None,
        "zlib": tables.Filters(complevel=5, complib="zlib"),
        "checked": tables.Filters(complevel=1, complib="zlib", shuffle=True, fletcher32=True),
        "blosc": tables.Filters(complevel=5, complib="blosc"),
    }
    for kind, chosen in filters.items():
        with tables.open_file(path(f"pytables-{kind}"), "w", title="größer", filters=chosen) as file:
            table = file.create_table("/", "table", Row, expectedrows=LENGTH)
            for i in range(LENGTH):
                row = table.row
                row["name"], row["number"], row["real"] = f"row {i}", i, np.full((2, 3), i / 7)
                row["complexes"] = 1j * i
                row.append()
            table.flush()
            table.cols.number.create_index()
            file.create_array("/", "array", np.arange(24).reshape(2, 3, 4))
            file.create_carray("/", "carray", obj=np.arange(1000.0).reshape(20, 50))
            growing = file.create_earray("/", "earray", tables.Int16Atom(), (0, 5))
            for i in range(100):
                growing.append(np.full((2, 5), i, "i2"))
            ragged = file.create_vlarray("/", "vlarray", tables.Int32Atom(), filters=tables.Filters())
            texts = file.create_vlarray("/", "vltexts", tables.VLUnicodeAtom(), filters=tables.Filters())
            for i in range(20):
                ragged.append(np.arange(i))
                texts.append("ä" * i)
            group = file.create_group("/", "group", "a title")
            group._v_attrs.numbers = np.arange(5)
            group._v_attrs.text = "größer"
            group._v_attrs.pickled = {"a": [1, 2]}
            file.create_soft_link("/group", "soft", "/array")
            file.create_hard_link("/group", "hard", "/array")


def pandas():
    for form in "fixed", "table":
        for library in None, "zlib", "blosc":
            options = {"complevel": 5, "complib": library} if library else {}
            data = frame() if form == "table" else frame().drop(columns="kind")
            data.to_hdf(path(f"pandas-{form}-{library}"), "frame", mode="w", format=form, **options)
            data.set_index(["whole", "text"])["real"].to_hdf(path(f"pandas-{form}-{library}"), "series", format=form)


def netcdf4():
    import netCDF4

    for kind in "NETCDF4", "NETCDF4_CLASSIC":
        for deflate in False, True:
            with netCDF4.Dataset(path(f"netcdf4-{kind.lower()}-{deflate}"), "w", format=kind) as file:
                file.title = "größer"
                file.createDimension("time", None)
                file.createDimension("x", 7)
                for type_ in "i1", "i2", "i4", "f4", "f8":
                    options = {"zlib": deflate, "shuffle": deflate, "fletcher32": deflate}
                    variable = file.createVariable(f"of_{type_}", type_, ("time", "x"), fill_value=99, **options)
                    variable.units = "m"
                    variable[0:30] = np.arange(210).reshape(30, 7) % 100
                    variable[50] = 1
                file.createVariable("endian", "i4", ("x",), endian="big")[:] = np.arange(7)
                if kind == "NETCDF4":
                    group = file.createGroup("inner").createGroup("most")
                    group.createVariable("texts", str, ("x",))[:] = np.array(list("abcdefg"), dtype=object)
                    enum = group.createEnumType(np.uint8, "colour", {"red": 0, "green": 7})
                    group.createVariable("enums", enum, ("x",), fill_value=0)[:] = [0, 7, 0, 7, 0, 7, 0]
                    compound = group.createCompoundType(np.dtype([("a", "i2"), ("b", "f8", 3)]), "pair")
                    group.createVariable("pairs", compound, ("x",))[:] = np.zeros(7, compound.dtype)
                    ragged = group.createVLType(np.int32, "ragged")
                    group.createVariable("lists", ragged, ("x",))[0] = np.arange(5, dtype="i4")
                    for i in range(40):
                        group.setncattr(f"attribute {i}", np.arange(i + 1.0))


def xarray():
    import pandas as pd
    import xarray as xr

    data = xr.Dataset(
        {
            "temperature": (("time", "x", "y"), np.arange(240.0).reshape(10, 4, 6), {"units": "K"}),
            "name": (("x",), ["a", "bb", "größer", ""]),
            "truth": (("x",), [True, False, True, True]),
        },
        {"time": pd.date_range("2024-01-01", periods=10), "y": np.arange(6)},
        {"title": "größer"},
    )
    for engine in "netcdf4", "h5netcdf":
        data.to_netcdf(path(f"xarray-{engine}"), engine=engine)
        encoding = {"temperature": {"zlib": True, "chunksizes": (3, 2, 5), "dtype": "i2", "scale_factor": 0.1, "_FillValue": -1}}
        data.to_netcdf(path(f"xarray-{engine}-packed"), engine=engine, encoding=encoding, unlimited_dims=["time"])


def anndata():
    import anndata
    import pandas as pd
    from scipy import sparse

    observed = pd.DataFrame(
        {"kind": pd.Categorical(["a", "b"] * 10), "score": np.linspace(0, 1, 20)}, index=[f"cell {i}" for i in range(20)]
    )
    values = np.arange(100, dtype="f4").reshape(20, 5)
    for kind, matrix in {"dense": values, "csr": sparse.csr_matrix(values % 3), "csc": sparse.csc_matrix(values % 3)}.items():
        data = anndata.AnnData(matrix, observed, uns={"a": {"b": [1, 2], "c": "größer"}}, dtype="f4")
        data.obsm["places"] = np.zeros((20, 2))
        data.layers["raw"] = matrix
        for compression in None, "gzip", "lzf":
            data.write_h5ad(path(f"anndata-{kind}-{compression}"), compression=compression)


def octave():
    program = shutil.which("octave-cli") or shutil.which("octave")
    if not program:
        raise ImportError("octave")
    values = (
        "a = 1; b = rand(3, 4); c = 'text'; d = {1, 'x', [1 2 3]}; e.f = 1; e.g = 'h'; h = 1:10; i = 1 + 2i; j = true; "
        "k = int8([1 2; 3 4]); l = single(1.5); m = sparse([1 0; 0 2]); n = []; o = ['ab'; 'cd']; p = rand(2, 3, 4) + 1i; "
    )
    for option in "-hdf5", "-hdf5 -zip":
        save = f"save {option} {path('octave' + option.replace(' ', ''))} a b c d e h i j k l m n o p"
        subprocess.run([program, "--norc", "--quiet", "--eval", values + save], check=True, stdin=subprocess.DEVNULL)


def h5netcdf():
    import h5netcdf

    for strict in False, True:
        with h5netcdf.File(path(f"h5netcdf-{strict}"), "w", invalid_netcdf=not strict, track_order=True) as file:
            file.dimensions = {"x": 5, "t": None}
            file.create_variable("v", ("x",), float)[:] = np.arange(5)
            file.create_variable("packed", ("x",), int, compression="gzip", shuffle=True)
            if not strict:
                file.create_variable("truth", ("x",), bool)
                file.create_variable("complexes", ("x",), complex)
            file.create_group("inner").attrs["a"] = "größer"


for write in tables, pandas, netcdf4, xarray, anndata, octave, h5netcdf:
    try:
        write()
    except ImportError as e:
        print(f"not to be had: {write.__name__} ({e})")
print(len(list(FOLDER.glob("*.h5"))), "files, HDF5", h5py.version.hdf5_version)
