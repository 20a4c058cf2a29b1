package org.anam.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** The segments of a received header as one row of bytes, wherever the receiver has cut them. */
final class ReceivedBytes {

  private static final ByteBuffer NONE = ByteBuffer.allocate(0);

  private ByteBuffer[] given = new ByteBuffer[1];
  private ByteBuffer[] views = new ByteBuffer[1];
  private int[] offsets = new int[1];
  private long[] starts = new long[2];
  private int count;

  /** Takes one segment, from its position to its limit, which stay as they are. */
  void open(ByteBuffer segment) {
    count = 0;
    add(segment);
  }

  /** Takes several segments. */
  void open(List<ByteBuffer> segments) {
    count = 0;
    for (ByteBuffer segment : segments) {
      add(segment);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the same buffer has the same bytes
  private void add(ByteBuffer segment) {
    if (count == views.length) {
      given = Arrays.copyOf(given, 2 * count);
      views = Arrays.copyOf(views, 2 * count);
      offsets = Arrays.copyOf(offsets, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count + 1);
    }
    if (given[count] != segment) {
      given[count] = segment;
      views[count] = segment.duplicate().clear().order(ByteOrder.LITTLE_ENDIAN);
    }
    offsets[count] = segment.position();
    starts[count + 1] = starts[count] + segment.remaining();
    count++;
  }

  /** Fills an array with the bytes from a place on; enough must be left. */
  void get(long place, byte[] into) {
    int done = 0;
    for (int i = segmentAt(place); done < into.length; i++) {
      long from = place + done - starts[i];
      int part = (int) Math.min(into.length - done, starts[i + 1] - starts[i] - from);
      views[i].get((int) from + offsets[i], into, done, part);
      done += part;
    }
  }

  /** Lets go of all segments. */
  void forget() {
    Arrays.fill(given, null);
    Arrays.fill(views, NONE);
    count = 0;
  }

  /** The number of bytes. */
  long bytes() {
    return starts[count];
  }

  /** The segment with the byte at that place, or, at the end, the last one. */
  int segmentAt(long place) {
    int index = 0;
    while (index < count - 1 && place >= starts[index + 1]) {
      index++;
    }
    return index;
  }

  /** The bytes of a segment, from {@link #offset} on; little-endian. */
  ByteBuffer view(int segment) {
    return count == 0 ? NONE : views[segment];
  }

  int offset(int segment) {
    return offsets[segment];
  }

  /** The place of a segment's first byte among all bytes. */
  long start(int segment) {
    return starts[segment];
  }

  /** The place behind a segment's last byte. */
  long end(int segment) {
    return count == 0 ? 0 : starts[segment + 1];
  }
}
