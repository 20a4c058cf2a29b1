package org.anam.bench.mpi;

/** A way to send messages that is measured. */
interface Ranks {

  /** This process' rank. */
  int rank();

  /** Waits for all ranks. */
  void barrier();

  /**
   * Prepares a measurement.
   *
   * @param operation {@code pingpong}, {@code bcast}, {@code scatter} or {@code gather}
   * @param payload {@code bytes:N} for an array of doubles of N bytes, else the name of an object
   */
  Step step(String operation, String payload);
}
