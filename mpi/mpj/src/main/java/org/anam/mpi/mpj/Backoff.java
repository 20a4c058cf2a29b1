package org.anam.mpi.mpj;

import java.util.concurrent.locks.LockSupport;

/** Waits between looks at something that nobody signals: shortly at first, then longer. */
final class Backoff {

  private static final int SPINS = 200;
  private static final int YIELDS = 400;
  private static final long SHORTEST_NANOS = 20_000;
  private static final long LONGEST_NANOS = 500_000;

  private int looks;
  private long nanos = SHORTEST_NANOS;

  // With more ranks than cores the scheduler has to let the other side run.
  @SuppressWarnings("ThreadPriorityCheck")
  void pause() {
    looks++;
    if (looks <= SPINS) {
      Thread.onSpinWait();
    } else if (looks <= YIELDS) {
      Thread.yield();
    } else {
      LockSupport.parkNanos(nanos);
      nanos = Math.min(LONGEST_NANOS, nanos + nanos / 4);
    }
  }

  void reset() {
    looks = 0;
    nanos = SHORTEST_NANOS;
  }
}
