package org.anam.mpi.nativempi.transport.memory;

import java.lang.foreign.MemorySegment;
import org.anam.mpi.transport.Block;

/**
 * A block as native memory, fragment by fragment: as it lies when off the heap, else by way of a
 * buffer.
 */
public final class BounceBlock {

  private final Block block;
  private final MemorySegment heap;
  private final BounceBuffer buffer;

  private BounceBlock(Block block, MemorySegment heap, BounceBuffer buffer) {
    this.block = block;
    this.heap = heap;
    this.buffer = buffer;
  }

  /** Prepares a block for fragments of at most the given size. */
  public static BounceBlock of(Block block, long fragment) {
    return block.isDirect()
        ? new BounceBlock(block, null, null)
        : new BounceBlock(
            block,
            BlockMemory.segment(block),
            BounceBuffer.take(Math.min(block.bytes(), fragment)));
  }

  /** The address of a fragment with its bytes. */
  public long load(long at, long length) {
    if (buffer != null) {
      MemorySegment.copy(heap, at, buffer.memory(), 0, length);
    }
    return address(at);
  }

  /** The address where a fragment is to be written. */
  public long address(long at) {
    return buffer == null ? BlockMemory.address(block) + at : buffer.address();
  }

  /** Takes a fragment over that was written. */
  public void store(long at, long length) {
    if (buffer != null) {
      MemorySegment.copy(buffer.memory(), 0, heap, at, length);
    }
  }

  /** Gives the buffer back, if there is one. */
  public void release() {
    if (buffer != null) {
      buffer.release();
    }
  }
}
