package org.anam.samples.tutorial2;

import org.anam.Anam;

/** A place. */
@Anam(name = "test_classes2.ComplexPlace", group = "place")
public record ComplexPlace(String location) {}
