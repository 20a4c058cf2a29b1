package org.anam.samples.mpi;

import org.anam.Anam;

/** A place. */
@Anam(name = "test_mpiclasses.ComplexPlace", group = "place")
public record ComplexPlace(String location) {}
