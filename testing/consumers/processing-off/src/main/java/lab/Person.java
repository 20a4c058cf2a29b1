package lab;

import org.anam.Anam;

/** Compiled by JDK 23 or newer, which runs no processor that only lies on the class path. */
@Anam
public record Person(String name, int age) {}
