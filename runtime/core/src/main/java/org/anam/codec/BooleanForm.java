package org.anam.codec;

import org.anam.array.ElementType;

/** {@code boolean[]}, which lies in the file as bytes 0 and 1. */
final class BooleanForm extends ArrayForm<boolean[]> {

  @Override
  ElementType type() {
    return ElementType.BOOL;
  }

  @Override
  int rank() {
    return 1;
  }

  @Override
  ArrayForm<boolean[]> unsigned() {
    throw new IllegalStateException("bool has no unsigned form");
  }

  @Override
  void measure(boolean[] value, long[] shape, int dim) {
    shape[dim] = value.length;
  }

  @Override
  int flatten(boolean[] value, Object flat, int offset, long[] shape, int dim) {
    if (value.length != shape[dim]) {
      return dim;
    }
    byte[] bytes = (byte[]) flat;
    for (int i = 0; i < value.length; i++) {
      bytes[offset + i] = (byte) (value[i] ? 1 : 0);
    }
    return -1;
  }

  @Override
  boolean[] build(Object flat, int offset, long[] shape, int dim) {
    byte[] bytes = (byte[]) flat;
    boolean[] row = new boolean[(int) shape[dim]];
    for (int i = 0; i < row.length; i++) {
      row[i] = bytes[offset + i] != 0;
    }
    return row;
  }

  @Override
  Object allocate(int size) {
    return new byte[size];
  }
}
