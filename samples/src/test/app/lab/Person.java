package lab;

import org.anam.Anam;

/** What input.h5 holds, which a sample has written. */
@Anam(name = "org.anam.samples.Person", group = "person")
record Person(String name, int age, double[][] marks) {}
