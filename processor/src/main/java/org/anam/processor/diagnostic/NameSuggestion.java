package org.anam.processor.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class NameSuggestion {

  private NameSuggestion() {}

  /**
   * The candidate with the smallest edit distance to {@code name}, if it is near enough to be a
   * slip: at most a third of the longer name, and at least one edit allowed. Case counts half as
   * much as a letter.
   */
  public static Optional<String> of(String name, Collection<String> candidates) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int distance = distance(name, candidate);
      int allowed = Math.max(2, 2 * Math.max(name.length(), candidate.length()) / 3);
      if (distance <= allowed && distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code "Did you mean "x"? "} or nothing, to stand before a remedy. */
  public static String question(String name, Collection<String> candidates) {
    return of(name, candidates).map(near -> "Did you mean \"" + near + "\"? ").orElse("");
  }

  /** Twice the Levenshtein distance, letters that differ in case alone counting one. */
  private static int distance(String left, String right) {
    int[] above = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      above[j] = 2 * j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] row = new int[right.length() + 1];
      row[0] = 2 * i;
      for (int j = 1; j <= right.length(); j++) {
        int change = above[j - 1] + cost(left.charAt(i - 1), right.charAt(j - 1));
        row[j] = Math.min(change, 2 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[right.length()];
  }

  private static int cost(char left, char right) {
    if (left == right) {
      return 0;
    }
    String one = String.valueOf(left).toLowerCase(Locale.ROOT);
    return one.equals(String.valueOf(right).toLowerCase(Locale.ROOT)) ? 1 : 2;
  }
}
