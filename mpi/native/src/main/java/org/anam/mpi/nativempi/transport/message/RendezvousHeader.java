package org.anam.mpi.nativempi.transport.message;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;
import org.anam.mpi.nativempi.transport.memory.BlockMemory;
import org.anam.mpi.nativempi.transport.memory.Fragments;
import org.anam.mpi.transport.Block;

/**
 * Announces a message that travels in fragments: a short message in its place, known by its length
 * and its first 16 bytes. A message of a user that looks the same is announced too, so that nothing
 * is ever taken for a header that is none.
 *
 * @param total the length of the announced message
 * @param fragment how it is cut
 * @param stream the tag of its fragments, on the communicator that only fragments use
 * @param owner the sender's rank on the node when the fragments go through shared memory, else -1
 * @param buffer the sender's buffer there that holds the first fragment
 */
record RendezvousHeader(long total, int fragment, int stream, int owner, int buffer) {

  static final int BYTES = 40;

  /** Random numbers. */
  private static final long MARK = 0x8d1f_63b2_f0a9_5c47L;

  private static final long SECOND_MARK = 0x35e8_9a6c_127d_eb90L;

  /** Of a message whose fragments are messages of their own. */
  RendezvousHeader(long total, int fragment, int stream) {
    this(total, fragment, stream, -1, 0);
  }

  /** Whether a message is, or looks like, a header. */
  static boolean isIn(MemorySegment memory, long length) {
    return length == BYTES
        && memory.get(JAVA_LONG_UNALIGNED, 0) == MARK
        && memory.get(JAVA_LONG_UNALIGNED, 8) == SECOND_MARK;
  }

  /** Whether a user's message looks like a header. */
  static boolean looksLike(Block data) {
    return data.bytes() == BYTES && isIn(BlockMemory.segment(data), BYTES);
  }

  static RendezvousHeader read(MemorySegment memory) {
    return new RendezvousHeader(
        memory.get(JAVA_LONG_UNALIGNED, 16),
        memory.get(JAVA_INT_UNALIGNED, 24),
        memory.get(JAVA_INT_UNALIGNED, 28),
        memory.get(JAVA_INT_UNALIGNED, 32),
        memory.get(JAVA_INT_UNALIGNED, 36));
  }

  void write(MemorySegment memory) {
    memory.set(JAVA_LONG_UNALIGNED, 0, MARK);
    memory.set(JAVA_LONG_UNALIGNED, 8, SECOND_MARK);
    memory.set(JAVA_LONG_UNALIGNED, 16, total);
    memory.set(JAVA_INT_UNALIGNED, 24, fragment);
    memory.set(JAVA_INT_UNALIGNED, 28, stream);
    memory.set(JAVA_INT_UNALIGNED, 32, owner);
    memory.set(JAVA_INT_UNALIGNED, 36, buffer);
  }

  boolean isShared() {
    return owner >= 0;
  }

  Fragments fragments() {
    return new Fragments(total, fragment);
  }
}
