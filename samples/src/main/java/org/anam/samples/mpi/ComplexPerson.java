package org.anam.samples.mpi;

import org.anam.Anam;

/** A person. */
@Anam(name = "test_mpiclasses.ComplexPerson", group = "person")
public record ComplexPerson(String name, int age) {}
