"""Writes a file with what Anam knows and does not know: convert_sample.py FILE [dangling]."""

import sys

import h5py
import numpy

with h5py.File(sys.argv[1], "w", libver="latest", track_order=False) as file:
    file.attrs["made by"] = "a test"
    run = file.create_group("run", track_order=True)
    run.attrs["class"] = "lab.Run"
    run.attrs["zulu"] = 1
    run.attrs["alpha"] = numpy.array([1.5, 2.5], dtype=">f8")
    run.attrs["texts"] = numpy.array(["Zo\u00eb", "\U0001f9e0", ""], dtype=object)
    run.attrs["ascii"] = numpy.bytes_("fixed")
    run.attrs["opaque"] = numpy.void(b"\x01\x02\x03")
    run.attrs["nothing"] = h5py.Empty("f8")
    run.attrs["color"] = numpy.array(
        2, dtype=h5py.enum_dtype({"RED": 0, "GREEN": 1, "BLUE": 2}, basetype="i1")
    )
    grid = run.create_dataset("grid", data=numpy.arange(6000, dtype=">i4").reshape(60, 100))
    grid.attrs["unit"] = "m/s"
    grid.attrs["scale"] = numpy.float32(0.5)
    run.create_dataset("compressed", data=numpy.zeros((100, 50)), chunks=(10, 50), compression=4)
    run.create_dataset("growing", data=numpy.arange(5), maxshape=(None,), chunks=(4,), fillvalue=7)
    run.create_dataset("names", data=["one", "\U0001f9e0"], dtype=h5py.string_dtype())
    run.create_dataset("fixed", data=numpy.array([b"ab", b"cde"]))
    run.create_dataset("single", data=1.25)
    run.create_dataset("none", data=numpy.zeros((0, 3)))
    run.create_dataset("bits", data=numpy.array([True, False, True]))
    run.create_dataset("longdouble", data=numpy.arange(3, dtype="g"))
    run.create_dataset(
        "sequences",
        data=numpy.array([numpy.arange(2), numpy.arange(3)], dtype=object),
        dtype=h5py.vlen_dtype(numpy.int64),
    )
    run.create_dataset(
        "table", data=numpy.array([(1, 2.5, b"x")], dtype=[("a", "i4"), ("b", "f8"), ("c", "S3")])
    )
    run["\U0001f9e0 brain"] = numpy.arange(4)
    run["type"] = numpy.dtype("f4")
    run["same grid"] = grid
    run["soft"] = h5py.SoftLink("/run/grid")
    run["dangling"] = h5py.SoftLink("/nowhere")
    run["external"] = h5py.ExternalLink("other.h5", "/x")
    inner = run.create_group("inner")
    inner.attrs["label"] = "inside"
    file["alias of inner"] = inner
    inner["back"] = run
    run.attrs["ref"] = grid.ref
    run.create_dataset("refs", data=[grid.ref], dtype=h5py.ref_dtype)
    if "dangling" in sys.argv[2:]:
        inner["gone"] = 1
        run.attrs["lost"] = inner["gone"].ref
        run.create_dataset("partly", data=[inner["gone"].ref, grid.ref], dtype=h5py.ref_dtype)
        del inner["gone"]
