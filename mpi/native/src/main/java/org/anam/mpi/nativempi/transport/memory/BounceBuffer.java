package org.anam.mpi.nativempi.transport.memory;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Buffers off the heap through which bytes on it pass. They are kept for the next use: new memory
 * costs zeroing and page faults, more than the copy itself.
 */
public final class BounceBuffer {

  private static final int SMALLEST = 12;
  private static final int GREATEST = 24;
  private static final long MOST_KEPT = 64 << 20;

  private static final Deque<BounceBuffer>[] KEPT = queues();
  private static long kept;

  private final Arena arena;
  private final MemorySegment memory;
  private final int power;

  private BounceBuffer(Arena arena, long bytes, int power) {
    this.arena = arena;
    this.memory = arena.allocate(bytes, 4096);
    this.power = power;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Deque<BounceBuffer>[] queues() {
    Deque<BounceBuffer>[] queues = new Deque[GREATEST + 1];
    for (int i = 0; i <= GREATEST; i++) {
      queues[i] = new ArrayDeque<>();
    }
    return queues;
  }

  /** A buffer of at least a given number of bytes, with any content. */
  public static BounceBuffer take(long bytes) {
    int power = Math.max(SMALLEST, Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, bytes) - 1));
    if (power > GREATEST) {
      return new BounceBuffer(Arena.ofShared(), bytes, power);
    }
    synchronized (KEPT) {
      BounceBuffer free = KEPT[power].poll();
      if (free != null) {
        kept -= 1L << power;
        return free;
      }
    }
    return new BounceBuffer(Arena.ofAuto(), 1L << power, power);
  }

  /** Gives the buffer back; it must not be used any more, neither here nor by MPI. */
  public void release() {
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

  /** Its bytes. */
  public MemorySegment memory() {
    return memory;
  }

  /** Where it lies, for MPI. */
  public long address() {
    return memory.address();
  }
}
