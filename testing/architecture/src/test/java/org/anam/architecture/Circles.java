package org.anam.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the classes that reach each other, by Tarjan's algorithm. */
final class Circles {

  private final Map<String, Set<String>> uses;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Integer> lowest = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<Set<String>> found = new ArrayList<>();

  private Circles(Map<String, Set<String>> uses) {
    this.uses = uses;
  }

  /** The circles of two and more, each as the names in it. */
  static List<Set<String>> in(Map<String, Set<String>> uses) {
    Circles circles = new Circles(uses);
    uses.keySet().stream().sorted().forEach(circles::visit);
    return circles.found;
  }

  private void visit(String name) {
    if (order.containsKey(name)) {
      return;
    }
    order.put(name, order.size());
    lowest.put(name, order.get(name));
    open.push(name);
    for (String used : uses.getOrDefault(name, Set.of())) {
      visit(used);
      if (open.contains(used)) {
        lowest.merge(name, lowest.get(used), Math::min);
      }
    }
    if (lowest.get(name).equals(order.get(name))) {
      close(name);
    }
  }

  private void close(String name) {
    Set<String> circle = new TreeSet<>();
    do {
      circle.add(open.peek());
    } while (!open.pop().equals(name));
    if (circle.size() > 1) {
      found.add(circle);
    }
  }
}
