package org.anam.array;

import java.nio.ByteBuffer;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

/** The Java arrays that hold elements: which class for which type, how long. */
final class Elements {

  private Elements() {}

  static Object allocate(ElementType type, int size) {
    int length = size * type.components();
    return switch (type) {
      case INT8, UINT8, BOOL -> new byte[length];
      case INT16, UINT16, FLOAT16 -> new short[length];
      case INT32, UINT32 -> new int[length];
      case INT64, UINT64 -> new long[length];
      case FLOAT32, COMPLEX64 -> new float[length];
      case FLOAT64, COMPLEX128 -> new double[length];
    };
  }

  static void check(ElementType type, Object elements, long... shape) {
    long expected = (long) Shapes.size(type, shape) * type.components();
    long found =
        switch (type) {
          case INT8, UINT8, BOOL -> elements instanceof byte[] a ? a.length : -1;
          case INT16, UINT16, FLOAT16 -> elements instanceof short[] a ? a.length : -1;
          case INT32, UINT32 -> elements instanceof int[] a ? a.length : -1;
          case INT64, UINT64 -> elements instanceof long[] a ? a.length : -1;
          case FLOAT32, COMPLEX64 -> elements instanceof float[] a ? a.length : -1;
          case FLOAT64, COMPLEX128 -> elements instanceof double[] a ? a.length : -1;
        };
    if (elements instanceof ByteBuffer buffer && buffer.isDirect()) {
      found = (long) buffer.capacity() * type.components() / type.bytes();
    }
    if (found < 0) {
      throw AnamException.of(
              ErrorCode.ARRAY,
              "Elements of type " + elements.getClass().getSimpleName() + " cannot hold " + type)
          .build();
    }
    if (found != expected) {
      throw AnamException.of(
              ErrorCode.ARRAY, "The shape needs " + expected + " elements and the array has " + found)
          .build();
    }
  }
}
