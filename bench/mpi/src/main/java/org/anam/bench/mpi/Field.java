package org.anam.bench.mpi;

import org.anam.Anam;
import org.anam.array.NdArray;

/** An object with a large array, on the heap or off it. */
@Anam(name = "bench.mpi.Field")
record Field(String name, NdArray values) {

  /** The number of elements. */
  static final int LENGTH = 10_000_000;
}
