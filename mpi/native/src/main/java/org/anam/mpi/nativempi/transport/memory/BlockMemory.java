package org.anam.mpi.nativempi.transport.memory;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import org.anam.mpi.transport.Block;

/** Blocks as memory of the foreign-function interface. */
public final class BlockMemory {

  private BlockMemory() {}

  /** The address of a block off the heap. Whoever uses it keeps the block reachable. */
  public static long address(Block block) {
    return base((ByteBuffer) block.memory()) + block.offset();
  }

  /** The address of index 0 of a direct buffer. */
  public static long base(ByteBuffer buffer) {
    return MemorySegment.ofBuffer(buffer).address() - buffer.position();
  }

  /** The bytes of a block. */
  public static MemorySegment segment(Block block) {
    return whole(block.memory()).asSlice(block.offset(), block.bytes());
  }

  /** Copies from one block to another of the same length. */
  public static void copy(Block from, Block into) {
    MemorySegment.copy(segment(from), 0, segment(into), 0, from.bytes());
  }

  /** The int at an address that MPI gave. */
  @SuppressWarnings("restricted") // MPI points to an int of its own.
  public static int readInt(long address) {
    return MemorySegment.ofAddress(address).reinterpret(Integer.BYTES).get(JAVA_INT, 0);
  }

  private static MemorySegment whole(Object memory) {
    return switch (memory) {
      case ByteBuffer buffer -> MemorySegment.ofBuffer(buffer.duplicate().clear());
      case byte[] array -> MemorySegment.ofArray(array);
      case short[] array -> MemorySegment.ofArray(array);
      case int[] array -> MemorySegment.ofArray(array);
      case long[] array -> MemorySegment.ofArray(array);
      case float[] array -> MemorySegment.ofArray(array);
      case double[] array -> MemorySegment.ofArray(array);
      default -> throw new IllegalArgumentException("No block over " + memory.getClass().getName());
    };
  }
}
