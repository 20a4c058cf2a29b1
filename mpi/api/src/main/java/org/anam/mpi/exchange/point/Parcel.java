package org.anam.mpi.exchange.point;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.message.MessageEncoder;

/**
 * A message that a rank sends to itself, with copies of everything, as another rank would get it.
 *
 * @param tag its tag
 * @param segments its header
 * @param arrays its arrays
 */
record Parcel(int tag, List<ByteBuffer> segments, List<NdArray> arrays) {

  /** What the encoder holds. */
  static Parcel of(MessageEncoder encoder, int tag) {
    List<ByteBuffer> segments = new ArrayList<>();
    for (ByteBuffer segment : encoder.segments()) {
      ByteBuffer copy = ByteBuffer.allocate(segment.remaining()).order(ByteOrder.LITTLE_ENDIAN);
      segments.add(copy.put(segment.duplicate()).flip());
    }
    List<NdArray> arrays = new ArrayList<>();
    encoder.arrays().forEach(array -> arrays.add(array.copy()));
    return new Parcel(tag, segments, arrays);
  }

  long bytes() {
    long bytes = 0;
    for (ByteBuffer segment : segments) {
      bytes += segment.remaining();
    }
    for (NdArray array : arrays) {
      bytes += array.size() * array.type().bytes();
    }
    return bytes;
  }
}
