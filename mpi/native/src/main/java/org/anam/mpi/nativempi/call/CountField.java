package org.anam.mpi.nativempi.call;

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

  private static final int NONE = -1;

  /** No source, tag or error of these messages is such a number. */
  private static final int[] LENGTHS = {3, 4099, 5};

  /** The offset of the field, an int, in bytes; negative when it is not known. */
  static final int OFFSET = find();

  private CountField() {}

  private static int find() {
    int candidates = -1;
    for (int length : LENGTHS) {
      candidates &= holding(length);
    }
    return Integer.bitCount(candidates) == 1
        ? Integer.numberOfTrailingZeros(candidates) * Integer.BYTES
        : NONE;
  }

  /** The places of a status, a bit each, that hold the length of a message when it has come. */
  private static int holding(int length) {
    Slots slots = new Slots();
    if (!sendToSelf(length, slots)) {
      return 0;
    }
    int places = 0;
    for (int place = 0; place < Abi.STATUS_BYTES / Integer.BYTES; place++) {
      if (slots.statusAt(place * Integer.BYTES) == length) {
        places |= 1 << place;
      }
    }
    return places;
  }

  private static boolean sendToSelf(int length, Slots slots) {
    Abi abi = Binding.abi();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(2L * length);
      long out = memory.address();
      long in = out + length;
      return PointToPoint.startSend(out, length, abi.bytes(), 0, 0, abi.self(), slots.handle()) == 0
          && PointToPoint.receive(in, length, abi.bytes(), 0, 0, abi.self(), slots.status()) == 0
          && PointToPoint.await(slots.handle(), abi.statusIgnore()) == 0;
    }
  }
}
