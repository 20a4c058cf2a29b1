package org.anam.bench.mpi;

import org.anam.Anam;
import org.anam.collection.AnamCollection;

/** A collection of objects with small arrays. */
@Anam(name = "bench.mpi.Patches")
final class Patches extends AnamCollection<Patch> {}
