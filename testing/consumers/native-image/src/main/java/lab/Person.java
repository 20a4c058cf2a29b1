package lab;

import org.anam.Anam;

/** A person with marks. */
@Anam(group = "person")
public record Person(String name, int age, double[][] marks) {}
