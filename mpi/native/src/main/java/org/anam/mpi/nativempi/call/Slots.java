package org.anam.mpi.nativempi.call;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;
import org.anam.mpi.nativempi.abi.Abi;

/**
 * Native memory for what MPI writes beside the data: a status, a flag, a count, a handle. Made once
 * and used again for every call of one thread at a time; lives as long as somebody refers to it.
 */
public final class Slots {

  private static final Abi ABI = Binding.abi();
  private static final int SOURCE = ABI.sourceOffset();
  private static final int TAG = ABI.tagOffset();
  private static final boolean INT_HANDLES = ABI.handleBytes() == Integer.BYTES;
  private static final long BYTES = ABI.bytes();

  private static final int NUMBER = 32;
  private static final int HANDLE = 40;
  private static final int SPARE = 64;

  /** How much spare memory there is. */
  public static final int SPARE_BYTES = 64;

  private static final int MOST_KEPT = 256;

  private static final Deque<Slots> KEPT = new ArrayDeque<>();

  private final MemorySegment memory = Arena.ofAuto().allocate(SPARE + SPARE_BYTES, 64);
  private final long address = memory.address();

  /** New memory, for whoever keeps it as long as a communicator lives. */
  public Slots() {}

  /** Slots for one operation, with any content: made anew only when none were given back. */
  public static Slots take() {
    synchronized (KEPT) {
      Slots free = KEPT.poll();
      return free == null ? new Slots() : free;
    }
  }

  /** Gives slots back that nobody uses any more, neither here nor in MPI. */
  public void release() {
    synchronized (KEPT) {
      if (KEPT.size() < MOST_KEPT) {
        KEPT.push(this);
      }
    }
  }

  /** Where a status goes. */
  public long status() {
    return address;
  }

  /** Where a flag or a count goes. */
  public long number() {
    return address + NUMBER;
  }

  /** Where a handle goes. */
  public long handle() {
    return address + HANDLE;
  }

  /** Memory for any use. */
  public MemorySegment spare() {
    return memory.asSlice(SPARE, SPARE_BYTES);
  }

  /** The source in the status. */
  public int source() {
    return memory.get(JAVA_INT, SOURCE);
  }

  /** The tag in the status. */
  public int tag() {
    return memory.get(JAVA_INT, TAG);
  }

  /** The int in the status at an offset in bytes. */
  int statusAt(int offset) {
    return memory.get(JAVA_INT, offset);
  }

  /** The length in bytes of the message that the status tells of. */
  public int received() {
    if (CountField.OFFSET >= 0) {
      return statusAt(CountField.OFFSET);
    }
    Failure.check(PointToPoint.getCount(address, BYTES, address + NUMBER));
    return memory.get(JAVA_INT, NUMBER);
  }

  /** The flag or count. */
  public int readNumber() {
    return memory.get(JAVA_INT, NUMBER);
  }

  /** The pointer that was written in place of a handle. */
  public long readPointer() {
    return memory.get(JAVA_LONG, HANDLE);
  }

  /** The handle. */
  public long readHandle() {
    return INT_HANDLES ? memory.get(JAVA_INT, HANDLE) : memory.get(JAVA_LONG, HANDLE);
  }

  /** Gives a call a handle that it will change. */
  public void writeHandle(long handle) {
    if (INT_HANDLES) {
      memory.set(JAVA_INT, HANDLE, (int) handle);
    } else {
      memory.set(JAVA_LONG, HANDLE, handle);
    }
  }
}
