package org.anam.mpi.nativempi.transport.progress;

/** What a thread does between two looks at something that it waits for. */
public final class Waiting {

  private static final int SPINS = 64;

  private Waiting() {}

  /**
   * Lets others have the core now and then: there may be fewer cores than ranks.
   *
   * @param round how many looks there were before
   */
  @SuppressWarnings("ThreadPriorityCheck") // What it gives up is exactly what the hint asks for.
  public static void pause(int round) {
    if (Math.floorMod(round, SPINS) == SPINS - 1) {
      Thread.yield();
    } else {
      Thread.onSpinWait();
    }
  }
}
