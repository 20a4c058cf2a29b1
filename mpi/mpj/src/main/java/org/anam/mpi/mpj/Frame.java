package org.anam.mpi.mpj;

/**
 * The first frame of a message, as received, and the sizes of what follows it. It begins with the
 * length of the message and the number of its pieces' tag.
 *
 * @param slab its memory, whose bytes begin with the header
 * @param source the rank that sent it, in its communicator
 * @param tag the tag it was sent with
 */
record Frame(Slab slab, int source, int tag) {

  /** Bytes before those of the message. */
  static final int HEADER = 16;

  private static final int PIECE_IN_MEMORY = 256 << 10;
  private static final int PIECE_ON_SOCKETS = 4 << 20;

  static void write(Slab slab, long total, int number) {
    slab.bytes().clear();
    slab.bytes().putLong(slab.first(), total);
    slab.bytes().putInt(slab.first() + Long.BYTES, number);
  }

  long total() {
    return slab.bytes().clear().getLong(slab.first());
  }

  int number() {
    return slab.bytes().clear().getInt(slab.first() + Long.BYTES);
  }

  boolean matches(int wantedSource, int wantedTag) {
    return (wantedSource < 0 || wantedSource == source) && (wantedTag < 0 || wantedTag == tag);
  }

  /** How many bytes of a message travel in its first frame. */
  static int capacity(Link link) {
    return link.frameBytes() - HEADER;
  }

  static boolean isWhole(Link link, long total) {
    return total <= capacity(link);
  }

  /**
   * The length of the next piece. In memory, pieces stay in the processor's cache between the
   * copies of sender and receiver; on sockets each costs a question to the receiver and a thread.
   */
  static int nextPiece(Link link, long remaining) {
    return (int) Math.min(remaining, link.isMulticore() ? PIECE_IN_MEMORY : PIECE_ON_SOCKETS);
  }
}
