package org.anam.mpi.suite.types;

import org.anam.Anam;

/** Primitives only: long lists of it travel as one block. */
@Anam(name = "suite.Flat")
public record Flat(
    boolean flag, byte b, short s, char c, int i, long l, float f, double d, int again) {}
