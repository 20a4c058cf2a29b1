package org.anam.mpi.transport;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.anam.array.NdArray;
import org.anam.array.memory.ElementMemory;

/**
 * A run of bytes that a transport sends from or receives into: a view, nothing is copied.
 *
 * <p>The bytes lie off the heap in a direct buffer, or on it in one primitive array. Offsets and
 * lengths are in bytes and 64-bit: a {@code double[]} holds up to 16 GiB. Whoever made the memory
 * keeps it alive and leaves it alone until the operation that uses it has ended.
 */
public final class Block {

  /** The empty block. */
  public static final Block EMPTY = new Block(new byte[0], 1, 0, 0);

  private final Object memory;
  private final int unit;
  private final long offset;
  private final long length;

  private Block(Object memory, int unit, long offset, long length) {
    this.memory = memory;
    this.unit = unit;
    this.offset = offset;
    this.length = length;
  }

  /** The elements of an array, in row-major order and native byte order. */
  public static Block of(NdArray array) {
    Object elements = array.elements();
    return new Block(
        elements, ElementMemory.width(elements), 0, array.size() * array.type().bytes());
  }

  /** The bytes between position and limit; the buffer is direct or has an accessible array. */
  public static Block of(ByteBuffer buffer) {
    return buffer.isDirect()
        ? new Block(buffer, 1, buffer.position(), buffer.remaining())
        : new Block(
            buffer.array(), 1, (long) buffer.arrayOffset() + buffer.position(), buffer.remaining());
  }

  /**
   * A part of this block.
   *
   * @param from where the part begins, in bytes from the beginning of this block
   * @param bytes its length
   * @throws IndexOutOfBoundsException when the part is not inside
   */
  public Block slice(long from, long bytes) {
    Objects.checkFromIndexSize(from, bytes, length);
    return new Block(memory, unit, offset + from, bytes);
  }

  /** The number of bytes. */
  public long bytes() {
    return length;
  }

  /** Whether the bytes lie off the heap. */
  public boolean isDirect() {
    return memory instanceof ByteBuffer;
  }

  /** The primitive array or direct buffer that holds the bytes, all of it. */
  public Object memory() {
    return memory;
  }

  /** Bytes per element of the primitive array; 1 for a direct buffer. */
  public int unit() {
    return unit;
  }

  /** Where the block begins in its memory, in bytes; from index 0 of a direct buffer. */
  public long offset() {
    return offset;
  }
}
