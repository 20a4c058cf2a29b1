package lab;

import org.anam.Anam;

@Anam
public record Bounded<N extends String, T extends Comparable<T>, P extends Pair<String, String>>(
    N name, T value, P pair) {}
