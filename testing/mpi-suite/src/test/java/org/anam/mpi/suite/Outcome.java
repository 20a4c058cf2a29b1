package org.anam.mpi.suite;

import java.time.Duration;
import java.util.List;

/**
 * How a job ended.
 *
 * @param command how it was started
 * @param status its exit status
 * @param inTime whether it ended by itself within the time limit
 * @param time how long it took
 * @param out what it printed
 * @param err what it printed to stderr
 * @param left processes of the job that were still there after its launcher had ended
 */
record Outcome(
    String command,
    int status,
    boolean inTime,
    Duration time,
    String out,
    String err,
    List<String> left) {

  List<String> lines() {
    return out.lines().toList();
  }

  /** All that there is to know. */
  @Override
  public String toString() {
    return "%s%nended with %d after %d ms%s%s%n--- stdout%n%s%n--- stderr%n%s"
        .formatted(
            command,
            status,
            time.toMillis(),
            inTime ? "" : ", killed by the time limit",
            left.isEmpty() ? "" : ", leaving " + left,
            out,
            err);
  }
}
