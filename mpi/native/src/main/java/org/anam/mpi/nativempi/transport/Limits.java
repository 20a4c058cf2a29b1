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

  /** How many pieces are received at once where they belong. */
  static final int RECEIVED_AHEAD = 32;

  /** Pieces of collectives; the same on all ranks, as none knows the memory of the others. */
  static final int COLLECTIVE_PIECE = 4 << 20;

  /** Longer parts of a scatter or gather travel as messages, shorter ones in one collective. */
  static final int COLLECTIVE_PART = 64 << 10;

  /** How many bytes one round of an allgather brings together, unless there are very many ranks. */
  static final int ALLGATHER_ROUND = 64 << 20;

  private Limits() {}
}
