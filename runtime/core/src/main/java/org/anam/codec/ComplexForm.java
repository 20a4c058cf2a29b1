package org.anam.codec;

import org.anam.array.Complex;
import org.anam.array.ElementType;

/** {@code Complex[]}, which lies in the file as pairs of doubles. */
final class ComplexForm extends ArrayForm<Complex[]> {

  @Override
  ElementType type() {
    return ElementType.COMPLEX128;
  }

  @Override
  int rank() {
    return 1;
  }

  @Override
  ArrayForm<Complex[]> unsigned() {
    throw new IllegalStateException("complex128 has no unsigned form");
  }

  @Override
  void measure(Complex[] value, long[] shape, int dim) {
    shape[dim] = value.length;
  }

  @Override
  int flatten(Complex[] value, Object flat, int offset, long[] shape, int dim) {
    if (value.length != shape[dim]) {
      return dim;
    }
    double[] parts = (double[]) flat;
    for (int i = 0; i < value.length; i++) {
      Complex element = RowsForm.notNull(value[i], i);
      parts[2 * (offset + i)] = element.re();
      parts[2 * (offset + i) + 1] = element.im();
    }
    return -1;
  }

  @Override
  Complex[] build(Object flat, int offset, long[] shape, int dim) {
    double[] parts = (double[]) flat;
    Complex[] row = new Complex[(int) shape[dim]];
    for (int i = 0; i < row.length; i++) {
      row[i] = new Complex(parts[2 * (offset + i)], parts[2 * (offset + i) + 1]);
    }
    return row;
  }

  @Override
  Object allocate(int size) {
    return new double[2 * size];
  }
}
