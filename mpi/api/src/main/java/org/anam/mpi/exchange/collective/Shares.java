package org.anam.mpi.exchange.collective;

/**
 * How rows are shared out among ranks: equally many each, and one more for the first ones when the
 * division leaves a remainder.
 *
 * @param rows how many rows there are
 * @param ranks among how many
 */
public record Shares(long rows, int ranks) {

  /** The first row of a rank; of the number of ranks: the row after the last. */
  public long start(int rank) {
    return rank * (rows / ranks) + Math.min(rank, rows % ranks);
  }

  /** How many rows a rank has. */
  public long count(int rank) {
    return start(rank + 1) - start(rank);
  }
}
