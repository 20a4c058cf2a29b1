package org.anam.codec;

import java.util.Arrays;
import org.anam.array.ElementType;

/** Arrays of arrays, whose rows are equally long. */
final class RowsForm<C> extends ArrayForm<C[]> {

  private final ArrayForm<C> rows;
  private final C[] prototype;

  RowsForm(ArrayForm<C> rows, C[] prototype) {
    this.rows = rows;
    this.prototype = prototype;
  }

  /**
   * The element; an absent one stops the save, which the codec turns into an error that says where.
   */
  static <E> E notNull(E element, int index) {
    if (element == null) {
      throw new NullElementException(index);
    }
    return element;
  }

  @Override
  ElementType type() {
    return rows.type();
  }

  @Override
  int rank() {
    return rows.rank() + 1;
  }

  @Override
  ArrayForm<C[]> unsigned() {
    return new RowsForm<>(rows.unsigned(), prototype);
  }

  @Override
  void measure(C[] value, long[] shape, int dim) {
    shape[dim] = value.length;
    if (value.length > 0) {
      rows.measure(notNull(value[0], 0), shape, dim + 1);
    }
  }

  @Override
  int flatten(C[] value, Object flat, int offset, long[] shape, int dim) {
    if (value.length != shape[dim]) {
      return dim;
    }
    int stride = 1;
    for (int d = dim + 1; d < shape.length; d++) {
      stride *= (int) shape[d];
    }
    for (int i = 0; i < value.length; i++) {
      int wrong = rows.flatten(notNull(value[i], i), flat, offset + i * stride, shape, dim + 1);
      if (wrong >= 0) {
        return wrong;
      }
    }
    return -1;
  }

  @Override
  C[] build(Object flat, int offset, long[] shape, int dim) {
    C[] result = Arrays.copyOf(prototype, (int) shape[dim]);
    int stride = 1;
    for (int d = dim + 1; d < shape.length; d++) {
      stride *= (int) shape[d];
    }
    for (int i = 0; i < result.length; i++) {
      result[i] = rows.build(flat, offset + i * stride, shape, dim + 1);
    }
    return result;
  }

  @Override
  boolean takesTexts() {
    return rows.rank() == 1 && rows.takesTexts();
  }

  @Override
  C[] ofTexts(byte[][] texts) {
    C[] result = Arrays.copyOf(prototype, texts.length);
    for (int i = 0; i < texts.length; i++) {
      result[i] = rows.ofTexts(new byte[][] {texts[i]});
    }
    return result;
  }

  @Override
  Object allocate(int size) {
    return rows.allocate(size);
  }
}
