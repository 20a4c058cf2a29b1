package org.anam.mpi.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All checks. */
final class Checks {

  private Checks() {}

  /**
   * The checks for a number of ranks, in the order in which they run.
   *
   * @param golden the folder of the golden files
   */
  static List<Check> all(Path golden, int ranks) {
    return Stream.of(
            PointChecks.all(),
            BroadcastChecks.all(),
            ArrayChecks.all(),
            ListChecks.all(),
            TogetherChecks.all(),
            RefusalChecks.all(),
            GoldenChecks.all(golden),
            RandomChecks.all())
        .flatMap(checks -> checks)
        .filter(check -> ranks >= check.leastRanks())
        .toList();
  }
}
