package org.anam.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anam.inspect.Node;

/**
 * Which of the named nodes at a place of one file belongs to which of another: those of one name or
 * key. A group may have an attribute and a link of one name: then like goes with like, and the
 * attribute is told with an {@code @}.
 */
final class Pairs {

  private final Map<String, Deque<Node>> others = new LinkedHashMap<>();
  private final Set<String> doubled = new HashSet<>();

  private Pairs() {}

  /**
   * Two nodes.
   *
   * @param step the name or key by which they were found
   * @param first null when only the second file has it
   * @param second null when only the first file has it
   */
  record Pair(String step, Node first, Node second) {}

  /** The pairs in the order of the first list, and then what only the second one has. */
  static List<Pair> of(List<Node> first, List<Node> second) {
    Pairs pairs = new Pairs();
    pairs.findDoubled(first);
    pairs.findDoubled(second);
    for (Node node : second) {
      pairs.others.computeIfAbsent(pairs.step(node), step -> new ArrayDeque<>()).add(node);
    }
    List<Pair> found = new ArrayList<>();
    for (Node node : first) {
      String step = pairs.step(node);
      Deque<Node> same = pairs.others.get(step);
      found.add(new Pair(step, node, same == null ? null : same.poll()));
    }
    pairs.others.forEach((step, rest) -> rest.forEach(n -> found.add(new Pair(step, null, n))));
    return found;
  }

  /** The names of a node's children that are no attributes; one of these is told with an @. */
  static Set<String> linkNames(Node node) {
    Set<String> names = new HashSet<>();
    for (Node child : node.children()) {
      if (!child.location().attribute()) {
        names.add(child.name());
      }
    }
    return names;
  }

  private void findDoubled(List<Node> nodes) {
    Set<String> names = new HashSet<>();
    for (Node node : nodes) {
      if (!names.add(plainStep(node))) {
        doubled.add(plainStep(node));
      }
    }
  }

  private String step(Node node) {
    String step = plainStep(node);
    boolean attribute = node.location().attribute() && node.key().isEmpty();
    return attribute && doubled.contains(step) ? "@" + step : step;
  }

  private static String plainStep(Node node) {
    Node key = node.key().orElse(null);
    if (key == null) {
      return node.name();
    }
    return switch (key.kind()) {
      case SCALAR -> "[" + key.value().map(ValueText::scalar).orElse("?") + "]";
      case ABSENT -> "[null]";
      default -> "[key " + node.name() + "]";
    };
  }
}
