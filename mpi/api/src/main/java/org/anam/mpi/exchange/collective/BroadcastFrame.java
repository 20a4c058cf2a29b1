package org.anam.mpi.exchange.collective;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.mpi.exchange.base.Peers;

/**
 * The first of the broadcasts that carry one value: the whole header if it is short, else the
 * lengths of its segments, each of which is a broadcast of its own.
 */
final class BroadcastFrame {

  static final int BYTES = 1024;

  private static final int HEAD = 8;
  private static final int FAILED = -1;

  private final ByteBuffer buffer;

  BroadcastFrame(ByteBuffer buffer) {
    this.buffer = buffer.clear().limit(BYTES).order(ByteOrder.LITTLE_ENDIAN);
  }

  ByteBuffer buffer() {
    return buffer;
  }

  /** The root has nothing to broadcast. */
  void putFailure() {
    buffer.putInt(0, FAILED);
  }

  void put(List<ByteBuffer> segments) {
    ByteBuffer first = segments.get(0);
    if (segments.size() == 1 && first.remaining() <= BYTES - HEAD) {
      buffer.putInt(0, 0).putInt(4, first.remaining());
      buffer.put(HEAD, first, first.position(), first.remaining());
      return;
    }
    if (segments.size() > (BYTES - HEAD) / Integer.BYTES) {
      throw AnamException.of(
              CoreError.TOO_LARGE, "The header of a message is too long to broadcast")
          .remedy("Hold numbers in arrays, or broadcast in several pieces.")
          .build();
    }
    buffer.putInt(0, segments.size());
    for (int i = 0; i < segments.size(); i++) {
      buffer.putInt(HEAD + i * Integer.BYTES, segments.get(i).remaining());
    }
  }

  boolean isFailure() {
    return buffer.getInt(0) == FAILED;
  }

  /** The header, where the frame has all of it. */
  boolean isWhole() {
    return buffer.getInt(0) == 0;
  }

  List<ByteBuffer> whole() {
    return List.of(buffer.slice(HEAD, buffer.getInt(4)).order(ByteOrder.LITTLE_ENDIAN));
  }

  /** Memory for the segments that follow. */
  List<ByteBuffer> allocate(Peers peers) {
    List<ByteBuffer> segments = new ArrayList<>();
    for (int i = 0; i < buffer.getInt(0); i++) {
      int length = buffer.getInt(HEAD + i * Integer.BYTES);
      segments.add(peers.allocate(length).order(ByteOrder.LITTLE_ENDIAN));
    }
    return segments;
  }
}
