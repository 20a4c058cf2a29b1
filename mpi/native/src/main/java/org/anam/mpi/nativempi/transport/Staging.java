package org.anam.mpi.nativempi.transport;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Buffers off the heap through which bytes on it pass. They are kept for the next use: new memory
 * costs zeroing and page faults, more than the copy itself.
 */
final class Staging {

  private static final int SMALLEST = 12;
  private static final int GREATEST = 24;
  private static final long MOST_KEPT = 64 << 20;

  private static final Deque<Staging>[] KEPT = queues();
  private static long kept;

  private final Arena arena;
  private final MemorySegment memory;
  private final int power;

  private Staging(Arena arena, long bytes, int power) {
    this.arena = arena;
    this.memory = arena.allocate(bytes, 4096);
    this.power = power;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Deque<Staging>[] queues() {
    Deque<Staging>[] queues = new Deque[GREATEST + 1];
    for (int i = 0; i <= GREATEST; i++) {
      queues[i] = new ArrayDeque<>();
    }
    return queues;
  }

  /** A buffer of at least so many bytes, with any content. */
  static Staging take(long bytes) {
    int power = Math.max(SMALLEST, Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, bytes) - 1));
    if (power > GREATEST) {
      return new Staging(Arena.ofShared(), bytes, power);
    }
    synchronized (KEPT) {
      Staging free = KEPT[power].poll();
      if (free != null) {
        kept -= 1L << power;
        return free;
      }
    }
    return new Staging(Arena.ofAuto(), 1L << power, power);
  }

  /** Gives the buffer back; it must not be used any more, neither here nor by MPI. */
  void release() {
    if (power > GREATEST) {
      arena.close();
      return;
    }
    synchronized (KEPT) {
      if (kept + (1L << power) <= MOST_KEPT) {
        KEPT[power].push(this);
        kept += 1L << power;
      }
    }
  }

  MemorySegment memory() {
    return memory;
  }

  long address() {
    return memory.address();
  }
}
