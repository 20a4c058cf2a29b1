package org.anam.mpi.mpj;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which of the ranks that share a virtual machine is ending it. */
final class ExitingRank {

  /** How {@link MulticoreMain} names the thread group of a rank, before its number. */
  static final String GROUP = "MPI";

  private ExitingRank() {}

  /** The rank that has called {@code System.exit} when a given one has not. */
  static Optional<String> other(int rank) {
    Set<Integer> exiting = new TreeSet<>();
    for (Map.Entry<Thread, StackTraceElement[]> each : Thread.getAllStackTraces().entrySet()) {
      if (isExiting(each.getValue())) {
        rankOf(each.getKey()).ifPresent(exiting::add);
      }
    }
    return exiting.contains(rank)
        ? Optional.empty()
        : exiting.stream().findFirst().map(other -> "rank " + other);
  }

  private static boolean isExiting(StackTraceElement[] frames) {
    return Arrays.stream(frames)
        .anyMatch(
            frame ->
                frame.getMethodName().equals("exit")
                    && frame.getClassName().equals("java.lang.Runtime"));
  }

  private static Optional<Integer> rankOf(Thread thread) {
    for (ThreadGroup group = thread.getThreadGroup(); group != null; group = group.getParent()) {
      String name = group.getName();
      if (name.startsWith(GROUP) && name.substring(GROUP.length()).matches("\\d+")) {
        return Optional.of(Integer.valueOf(name.substring(GROUP.length())));
      }
    }
    return Optional.empty();
  }
}
