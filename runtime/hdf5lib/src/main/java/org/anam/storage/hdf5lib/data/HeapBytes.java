package org.anam.storage.hdf5lib.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.array.NdArray;
import org.anam.error.CoreError;
import org.anam.storage.hdf5lib.call.ErrorPlace;

/** The bytes of arrays in native order. */
public final class HeapBytes {

  private HeapBytes() {}

  /** All elements as bytes, a copy unless they are bytes on the heap. */
  static byte[] of(ErrorPlace attribute, NdArray value) {
    if (value.elements() instanceof byte[] bytes) {
      return bytes;
    }
    long size = (long) value.size() * value.type().bytes();
    if (size > Integer.MAX_VALUE - 8) {
      throw attribute
          .error(CoreError.UNMAPPABLE_VALUE, "An attribute cannot hold " + size + " bytes")
          .remedy("Store the array as a dataset.")
          .build();
    }
    byte[] bytes = new byte[(int) size];
    if (value.elements() instanceof ByteBuffer direct) {
      direct.duplicate().clear().get(bytes);
    } else {
      copy(value.elements(), 0, bytes);
    }
    return bytes;
  }

  /** Copies components of an array, beginning with {@code from}, as many as fit. */
  public static void copy(Object elements, int from, byte[] bytes) {
    ByteBuffer target = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    if (elements instanceof byte[] array) {
      target.put(array, from, bytes.length);
    } else if (elements instanceof short[] array) {
      target.asShortBuffer().put(array, from, bytes.length / 2);
    } else if (elements instanceof int[] array) {
      target.asIntBuffer().put(array, from, bytes.length / 4);
    } else if (elements instanceof long[] array) {
      target.asLongBuffer().put(array, from, bytes.length / 8);
    } else if (elements instanceof float[] array) {
      target.asFloatBuffer().put(array, from, bytes.length / 4);
    } else if (elements instanceof double[] array) {
      target.asDoubleBuffer().put(array, from, bytes.length / 8);
    } else {
      throw new IllegalArgumentException("elements of " + elements.getClass());
    }
  }

  /** Copies bytes into components of an array, beginning with {@code from}. */
  public static void copy(byte[] bytes, Object elements, int from) {
    ByteBuffer source = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    if (elements instanceof byte[] array) {
      source.get(array, from, bytes.length);
    } else if (elements instanceof short[] array) {
      source.asShortBuffer().get(array, from, bytes.length / 2);
    } else if (elements instanceof int[] array) {
      source.asIntBuffer().get(array, from, bytes.length / 4);
    } else if (elements instanceof long[] array) {
      source.asLongBuffer().get(array, from, bytes.length / 8);
    } else if (elements instanceof float[] array) {
      source.asFloatBuffer().get(array, from, bytes.length / 4);
    } else if (elements instanceof double[] array) {
      source.asDoubleBuffer().get(array, from, bytes.length / 8);
    } else {
      throw new IllegalArgumentException("elements of " + elements.getClass());
    }
  }
}
