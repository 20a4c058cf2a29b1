package org.anam.mpi.mpj;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.array.memory.ElementMemory;
import org.anam.mpi.transport.Block;

/** Copies bytes between blocks and memory off the heap, numbers in native byte order. */
final class BlockCopy {

  private BlockCopy() {}

  /** From a block to memory, at that index. */
  static void out(Block from, long offset, int bytes, ByteBuffer to, int index) {
    int unit = from.unit();
    int first = elements(from.offset() + offset, unit);
    ElementMemory.put(
        whole(from.memory()), first, elements(bytes, unit), unit, nativeOrder(to), index);
  }

  /** From memory, at that index, to a block. */
  static void in(ByteBuffer from, int index, int bytes, Block to, long offset) {
    int unit = to.unit();
    int first = elements(to.offset() + offset, unit);
    ElementMemory.get(
        nativeOrder(from), index, whole(to.memory()), first, elements(bytes, unit), unit);
  }

  /** From a block to another of the same length. */
  static void between(Block from, Block to) {
    int piece = 1 << 16;
    ByteBuffer through = ByteBuffer.allocate((int) Math.min(piece, from.bytes()));
    for (long done = 0; done < from.bytes(); done += piece) {
      int bytes = (int) Math.min(piece, from.bytes() - done);
      out(from, done, bytes, through, 0);
      in(through, 0, bytes, to, done);
    }
  }

  /** Blocks begin wherever the limit of their buffer is. */
  private static Object whole(Object memory) {
    return memory instanceof ByteBuffer buffer ? nativeOrder(buffer) : memory;
  }

  private static ByteBuffer nativeOrder(ByteBuffer memory) {
    return memory.duplicate().clear().order(ByteOrder.nativeOrder());
  }

  private static int elements(long bytes, int unit) {
    if (bytes % unit != 0) {
      throw new IllegalArgumentException(bytes + " bytes are not a whole number of elements");
    }
    return Math.toIntExact(bytes / unit);
  }
}
