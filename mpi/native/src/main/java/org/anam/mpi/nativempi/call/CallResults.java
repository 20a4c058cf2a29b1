package org.anam.mpi.nativempi.call;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.anam.mpi.nativempi.abi.Abi;

/**
 * Native memory for what MPI writes beside the data: a status, a flag, a count, a handle. Made once
 * and used again for every call of one thread at a time; lives as long as somebody refers to it.
 */
public final class CallResults {

  private static final int NUMBER = 32;
  private static final int HANDLE = 40;
  private static final int SPARE = 64;

  /** How much spare memory there is. */
  public static final int SPARE_BYTES = 64;

  private final Mpi mpi;
  private final CountField countField;
  private final int sourceOffset;
  private final int tagOffset;
  private final boolean intHandles;
  private final MemorySegment memory = Arena.ofAuto().allocate(SPARE + SPARE_BYTES, 64);
  private final long address = memory.address();

  CallResults(Mpi mpi, Abi abi, CountField countField) {
    this.mpi = mpi;
    this.countField = countField;
    sourceOffset = abi.sourceOffset();
    tagOffset = abi.tagOffset();
    intHandles = abi.handleBytes() == Integer.BYTES;
  }

  /** Gives the memory back, which nobody uses any more, neither here nor in MPI. */
  public void release() {
    mpi.keep(this);
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

  /** BlockMemory for any use. */
  public MemorySegment spare() {
    return memory.asSlice(SPARE, SPARE_BYTES);
  }

  /** The source in the status. */
  public int source() {
    return memory.get(JAVA_INT, sourceOffset);
  }

  /** The tag in the status. */
  public int tag() {
    return memory.get(JAVA_INT, tagOffset);
  }

  /** The length in bytes of the message that the status tells of. */
  public int received() {
    int offset = countField.offset();
    if (offset >= 0) {
      return memory.get(JAVA_INT, offset);
    }
    mpi.check(mpi.pointToPoint().getCount(address, mpi.bytes(), address + NUMBER));
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
    return intHandles ? memory.get(JAVA_INT, HANDLE) : memory.get(JAVA_LONG, HANDLE);
  }

  /** Gives a call a handle that it will change. */
  public void writeHandle(long handle) {
    if (intHandles) {
      memory.set(JAVA_INT, HANDLE, (int) handle);
    } else {
      memory.set(JAVA_LONG, HANDLE, handle);
    }
  }
}
