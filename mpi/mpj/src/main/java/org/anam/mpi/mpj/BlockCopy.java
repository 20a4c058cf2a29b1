package org.anam.mpi.mpj;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.mpi.transport.Block;

/** Copies bytes between blocks and memory off the heap, numbers in native byte order. */
final class BlockCopy {

  private BlockCopy() {}

  /** From a block to memory, at that index. */
  static void out(Block from, long offset, int bytes, ByteBuffer to, int index) {
    Object memory = from.memory();
    long position = from.offset() + offset;
    if (memory instanceof ByteBuffer buffer) {
      to.put(index, buffer.duplicate().clear(), Math.toIntExact(position), bytes);
      return;
    }
    if (memory instanceof byte[] elements) {
      to.put(index, elements, Math.toIntExact(position), bytes);
      return;
    }
    int first = elements(position, from.unit());
    int count = elements(bytes, from.unit());
    ByteBuffer at = at(to, index, bytes);
    if (memory instanceof double[] elements) {
      at.asDoubleBuffer().put(elements, first, count);
    } else if (memory instanceof float[] elements) {
      at.asFloatBuffer().put(elements, first, count);
    } else if (memory instanceof long[] elements) {
      at.asLongBuffer().put(elements, first, count);
    } else if (memory instanceof int[] elements) {
      at.asIntBuffer().put(elements, first, count);
    } else {
      at.asShortBuffer().put((short[]) memory, first, count);
    }
  }

  /** From memory, at that index, to a block. */
  static void in(ByteBuffer from, int index, int bytes, Block to, long offset) {
    Object memory = to.memory();
    long position = to.offset() + offset;
    if (memory instanceof ByteBuffer buffer) {
      buffer.duplicate().clear().put(Math.toIntExact(position), from, index, bytes);
      return;
    }
    if (memory instanceof byte[] elements) {
      from.get(index, elements, Math.toIntExact(position), bytes);
      return;
    }
    int first = elements(position, to.unit());
    int count = elements(bytes, to.unit());
    ByteBuffer at = at(from, index, bytes);
    if (memory instanceof double[] elements) {
      at.asDoubleBuffer().get(elements, first, count);
    } else if (memory instanceof float[] elements) {
      at.asFloatBuffer().get(elements, first, count);
    } else if (memory instanceof long[] elements) {
      at.asLongBuffer().get(elements, first, count);
    } else if (memory instanceof int[] elements) {
      at.asIntBuffer().get(elements, first, count);
    } else {
      at.asShortBuffer().get((short[]) memory, first, count);
    }
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

  private static ByteBuffer at(ByteBuffer memory, int index, int bytes) {
    return memory
        .duplicate()
        .clear()
        .position(index)
        .limit(index + bytes)
        .order(ByteOrder.nativeOrder());
  }

  private static int elements(long bytes, int unit) {
    if (bytes % unit != 0) {
      throw new IllegalArgumentException(bytes + " bytes are not a whole number of elements");
    }
    return Math.toIntExact(bytes / unit);
  }
}
