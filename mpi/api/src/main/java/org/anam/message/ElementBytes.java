package org.anam.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.array.ElementType;
import org.anam.array.NdArray;

/** Copies the elements of arrays between where they lie and little-endian bytes. */
final class ElementBytes {

  private static final ElementType[] TYPES = ElementType.values();

  private ElementBytes() {}

  /** The element type of a number in a message; null when there is none. */
  static ElementType type(int code) {
    return code >= 0 && code < TYPES.length ? TYPES[code] : null;
  }

  /** The number of an element type in messages, which is its place in docs/message.md. */
  @SuppressWarnings("EnumOrdinal") // the order of the constants is part of the format
  static int code(ElementType type) {
    return type.ordinal();
  }

  static long bytes(NdArray array) {
    return array.size() * array.type().bytes();
  }

  /** Copies all elements into the buffer, from {@code at} on. */
  static void put(NdArray array, ByteBuffer to, int at) {
    Object elements = array.elements();
    int bytes = (int) bytes(array);
    if (elements instanceof byte[] a) {
      to.put(at, a, 0, bytes);
      return;
    }
    ByteBuffer part = to.slice(at, bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (elements instanceof double[] a) {
      part.asDoubleBuffer().put(a);
    } else if (elements instanceof float[] a) {
      part.asFloatBuffer().put(a);
    } else if (elements instanceof long[] a) {
      part.asLongBuffer().put(a);
    } else if (elements instanceof int[] a) {
      part.asIntBuffer().put(a);
    } else if (elements instanceof short[] a) {
      part.asShortBuffer().put(a);
    } else {
      copy((ByteBuffer) elements, part, array.type().component().bytes());
    }
  }

  /** Fills all elements from the buffer, from {@code at} on. */
  static void get(ByteBuffer from, int at, NdArray array) {
    Object elements = array.elements();
    int bytes = (int) bytes(array);
    if (elements instanceof byte[] a) {
      from.get(at, a, 0, bytes);
      return;
    }
    ByteBuffer part = from.slice(at, bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (elements instanceof double[] a) {
      part.asDoubleBuffer().get(a);
    } else if (elements instanceof float[] a) {
      part.asFloatBuffer().get(a);
    } else if (elements instanceof long[] a) {
      part.asLongBuffer().get(a);
    } else if (elements instanceof int[] a) {
      part.asIntBuffer().get(a);
    } else if (elements instanceof short[] a) {
      part.asShortBuffer().get(a);
    } else {
      copy(part, (ByteBuffer) elements, array.type().component().bytes());
    }
  }

  /** Copies components; each buffer has its own byte order. */
  private static void copy(ByteBuffer from, ByteBuffer to, int width) {
    switch (width) {
      case 1 -> to.put(from);
      case 2 -> to.asShortBuffer().put(from.asShortBuffer());
      case 4 -> to.asIntBuffer().put(from.asIntBuffer());
      default -> to.asLongBuffer().put(from.asLongBuffer());
    }
  }
}
