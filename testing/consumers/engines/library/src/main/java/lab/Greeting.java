package lab;

import org.anam.Anam;

/** A greeting, often said. */
@Anam(group = "greeting")
public record Greeting(String text, double[] loudness) {}
