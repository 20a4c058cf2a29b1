package org.anam.mpi.nativempi.transport.memory;

/**
 * Where messages are cut. The sender decides and tells the receiver, who takes whatever comes; so
 * the two sides need not have their bytes in the same kind of memory.
 */
public final class Limits {

  /**
   * The longest message that is sent whole from off the heap. Longer ones have a rendezvous header.
   */
  public static final int EAGER_LIMIT = 1 << 20;

  /** The longest message that is copied off the heap and sent whole: a header costs more. */
  public static final int EAGER_LIMIT_FROM_HEAP = 256 << 10;

  /** Fragments of longer messages from off the heap. A receiver on the heap needs two at a time. */
  public static final int FRAGMENT = 4 << 20;

  /**
   * Fragments of longer messages from the heap: they pass through buffers that stay in the cache.
   */
  public static final int FRAGMENT_FROM_HEAP = 128 << 10;

  /** How many fragments through buffers are under way at once. */
  public static final int BOUNCED_AHEAD = 3;

  /** Messages of at least this length go through shared memory between ranks of one node. */
  public static final int SHARED_FROM = 8 << 10;

  /** The length of the buffers there. */
  public static final int SHARED_BUFFER = 64 << 10;

  /** How many of them a rank has. */
  public static final int SHARED_BUFFERS = 16;

  /** How many of them a long message takes. */
  public static final int SHARED_AHEAD = 8;

  /** Shorter messages there are cut finer, so that both ranks copy at the same time. */
  private static final int CUT_FINER = 4 * SHARED_BUFFER;

  /** How many fragments are received at once where they belong. */
  public static final int RECEIVED_AHEAD = 32;

  /** Fragments of collectives; the same on all ranks, as none knows the memory of the others. */
  public static final int COLLECTIVE_FRAGMENT = 4 << 20;

  /**
   * Longer parts of a scatter or gather travel as messages, shorter ones in one collective; between
   * ranks of one node all that can go through shared memory do.
   */
  public static final int COLLECTIVE_PART = 64 << 10;

  /** Ranks may scatter up to this many bytes without knowing the lengths of each other's parts. */
  public static final long LENGTHS_UNKNOWN = 1L << 30;

  /** Broadcasts of at least this length between ranks of one node are messages between them. */
  public static final int NODE_BROADCAST = 32 << 10;

  /** The fragments of those: a rank sends one on while it receives the next. */
  public static final int NODE_BROADCAST_FRAGMENT = 1 << 20;

  /** How many bytes one round of an allgather brings together, unless there are very many ranks. */
  public static final int ALLGATHER_ROUND = 64 << 20;

  /** The length of the fragments of a message that goes through shared memory. */
  public static int sharedFragment(long bytes) {
    return bytes < CUT_FINER ? SHARED_BUFFER / 2 : SHARED_BUFFER;
  }

  private Limits() {}
}
