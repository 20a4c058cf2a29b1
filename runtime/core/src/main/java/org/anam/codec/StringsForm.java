package org.anam.codec;

import java.util.Arrays;
import org.anam.array.StringArray;

/** How a Java array of strings lies in one flat array. */
abstract class StringsForm<T> {

  abstract int rank();

  abstract void measure(T value, long[] shape, int dim);

  /** Copies the strings; false when a row's length differs from the shape's. */
  abstract boolean flatten(T value, String[] flat, int offset, long[] shape, int dim);

  abstract T build(StringArray strings, int offset, long[] shape, int dim);

  /** {@code String[]}. */
  static final class Row extends StringsForm<String[]> {

    @Override
    int rank() {
      return 1;
    }

    @Override
    void measure(String[] value, long[] shape, int dim) {
      shape[dim] = value.length;
    }

    @Override
    boolean flatten(String[] value, String[] flat, int offset, long[] shape, int dim) {
      if (value.length != shape[dim]) {
        return false;
      }
      for (int i = 0; i < value.length; i++) {
        flat[offset + i] = RowsForm.notNull(value[i], i);
      }
      return true;
    }

    @Override
    String[] build(StringArray strings, int offset, long[] shape, int dim) {
      String[] row = new String[(int) shape[dim]];
      for (int i = 0; i < row.length; i++) {
        row[i] = strings.get(offset + i);
      }
      return row;
    }
  }

  /** Arrays of arrays. */
  static final class Rows<C> extends StringsForm<C[]> {

    private final StringsForm<C> rows;
    private final C[] prototype;

    Rows(StringsForm<C> rows, C[] prototype) {
      this.rows = rows;
      this.prototype = prototype;
    }

    @Override
    int rank() {
      return rows.rank() + 1;
    }

    @Override
    void measure(C[] value, long[] shape, int dim) {
      shape[dim] = value.length;
      if (value.length > 0) {
        rows.measure(RowsForm.notNull(value[0], 0), shape, dim + 1);
      }
    }

    @Override
    boolean flatten(C[] value, String[] flat, int offset, long[] shape, int dim) {
      if (value.length != shape[dim]) {
        return false;
      }
      int stride = stride(shape, dim);
      for (int i = 0; i < value.length; i++) {
        C row = RowsForm.notNull(value[i], i);
        if (!rows.flatten(row, flat, offset + i * stride, shape, dim + 1)) {
          return false;
        }
      }
      return true;
    }

    @Override
    C[] build(StringArray strings, int offset, long[] shape, int dim) {
      C[] result = Arrays.copyOf(prototype, (int) shape[dim]);
      int stride = stride(shape, dim);
      for (int i = 0; i < result.length; i++) {
        result[i] = rows.build(strings, offset + i * stride, shape, dim + 1);
      }
      return result;
    }

    private static int stride(long[] shape, int dim) {
      int stride = 1;
      for (int d = dim + 1; d < shape.length; d++) {
        stride *= (int) shape[d];
      }
      return stride;
    }
  }
}
