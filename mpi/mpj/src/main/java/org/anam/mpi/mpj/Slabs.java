package org.anam.mpi.mpj;

import java.util.ArrayDeque;
import java.util.Deque;

/** Slabs for reuse, by size: memory off the heap is dear to get. Thread-safe. */
final class Slabs {

  private static final int SMALLEST = 8;
  private static final int KEPT_BYTES = 16 << 20;

  private final int overhead;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private final Deque<Slab>[] free = new Deque[Integer.SIZE];

  private long kept;

  Slabs(int overhead) {
    this.overhead = overhead;
    for (int i = 0; i < free.length; i++) {
      free[i] = new ArrayDeque<>();
    }
  }

  /** A slab of at least that many bytes. */
  synchronized Slab take(int bytes) {
    int power =
        Math.max(SMALLEST, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(bytes, 1) - 1));
    Slab slab = free[power].poll();
    if (slab == null) {
      return new Slab(1 << power, overhead);
    }
    kept -= slab.capacity();
    return slab;
  }

  synchronized void give(Slab slab) {
    if (kept + slab.capacity() <= KEPT_BYTES) {
      kept += slab.capacity();
      free[Integer.numberOfTrailingZeros(slab.capacity())].push(slab);
    }
  }
}
