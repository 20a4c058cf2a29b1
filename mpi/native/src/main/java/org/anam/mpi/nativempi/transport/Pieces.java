package org.anam.mpi.nativempi.transport;

/**
 * How a run of bytes is cut.
 *
 * @param total the length of all
 * @param size the length of every piece but the last, which may be shorter
 */
record Pieces(long total, int size) {

  int count() {
    return Math.toIntExact((total + size - 1) / size);
  }

  long offset(int piece) {
    return (long) piece * size;
  }

  int length(int piece) {
    return (int) Math.min(size, total - offset(piece));
  }
}
