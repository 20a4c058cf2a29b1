package org.anam.error;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the existing name that a misspelt one was probably meant to be. */
public final class NearestName {

  /** Longer names come from damaged files, not from typing errors. */
  private static final int LONGEST = 200;

  private NearestName() {}

  /**
   * The name that the fewest insertions, deletions, replacements and swaps of neighbours turn
   * {@code wrong} into, upper and lower case counting as one; the first in order among equals. None
   * when a third of the letters is wrong.
   */
  public static Optional<String> of(String wrong, Collection<String> names) {
    String nearest = null;
    int least = Math.max(1, wrong.length() / 3) + 1;
    if (wrong.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = wrong.toLowerCase(Locale.ROOT);
    for (String name : new TreeSet<>(names)) {
      if (Math.abs(name.length() - wrong.length()) < least) {
        int distance = distance(lower, name.toLowerCase(Locale.ROOT));
        if (distance < least) {
          least = distance;
          nearest = name;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * A question to end a remedy with, such as {@code " Did you mean zstats?"}; empty when no name is
   * near.
   */
  public static String question(String wrong, Collection<String> names) {
    return of(wrong, names).map(name -> " Did you mean " + name + "?").orElse("");
  }

  /**
   * The number of insertions, deletions, replacements and swaps of neighbours between two texts.
   */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
