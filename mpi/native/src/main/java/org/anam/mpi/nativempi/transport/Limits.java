package org.anam.mpi.nativempi.transport;

/**
 * Where messages are cut. The sender decides and tells the receiver, who takes whatever comes; so
 * the two sides need not have their bytes in the same kind of memory.
 */
final class Limits {

  /** The longest message that is sent whole from off the heap. Longer ones have an opening. */
  static final int WHOLE = 1 << 20;

  /** The longest message that is copied off the heap and sent whole: an opening costs more. */
  static final int WHOLE_FROM_HEAP = 256 << 10;

  /** Pieces of longer messages from off the heap. A receiver on the heap needs two at a time. */
  static final int PIECE = 4 << 20;

  /** Pieces of longer messages from the heap: they pass through buffers that stay in the cache. */
  static final int PIECE_FROM_HEAP = 128 << 10;

  /** How many pieces through buffers are under way at once. */
  static final int STAGED_AHEAD = 3;

  /** Messages of at least this length go through shared memory between ranks of one node. */
  static final int SHARED_FROM = 8 << 10;

  /** The length of the buffers there. */
  static final int SHARED_BUFFER = 64 << 10;

  /** How many of them a rank has. */
  static final int SHARED_BUFFERS = 16;

  /** How many of them a long message takes. */
  static final int SHARED_AHEAD = 8;

  /** Shorter messages there are cut finer, so that both ranks copy at the same time. */
  private static final int CUT_FINER = 4 * SHARED_BUFFER;

  /** How many pieces are received at once where they belong. */
  static final int RECEIVED_AHEAD = 32;

  /** Pieces of collectives; the same on all ranks, as none knows the memory of the others. */
  static final int COLLECTIVE_PIECE = 4 << 20;

  /**
   * Longer parts of a scatter or gather travel as messages, shorter ones in one collective; between
   * ranks of one node all that can go through shared memory do.
   */
  static final int COLLECTIVE_PART = 64 << 10;

  /** Ranks may scatter up to so many bytes without knowing the lengths of each other's parts. */
  static final long LENGTHS_UNKNOWN = 1L << 30;

  /** Broadcasts of at least this length between ranks of one node are messages between them. */
  static final int NODE_BROADCAST = 32 << 10;

  /** The pieces of those: a rank sends one on while it receives the next. */
  static final int NODE_BROADCAST_PIECE = 1 << 20;

  /** How many bytes one round of an allgather brings together, unless there are very many ranks. */
  static final int ALLGATHER_ROUND = 64 << 20;

  /** The length of the pieces of a message that goes through shared memory. */
  static int sharedPiece(long bytes) {
    return bytes < CUT_FINER ? SHARED_BUFFER / 2 : SHARED_BUFFER;
  }

  private Limits() {}
}
