package org.anam.codec;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.anam.array.ElementType;

/** Primitive arrays that hold their elements as the file does. */
final class PrimitiveForm<T> extends ArrayForm<T> {

  private final ElementType type;
  private final ToIntFunction<T> length;
  private final IntFunction<T> allocate;

  PrimitiveForm(ElementType type, ToIntFunction<T> length, IntFunction<T> allocate) {
    this.type = type;
    this.length = length;
    this.allocate = allocate;
  }

  @Override
  ElementType type() {
    return type;
  }

  @Override
  int rank() {
    return 1;
  }

  @Override
  ArrayForm<T> unsigned() {
    if (type.kind() == ElementType.Kind.INTEGER || type.kind() == ElementType.Kind.UNSIGNED) {
      for (ElementType other : ElementType.values()) {
        if (other.kind() == ElementType.Kind.UNSIGNED && other.bytes() == type.bytes()) {
          return new PrimitiveForm<>(other, length, allocate);
        }
      }
    }
    throw new IllegalStateException(type + " has no unsigned form");
  }

  @Override
  void measure(T value, long[] shape, int dim) {
    shape[dim] = length.applyAsInt(value);
  }

  @Override
  int flatten(T value, Object flat, int offset, long[] shape, int dim) {
    int n = length.applyAsInt(value);
    if (n != shape[dim]) {
      return dim;
    }
    System.arraycopy(value, 0, flat, offset, n);
    return -1;
  }

  @Override
  T build(Object flat, int offset, long[] shape, int dim) {
    int n = (int) shape[dim];
    T row = allocate.apply(n);
    System.arraycopy(flat, offset, row, 0, n);
    return row;
  }

  @Override
  Object allocate(int size) {
    return allocate.apply(size);
  }

  @Override
  boolean takesTexts() {
    return type.bytes() == 1;
  }

  /** An element type of one byte has a flat array of bytes. */
  @Override
  @SuppressWarnings("unchecked")
  T ofTexts(byte[][] texts) {
    return (T) texts[0];
  }

  @Override
  Object asFlat(T value) {
    return value;
  }

  /** The element type decides the class of the flat array, which is that of the value. */
  @Override
  @SuppressWarnings("unchecked")
  T ofFlat(Object flat) {
    return (T) flat;
  }
}
