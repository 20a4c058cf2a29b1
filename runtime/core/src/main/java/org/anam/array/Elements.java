package org.anam.array;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.array.memory.ElementMemory;

/**
 * The storage behind arrays: which Java array holds which type, and the bits of one component. The
 * only place that tells types and storage apart; everything else works on the components' bits.
 */
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

  static ByteBuffer allocateDirect(ElementType type, int size) {
    long bytes = (long) size * type.bytes();
    if (bytes > Integer.MAX_VALUE) {
      throw Shapes.error(bytes + " bytes are more than a direct buffer can hold, which is 2 GiB");
    }
    return ByteBuffer.allocateDirect((int) bytes).order(ByteOrder.nativeOrder());
  }

  /** Checks that the storage fits type and shape. */
  static void check(ElementType type, Object elements, long... shape) {
    long components = (long) Shapes.size(type, shape) * type.components();
    if (elements instanceof ByteBuffer buffer && buffer.isDirect()) {
      if (buffer.isReadOnly()) {
        throw Shapes.error("A read-only buffer cannot hold elements, which may change");
      }
      long bytes = components * type.component().bytes();
      if (buffer.capacity() != bytes) {
        throw Shapes.error(
            "The shape needs " + bytes + " bytes and the buffer has " + buffer.capacity());
      }
      return;
    }
    int found = length(type, elements);
    if (found < 0) {
      throw Shapes.error(
          (elements == null ? "Null" : "A " + elements.getClass().getSimpleName())
              + " cannot hold elements of type "
              + type);
    }
    if (found != components) {
      throw Shapes.error("The shape needs an array of length " + components + ", not of " + found);
    }
  }

  private static int length(ElementType type, Object elements) {
    return switch (type) {
      case INT8, UINT8, BOOL -> elements instanceof byte[] a ? a.length : -1;
      case INT16, UINT16, FLOAT16 -> elements instanceof short[] a ? a.length : -1;
      case INT32, UINT32 -> elements instanceof int[] a ? a.length : -1;
      case INT64, UINT64 -> elements instanceof long[] a ? a.length : -1;
      case FLOAT32, COMPLEX64 -> elements instanceof float[] a ? a.length : -1;
      case FLOAT64, COMPLEX128 -> elements instanceof double[] a ? a.length : -1;
    };
  }

  /** The bits of one component, sign-extended. */
  static long bits(ElementType type, Object elements, int component) {
    if (elements instanceof ByteBuffer buffer) {
      return switch (type.component().bytes()) {
        case 1 -> buffer.get(component);
        case 2 -> buffer.getShort(2 * component);
        case 4 -> buffer.getInt(4 * component);
        default -> buffer.getLong(8 * component);
      };
    }
    return switch (type) {
      case INT8, UINT8, BOOL -> ((byte[]) elements)[component];
      case INT16, UINT16, FLOAT16 -> ((short[]) elements)[component];
      case INT32, UINT32 -> ((int[]) elements)[component];
      case INT64, UINT64 -> ((long[]) elements)[component];
      case FLOAT32, COMPLEX64 -> Float.floatToRawIntBits(((float[]) elements)[component]);
      case FLOAT64, COMPLEX128 -> Double.doubleToRawLongBits(((double[]) elements)[component]);
    };
  }

  /** Sets one component from the low end of {@code bits}. */
  static void setBits(ElementType type, Object elements, int component, long bits) {
    if (elements instanceof ByteBuffer buffer) {
      switch (type.component().bytes()) {
        case 1 -> buffer.put(component, (byte) bits);
        case 2 -> buffer.putShort(2 * component, (short) bits);
        case 4 -> buffer.putInt(4 * component, (int) bits);
        default -> buffer.putLong(8 * component, bits);
      }
      return;
    }
    switch (type) {
      case INT8, UINT8, BOOL -> ((byte[]) elements)[component] = (byte) bits;
      case INT16, UINT16, FLOAT16 -> ((short[]) elements)[component] = (short) bits;
      case INT32, UINT32 -> ((int[]) elements)[component] = (int) bits;
      case INT64, UINT64 -> ((long[]) elements)[component] = bits;
      case FLOAT32, COMPLEX64 -> ((float[]) elements)[component] = Float.intBitsToFloat((int) bits);
      case FLOAT64, COMPLEX128 -> ((double[]) elements)[component] = Double.longBitsToDouble(bits);
    }
  }

  /** Copies components between two storages of one type. */
  static void copy(ElementType type, Object from, int fromComponent, Object to, int count) {
    int bytes = type.component().bytes();
    if (to instanceof ByteBuffer target) {
      ElementMemory.put(from, fromComponent, count, bytes, target, 0);
    } else if (from instanceof ByteBuffer source) {
      ElementMemory.get(source, fromComponent * bytes, to, 0, count, bytes);
    } else {
      System.arraycopy(from, fromComponent, to, 0, count);
    }
  }
}
