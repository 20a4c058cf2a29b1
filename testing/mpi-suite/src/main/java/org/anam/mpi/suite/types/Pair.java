package org.anam.mpi.suite.types;

import org.anam.Anam;

/** A generic type. */
@Anam(name = "suite.Pair")
public record Pair<A, B>(A first, B second) {}
