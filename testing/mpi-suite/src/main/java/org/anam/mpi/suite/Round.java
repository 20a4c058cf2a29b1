package org.anam.mpi.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.anam.error.AnamException;
import org.anam.mpi.Communicator;

/**
 * One check on one rank: its communicator, random objects that are the same on all ranks, and what
 * was found wrong. What is wrong is noted and does not end the check, since the other ranks go on.
 */
final class Round {

  private final Communicator world;
  private final long seed;
  private final List<String> failures = new ArrayList<>();

  Round(Communicator world, long seed) {
    this.world = world;
    this.seed = seed;
  }

  Communicator world() {
    return world;
  }

  int rank() {
    return world.rank();
  }

  int size() {
    return world.size();
  }

  /** A rank that is another one for each number, to be root for a change. */
  int some(int number) {
    return Math.floorMod(number, size());
  }

  /** The value at this rank, null elsewhere. */
  <T> T at(int root, T value) {
    return rank() == root ? value : null;
  }

  RandomObjects objects(int number) {
    return new RandomObjects(seed + number);
  }

  RandomValues values(int number) {
    return new RandomValues(new SplittableRandom(seed + number));
  }

  /** Notes where the two differ. */
  void same(String what, Object expected, Object actual) {
    List<String> differences = Likeness.differences(expected, actual);
    if (!differences.isEmpty()) {
      fail(what + String.join("; ", differences.subList(0, Math.min(3, differences.size()))));
    }
  }

  /** The two must be one object. */
  @SuppressWarnings("ReferenceEquality") // that is what is asked
  void identical(String what, Object expected, Object actual) {
    holds(what, expected == actual);
  }

  void holds(String what, boolean condition) {
    if (!condition) {
      fail(what);
    }
  }

  /** The action must throw an error with this code, whose message has these words. */
  void refuses(String code, List<String> words, Runnable action) {
    try {
      action.run();
      fail("no " + code);
    } catch (AnamException e) {
      String message = String.valueOf(e.getMessage());
      if (!message.startsWith(code) || !words.stream().allMatch(message::contains)) {
        fail("expected " + code + " with " + words + ", found " + message);
      }
    }
  }

  private void fail(String what) {
    failures.add("rank " + rank() + " (seed " + seed + "): " + what);
  }

  List<String> failures() {
    return failures;
  }
}
