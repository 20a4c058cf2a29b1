package org.anam.mpi.nativempi.transport;

import java.lang.foreign.MemorySegment;
import org.anam.mpi.transport.Block;

/**
 * A block as native memory, piece by piece: as it lies when off the heap, else by way of a buffer.
 */
final class Staged {

  private final Block block;
  private final MemorySegment heap;
  private final Staging buffer;

  private Staged(Block block, MemorySegment heap, Staging buffer) {
    this.block = block;
    this.heap = heap;
    this.buffer = buffer;
  }

  /** Prepares a block for pieces of at most the given size. */
  static Staged of(Block block, long piece) {
    return block.isDirect()
        ? new Staged(block, null, null)
        : new Staged(block, Memory.segment(block), Staging.take(Math.min(block.bytes(), piece)));
  }

  /** The address of a piece with its bytes. */
  long load(long at, long length) {
    if (buffer != null) {
      MemorySegment.copy(heap, at, buffer.memory(), 0, length);
    }
    return address(at);
  }

  /** The address where a piece is to be written. */
  long address(long at) {
    return buffer == null ? Memory.address(block) + at : buffer.address();
  }

  /** Takes a piece over that was written. */
  void store(long at, long length) {
    if (buffer != null) {
      MemorySegment.copy(buffer.memory(), 0, heap, at, length);
    }
  }

  void release() {
    if (buffer != null) {
      buffer.release();
    }
  }
}
