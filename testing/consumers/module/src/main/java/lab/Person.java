package lab;

import org.anam.Anam;

/** Neither exported nor opened: its codec is in the same package. */
@Anam(group = "person")
record Person(String name, int age) {}
