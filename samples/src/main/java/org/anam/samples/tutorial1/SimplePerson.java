package org.anam.samples.tutorial1;

import org.anam.Anam;

/** A person's name and age; Python knows the class as {@code test_classes1.SimplePerson}. */
@Anam(name = "test_classes1.SimplePerson")
public record SimplePerson(String name, int age) {}
