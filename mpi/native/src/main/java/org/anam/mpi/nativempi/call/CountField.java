package org.anam.mpi.nativempi.call;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.anam.mpi.nativempi.abi.Abi;

/**
 * Where a status keeps how many bytes came. The standard has a function for that, {@code
 * MPI_Get_count}, and no name for the field; but a call is felt in a short message. So the field is
 * looked for in messages that this process sends to itself. Where they do not show it, the function
 * is called.
 */
final class CountField {

  /** No source, tag or error of these messages is such a number. */
  private static final int[] LENGTHS = {3, 4099, 5};

  private static final int NONE = -1;
  private static final int NOT_SOUGHT = -2;

  private final Abi abi;
  private final PointToPointCalls calls;
  private volatile int offset = NOT_SOUGHT;

  CountField(Abi abi, PointToPointCalls calls) {
    this.abi = abi;
    this.calls = calls;
  }

  /**
   * The offset of the field, an int, in bytes; negative when it is not known. The first time it is
   * looked for, which MPI has to be started for.
   */
  int offset() {
    int known = offset;
    return known == NOT_SOUGHT ? find() : known;
  }

  /** By one thread alone: another's messages to itself would have the same envelopes. */
  private synchronized int find() {
    if (offset == NOT_SOUGHT) {
      int candidates = -1;
      for (int length : LENGTHS) {
        candidates &= holding(length);
      }
      offset =
          Integer.bitCount(candidates) == 1
              ? Integer.numberOfTrailingZeros(candidates) * Integer.BYTES
              : NONE;
    }
    return offset;
  }

  /** The places of a status, a bit each, that hold the length of a message when it has come. */
  private int holding(int length) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment status = arena.allocate(Abi.STATUS_BYTES, Long.BYTES);
      if (!sendToSelf(length, arena, status.address())) {
        return 0;
      }
      int places = 0;
      for (int place = 0; place < Abi.STATUS_BYTES / Integer.BYTES; place++) {
        if (status.getAtIndex(JAVA_INT, place) == length) {
          places |= 1 << place;
        }
      }
      return places;
    }
  }

  private boolean sendToSelf(int length, Arena arena, long status) {
    long out = arena.allocate(2L * length).address();
    long in = out + length;
    long request = arena.allocate(JAVA_LONG).address();
    return calls.startSend(out, length, abi.bytes(), 0, 0, abi.self(), request) == 0
        && calls.receive(in, length, abi.bytes(), 0, 0, abi.self(), status) == 0
        && calls.await(request, abi.statusIgnore()) == 0;
  }
}
