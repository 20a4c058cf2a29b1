package org.anam.robustness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts outcomes by sample and by code. Thread-safe. */
final class Tally {

  private final Map<String, EnumMap<Outcome, Integer>> bySample = new TreeMap<>();
  private final Map<String, Integer> byCode = new TreeMap<>();
  private final List<String> remarkable = new ArrayList<>();

  /** Adds a trial; those that are neither error, same nor changed are kept in words. */
  synchronized void add(String sample, String how, Trial trial) {
    EnumMap<Outcome, Integer> counts =
        bySample.computeIfAbsent(sample, s -> new EnumMap<>(Outcome.class));
    counts.merge(trial.outcome(), 1, Integer::sum);
    switch (trial.outcome()) {
      case ERROR -> byCode.merge(trial.detail(), 1, Integer::sum);
      case SAME, CHANGED -> {}
      default ->
          remarkable.add(trial.outcome() + " " + sample + ", " + how + ": " + trial.detail());
    }
  }

  synchronized int count(Outcome outcome) {
    return bySample.values().stream().mapToInt(c -> c.getOrDefault(outcome, 0)).sum();
  }

  /** The trials that are neither error, same nor changed. */
  synchronized List<String> remarkable() {
    return List.copyOf(remarkable);
  }

  /** A table for people. */
  @Override
  public synchronized String toString() {
    StringBuilder text = new StringBuilder(String.format("%-24s", "file"));
    for (Outcome outcome : Outcome.values()) {
      text.append(String.format("%11s", outcome));
    }
    bySample.forEach((sample, counts) -> row(text, sample, counts));
    EnumMap<Outcome, Integer> all = new EnumMap<>(Outcome.class);
    bySample.values().forEach(c -> c.forEach((o, n) -> all.merge(o, n, Integer::sum)));
    row(text, "all", all);
    text.append("\nerrors by code: ").append(byCode);
    remarkable.forEach(line -> text.append('\n').append(line));
    return text.toString();
  }

  private static void row(StringBuilder text, String name, Map<Outcome, Integer> counts) {
    text.append('\n').append(String.format("%-24s", name));
    for (Outcome outcome : Outcome.values()) {
      text.append(String.format("%11d", counts.getOrDefault(outcome, 0)));
    }
  }
}
