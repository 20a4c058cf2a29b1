package org.anam.mpi.nativempi.transport;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;

/**
 * Announces a message that travels in pieces: a short message in its place, of a length that no
 * whole message has. The few whole messages that would have this very length are announced too.
 *
 * @param total the length of the announced message
 * @param piece how it is cut
 * @param stream the tag of its pieces, on the communicator that only pieces use
 */
record Opening(long total, int piece, int stream) {

  /** By this length it is recognised, so it is an odd one. */
  static final int BYTES = 21;

  private static final int MARK = 0x414e4d01;

  /** What lies in memory after a message of this length was received there. */
  static Opening read(MemorySegment memory) {
    Opening opening =
        new Opening(
            memory.get(JAVA_LONG_UNALIGNED, 0),
            memory.get(JAVA_INT_UNALIGNED, 8),
            memory.get(JAVA_INT_UNALIGNED, 12));
    if (memory.get(JAVA_INT_UNALIGNED, 16) != MARK) {
      throw new IllegalStateException(
          "A message of " + BYTES + " bytes was sent past the transport on its own communicator");
    }
    return opening;
  }

  void write(MemorySegment memory) {
    memory.set(JAVA_LONG_UNALIGNED, 0, total);
    memory.set(JAVA_INT_UNALIGNED, 8, piece);
    memory.set(JAVA_INT_UNALIGNED, 12, stream);
    memory.set(JAVA_INT_UNALIGNED, 16, MARK);
    memory.set(JAVA_BYTE, 20, (byte) 0);
  }

  Pieces pieces() {
    return new Pieces(total, piece);
  }
}
