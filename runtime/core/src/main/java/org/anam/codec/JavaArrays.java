package org.anam.codec;

import org.anam.array.Complex;
import org.anam.layout.ArrayLayout;

/**
 * Java arrays whose type only the value tells: primitives, strings and complex numbers of any rank.
 */
final class JavaArrays {

  private JavaArrays() {}

  /** Writes the array; false when its elements have no array form. */
  static boolean write(Object array, ValueWriter out) {
    if (array instanceof char[] chars) {
      Values.CHARS.write(chars, out);
      return true;
    }
    int rank = 0;
    Class<?> leaf = array.getClass();
    while (leaf.isArray()) {
      leaf = leaf.componentType();
      rank++;
    }
    ValueCodec<?> codec = leaf == String.class ? strings(rank) : numbers(leaf, rank);
    if (codec == null) {
      return false;
    }
    writeWith(codec, array, out);
    return true;
  }

  // The codec was chosen by the array's own class.
  @SuppressWarnings("unchecked")
  private static <T> void writeWith(ValueCodec<T> codec, Object array, ValueWriter out) {
    codec.write((T) array, out);
  }

  // Arrays of arrays are arrays of objects; the forms only ever see the rows that lie in them.
  @SuppressWarnings("unchecked")
  private static StringsCodec<?> strings(int rank) {
    StringsForm<?> form = new StringsForm.Row();
    for (int i = 1; i < rank; i++) {
      form = new StringsForm.Rows<>((StringsForm<Object>) form, new Object[0]);
    }
    return new StringsCodec.Standard<>(form, ArrayLayout.ATTRIBUTE);
  }

  @SuppressWarnings("unchecked") // as above
  private static ArrayCodec<?> numbers(Class<?> leaf, int rank) {
    ArrayCodec<?> row = row(leaf);
    if (row == null || rank == 1) {
      return row;
    }
    ArrayForm<?> form = row.form();
    for (int i = 1; i < rank; i++) {
      form = new RowsForm<>((ArrayForm<Object>) form, new Object[0]);
    }
    return new StandardArrayCodec<>(form, ArrayLayout.DATASET);
  }

  private static ArrayCodec<?> row(Class<?> leaf) {
    if (leaf == double.class) {
      return Values.DOUBLES;
    } else if (leaf == float.class) {
      return Values.FLOATS;
    } else if (leaf == long.class) {
      return Values.LONGS;
    } else if (leaf == int.class) {
      return Values.INTS;
    } else if (leaf == short.class) {
      return Values.SHORTS;
    } else if (leaf == byte.class) {
      return Values.BYTES;
    } else if (leaf == boolean.class) {
      return Values.BOOLEANS;
    } else if (leaf == Complex.class) {
      return Values.COMPLEXES;
    }
    return null;
  }
}
