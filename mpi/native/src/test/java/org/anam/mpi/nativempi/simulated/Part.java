package org.anam.mpi.nativempi.simulated;

/**
 * What one rank brings to a collective, as addresses.
 *
 * @param name the function, the same on all ranks
 * @param root the same on all ranks
 * @param from what is sent
 * @param count how much of it
 * @param into where something is received
 * @param room how much fits there
 * @param counts how much comes from or goes to each rank, where that differs
 * @param places where
 * @param extra what else there is: a color, an operator
 * @param done what all do together when all are there: done once, with the parts of all
 */
record Part(
    String name,
    int root,
    long from,
    int count,
    long into,
    int room,
    long counts,
    long places,
    long extra,
    Action done) {

  /** What is done once all ranks are there. */
  interface Action {

    /**
     * Does it.
     *
     * @return a result for each rank
     */
    long[] run(Part[] parts);
  }

  int countOf(int rank) {
    return Native.readInt(counts + (long) rank * Integer.BYTES);
  }

  int placeOf(int rank) {
    return Native.readInt(places + (long) rank * Integer.BYTES);
  }
}
