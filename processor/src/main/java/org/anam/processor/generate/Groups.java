package org.anam.processor.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what a large type has into groups, a method each: a method holds no more than 64 KB of code,
 * and a compiler goes down one step for each call in a chain.
 */
final class Groups {

  /** The most members that one method describes. */
  static final int OF_NAMES = 200;

  /**
   * The most members that one method puts or gets. A compiler at run time gives up on inlining in
   * larger methods, and on methods of some hundred members altogether: {@code docs/decisions} has
   * the measurements.
   */
  static final int OF_MEMBERS = 50;

  private Groups() {}

  /** Cuts a list into parts of nearly the same size; at least one. */
  static <T> List<List<T>> of(List<T> all, int most) {
    int count = Math.max(1, (all.size() + most - 1) / most);
    List<List<T>> groups = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      groups.add(
          all.subList(
              (int) ((long) i * all.size() / count), (int) ((long) (i + 1) * all.size() / count)));
    }
    return groups;
  }
}
