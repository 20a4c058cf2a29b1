package org.anam.storage.direct.create;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.array.NdArray;
import org.anam.storage.direct.bytes.Output;

/** The elements of an array of numbers. */
final class NumberData implements Data {

  private final NdArray array;
  private final Object elements;
  private final int elementBytes;
  private final int components;

  NumberData(NdArray array) {
    this.array = array;
    elements = array.elements();
    elementBytes = array.type().bytes();
    components = array.type().components();
  }

  @Override
  public int count() {
    return Math.toIntExact(array.size());
  }

  @Override
  public int elementBytes() {
    return elementBytes;
  }

  @Override
  public void copy(int from, int count, byte[] target, int at) {
    ByteBuffer into =
        ByteBuffer.wrap(target, at, count * elementBytes).slice().order(ByteOrder.LITTLE_ENDIAN);
    int first = from * components;
    int number = count * components;
    if (elements instanceof double[] doubles) {
      into.asDoubleBuffer().put(doubles, first, number);
    } else if (elements instanceof long[] longs) {
      into.asLongBuffer().put(longs, first, number);
    } else if (elements instanceof int[] ints) {
      into.asIntBuffer().put(ints, first, number);
    } else if (elements instanceof float[] floats) {
      into.asFloatBuffer().put(floats, first, number);
    } else if (elements instanceof short[] shorts) {
      into.asShortBuffer().put(shorts, first, number);
    } else if (elements instanceof byte[] bytes) {
      into.put(bytes, first, number);
    } else {
      copy((ByteBuffer) elements, from * elementBytes, into);
    }
  }

  /** From memory off the heap, which has the order of the machine. */
  private void copy(ByteBuffer direct, int from, ByteBuffer into) {
    ByteBuffer source = direct.duplicate().order(ByteOrder.nativeOrder());
    source.limit(from + into.remaining()).position(from);
    int width = elementBytes / components;
    if (width == 1 || ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN) {
      into.put(source);
    } else if (width == 2) {
      into.asShortBuffer().put(source.asShortBuffer());
    } else if (width == 4) {
      into.asIntBuffer().put(source.asIntBuffer());
    } else {
      into.asLongBuffer().put(source.asLongBuffer());
    }
  }

  @Override
  public void writeTo(Output output) throws IOException {
    if (elements instanceof byte[] bytes) {
      output.write(bytes, 0, bytes.length);
    } else {
      Data.super.writeTo(output);
    }
  }
}
