package lab;

import java.util.List;
import java.util.Map;
import org.anam.Anam;

/** Refers to itself, to another generic type, and to one that refers back. */
@Anam
public record Node<T>(
    T value, Node<T> next, List<Node<T>> others, Pair<T, Integer> pair, Map<String, T> byName,
    Left<T> left) {}
