package org.anam.mpi.suite.types;

import org.anam.Anam;
import org.anam.Combine;
import org.anam.collection.AnamCollection;

/** A collection that stacks a member of its elements. */
@Anam(name = "suite.Flats")
@Combine("d")
public final class Flats extends AnamCollection<Flat> {}
