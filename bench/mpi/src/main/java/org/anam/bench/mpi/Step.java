package org.anam.bench.mpi;

/** What is measured: one round trip, or one collective operation, as one rank does it. */
interface Step {

  /** Does it once. */
  void run();

  /** The sum of what came last, which must be the same in all programs; 0 if nothing came. */
  double sum();
}
