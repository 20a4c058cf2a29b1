package lab;

import org.anam.Anam;

@Anam
public record Pair<A, B>(A first, B second) {}
