package org.anam.mpi.mpj;

import java.util.ArrayDeque;
import java.util.Deque;

/** FrameBuffers for reuse, by size: memory off the heap is dear to get. Thread-safe. */
final class FrameBuffers {

  private static final int SMALLEST = 8;
  private static final int KEPT_BYTES = 16 << 20;

  private final int overhead;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private final Deque<FrameBuffer>[] free = new Deque[Integer.SIZE];

  private long kept;

  FrameBuffers(int overhead) {
    this.overhead = overhead;
    for (int i = 0; i < free.length; i++) {
      free[i] = new ArrayDeque<>();
    }
  }

  /** A buffer of at least that many bytes. */
  synchronized FrameBuffer take(int bytes) {
    int power =
        Math.max(SMALLEST, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(bytes, 1) - 1));
    FrameBuffer buffer = free[power].poll();
    if (buffer == null) {
      return new FrameBuffer(1 << power, overhead);
    }
    kept -= buffer.capacity();
    return buffer;
  }

  synchronized void give(FrameBuffer buffer) {
    if (kept + buffer.capacity() <= KEPT_BYTES) {
      kept += buffer.capacity();
      free[Integer.numberOfTrailingZeros(buffer.capacity())].push(buffer);
    }
  }
}
