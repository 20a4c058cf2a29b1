package org.anam.mpi.mpj;

/**
 * The first frame of a message, as received, and the sizes of what follows it. It begins with the
 * length of the message and the number of its pieces' tag.
 *
 * @param buffer its memory, whose bytes begin with the header
 * @param source the rank that sent it, in its communicator
 * @param tag the tag it was sent with
 */
record Frame(FrameBuffer buffer, int source, int tag) {

  /** Bytes before those of the message. */
  static final int HEADER = 16;

  private static final int PIECE_IN_MEMORY = 256 << 10;
  private static final int PIECE_ON_SOCKETS = 4 << 20;

  static void write(FrameBuffer buffer, long total, int number) {
    buffer.bytes().clear();
    buffer.bytes().putLong(buffer.first(), total);
    buffer.bytes().putInt(buffer.first() + Long.BYTES, number);
  }

  long total() {
    return buffer.bytes().clear().getLong(buffer.first());
  }

  int number() {
    return buffer.bytes().clear().getInt(buffer.first() + Long.BYTES);
  }

  boolean matches(int wantedSource, int wantedTag) {
    return (wantedSource < 0 || wantedSource == source) && (wantedTag < 0 || wantedTag == tag);
  }

  /** How many bytes of a message travel in its first frame. */
  static int capacity(MpjDevice device) {
    return device.frameBytes() - HEADER;
  }

  static boolean isWhole(MpjDevice device, long total) {
    return total <= capacity(device);
  }

  /**
   * The length of the next piece. In memory, pieces stay in the processor's cache between the
   * copies of sender and receiver; on sockets each costs a question to the receiver and a thread.
   */
  static int nextPiece(MpjDevice device, long remaining) {
    return (int) Math.min(remaining, device.isMulticore() ? PIECE_IN_MEMORY : PIECE_ON_SOCKETS);
  }
}
