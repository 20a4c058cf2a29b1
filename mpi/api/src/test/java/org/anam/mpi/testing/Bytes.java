package org.anam.mpi.testing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.mpi.transport.Block;

/** The bytes of blocks, wherever they lie. */
final class Bytes {

  private Bytes() {}

  static byte[] copy(Block block) {
    byte[] bytes = new byte[Math.toIntExact(block.bytes())];
    int at = (int) (block.offset() / block.unit());
    int count = bytes.length / block.unit();
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    Object memory = block.memory();
    if (memory instanceof ByteBuffer source) {
      source.get(at, bytes);
    } else if (memory instanceof byte[] source) {
      System.arraycopy(source, at, bytes, 0, count);
    } else if (memory instanceof short[] source) {
      buffer.asShortBuffer().put(source, at, count);
    } else if (memory instanceof int[] source) {
      buffer.asIntBuffer().put(source, at, count);
    } else if (memory instanceof long[] source) {
      buffer.asLongBuffer().put(source, at, count);
    } else if (memory instanceof float[] source) {
      buffer.asFloatBuffer().put(source, at, count);
    } else {
      buffer.asDoubleBuffer().put((double[]) memory, at, count);
    }
    return bytes;
  }

  static void fill(Block block, byte[] bytes) {
    if (bytes.length > block.bytes()) {
      throw new AssertionError(
          "a message of " + bytes.length + " bytes is received into " + block.bytes());
    }
    int at = (int) (block.offset() / block.unit());
    int count = bytes.length / block.unit();
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    Object memory = block.memory();
    if (memory instanceof ByteBuffer target) {
      target.put(at, bytes);
    } else if (memory instanceof byte[] target) {
      System.arraycopy(bytes, 0, target, at, count);
    } else if (memory instanceof short[] target) {
      buffer.asShortBuffer().get(target, at, count);
    } else if (memory instanceof int[] target) {
      buffer.asIntBuffer().get(target, at, count);
    } else if (memory instanceof long[] target) {
      buffer.asLongBuffer().get(target, at, count);
    } else if (memory instanceof float[] target) {
      buffer.asFloatBuffer().get(target, at, count);
    } else {
      buffer.asDoubleBuffer().get((double[]) memory, at, count);
    }
  }
}
