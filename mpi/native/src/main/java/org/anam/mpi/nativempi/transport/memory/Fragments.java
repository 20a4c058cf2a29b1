package org.anam.mpi.nativempi.transport.memory;

/**
 * How a run of bytes is cut.
 *
 * @param total the length of all
 * @param size the length of every fragment but the last, which may be shorter
 */
public record Fragments(long total, int size) {

  /** How many there are; none of nothing. */
  public int count() {
    return Math.toIntExact((total + size - 1) / size);
  }

  /** Where a fragment begins. */
  public long offset(int fragment) {
    return (long) fragment * size;
  }

  /** How long a fragment is. */
  public int length(int fragment) {
    return (int) Math.min(size, total - offset(fragment));
  }
}
