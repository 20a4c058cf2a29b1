package org.anam.mpi;

/**
 * The rows that one rank works on: {@code start} to {@code stop}, the latter not included.
 *
 * @param start the first row
 * @param stop the row after the last one; equal to {@code start} when there is none
 */
public record IndexRange(long start, long stop) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException when {@code start} is negative or after {@code stop}
   */
  public IndexRange {
    if (start < 0 || start > stop) {
      throw new IllegalArgumentException("No range from " + start + " to " + stop);
    }
  }

  /** How many rows there are. */
  public long size() {
    return stop - start;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return start == stop;
  }

  /** Whether the row is one of them. */
  public boolean contains(long row) {
    return row >= start && row < stop;
  }

  /** As in {@code 34..67}. */
  @Override
  public String toString() {
    return start + ".." + stop;
  }
}
