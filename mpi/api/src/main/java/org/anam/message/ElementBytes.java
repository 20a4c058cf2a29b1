package org.anam.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.memory.ElementMemory;

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
    int width = array.type().component().bytes();
    ElementMemory.put(array.elements(), 0, components(array), width, littleEndian(to), at);
  }

  /** Fills all elements from the buffer, from {@code at} on. */
  static void get(ByteBuffer from, int at, NdArray array) {
    int width = array.type().component().bytes();
    ElementMemory.get(littleEndian(from), at, array.elements(), 0, components(array), width);
  }

  private static int components(NdArray array) {
    return (int) array.size() * array.type().components();
  }

  private static ByteBuffer littleEndian(ByteBuffer buffer) {
    return buffer.order() == ByteOrder.LITTLE_ENDIAN
        ? buffer
        : buffer.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }
}
