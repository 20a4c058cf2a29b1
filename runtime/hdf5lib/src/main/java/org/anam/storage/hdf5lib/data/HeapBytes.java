package org.anam.storage.hdf5lib.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.array.NdArray;
import org.anam.array.memory.ElementMemory;
import org.anam.error.CoreError;
import org.anam.storage.engine.ErrorPlace;

/** The bytes of arrays in native order. */
public final class HeapBytes {

  private HeapBytes() {}

  /** All elements as bytes, a copy unless they are bytes on the heap. */
  static byte[] of(ErrorPlace attribute, NdArray value) {
    if (value.elements() instanceof byte[] bytes) {
      return bytes;
    }
    long size = value.size() * value.type().bytes();
    if (size > Integer.MAX_VALUE - 8) {
      throw attribute
          .error(CoreError.UNMAPPABLE_VALUE, "An attribute cannot hold " + size + " bytes")
          .remedy("Store the array as a dataset.")
          .build();
    }
    byte[] bytes = new byte[(int) size];
    copy(value, 0, bytes);
    return bytes;
  }

  /** Copies components of an array, beginning with {@code from}, as many as fit. */
  public static void copy(NdArray array, int from, byte[] bytes) {
    int width = array.type().component().bytes();
    ElementMemory.put(array.elements(), from, bytes.length / width, width, inOrder(bytes), 0);
  }

  /** Copies bytes into components of an array, beginning with {@code from}. */
  public static void copy(byte[] bytes, NdArray array, int from) {
    int width = array.type().component().bytes();
    ElementMemory.get(inOrder(bytes), 0, array.elements(), from, bytes.length / width, width);
  }

  private static ByteBuffer inOrder(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
  }
}
