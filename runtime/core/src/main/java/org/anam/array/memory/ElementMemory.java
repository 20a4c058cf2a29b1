package org.anam.array.memory;

import java.nio.ByteBuffer;

/**
 * Copies numbers between the memory of arrays and buffers. Memory is a primitive array of numbers,
 * or a buffer. Places and counts in memory are in numbers, those in the other buffer in bytes.
 *
 * <p>The only place that has a case for each primitive array where elements become bytes.
 */
public final class ElementMemory {

  private ElementMemory() {}

  /**
   * The bytes of one number of a primitive array; 1 for a buffer.
   *
   * @throws IllegalArgumentException when it is no memory of numbers
   */
  public static int width(Object memory) {
    if (memory instanceof double[] || memory instanceof long[]) {
      return Long.BYTES;
    }
    if (memory instanceof float[] || memory instanceof int[]) {
      return Integer.BYTES;
    }
    if (memory instanceof short[]) {
      return Short.BYTES;
    }
    if (memory instanceof byte[] || memory instanceof ByteBuffer) {
      return Byte.BYTES;
    }
    throw none(memory);
  }

  /** The length of a primitive array of numbers; -1 for anything else. */
  public static int length(Object memory) {
    if (memory instanceof double[] numbers) {
      return numbers.length;
    } else if (memory instanceof float[] numbers) {
      return numbers.length;
    } else if (memory instanceof long[] numbers) {
      return numbers.length;
    } else if (memory instanceof int[] numbers) {
      return numbers.length;
    } else if (memory instanceof short[] numbers) {
      return numbers.length;
    } else if (memory instanceof byte[] numbers) {
      return numbers.length;
    }
    return -1;
  }

  /**
   * Copies numbers from memory into a buffer, in the buffer's byte order.
   *
   * @param memory from where
   * @param from the first of them
   * @param count how many
   * @param width the bytes of each, which a primitive array tells too
   * @param to into which buffer, whose position does not matter and stays
   * @param at at which index of the buffer
   * @throws IllegalArgumentException when it is no memory of numbers
   * @throws IndexOutOfBoundsException when either has no room for them
   */
  public static void put(Object memory, int from, int count, int width, ByteBuffer to, int at) {
    if (memory instanceof byte[] numbers) {
      to.put(at, numbers, from, count);
      return;
    }
    ByteBuffer target = slice(to, at, count, width);
    if (memory instanceof double[] numbers) {
      target.asDoubleBuffer().put(numbers, from, count);
    } else if (memory instanceof float[] numbers) {
      target.asFloatBuffer().put(numbers, from, count);
    } else if (memory instanceof long[] numbers) {
      target.asLongBuffer().put(numbers, from, count);
    } else if (memory instanceof int[] numbers) {
      target.asIntBuffer().put(numbers, from, count);
    } else if (memory instanceof short[] numbers) {
      target.asShortBuffer().put(numbers, from, count);
    } else if (memory instanceof ByteBuffer buffer) {
      copy(slice(buffer, Math.multiplyExact(from, width), count, width), target, width);
    } else {
      throw none(memory);
    }
  }

  /**
   * Copies numbers from a buffer, in the buffer's byte order, into memory.
   *
   * @param from from which buffer, whose position does not matter and stays
   * @param at from which index of the buffer on
   * @param memory into which memory
   * @param to the first place that is filled
   * @param count how many
   * @param width the bytes of each, which a primitive array tells too
   * @throws IllegalArgumentException when it is no memory of numbers
   * @throws IndexOutOfBoundsException when either has fewer
   */
  public static void get(ByteBuffer from, int at, Object memory, int to, int count, int width) {
    if (memory instanceof byte[] numbers) {
      from.get(at, numbers, to, count);
      return;
    }
    ByteBuffer source = slice(from, at, count, width);
    if (memory instanceof double[] numbers) {
      source.asDoubleBuffer().get(numbers, to, count);
    } else if (memory instanceof float[] numbers) {
      source.asFloatBuffer().get(numbers, to, count);
    } else if (memory instanceof long[] numbers) {
      source.asLongBuffer().get(numbers, to, count);
    } else if (memory instanceof int[] numbers) {
      source.asIntBuffer().get(numbers, to, count);
    } else if (memory instanceof short[] numbers) {
      source.asShortBuffer().get(numbers, to, count);
    } else if (memory instanceof ByteBuffer buffer) {
      copy(source, slice(buffer, Math.multiplyExact(to, width), count, width), width);
    } else {
      throw none(memory);
    }
  }

  private static ByteBuffer slice(ByteBuffer buffer, int at, int count, int width) {
    return buffer.slice(at, Math.multiplyExact(count, width)).order(buffer.order());
  }

  /** Each buffer has its own byte order. */
  private static void copy(ByteBuffer from, ByteBuffer to, int width) {
    if (from.order() == to.order()) {
      to.put(from);
      return;
    }
    switch (width) {
      case Byte.BYTES -> to.put(from);
      case Short.BYTES -> to.asShortBuffer().put(from.asShortBuffer());
      case Integer.BYTES -> to.asIntBuffer().put(from.asIntBuffer());
      default -> to.asLongBuffer().put(from.asLongBuffer());
    }
  }

  private static IllegalArgumentException none(Object memory) {
    return new IllegalArgumentException(memory.getClass().getTypeName() + " holds no elements");
  }
}
