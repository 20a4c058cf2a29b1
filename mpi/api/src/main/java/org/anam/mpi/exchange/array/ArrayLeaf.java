package org.anam.mpi.exchange.array;

import java.util.Arrays;
import java.util.List;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;

/** One-dimensional Java arrays of one element type. */
enum ArrayLeaf {
  BYTES(ElementType.INT8) {
    @Override
    int length(Object row) {
      return ((byte[]) row).length;
    }

    @Override
    Object part(NdArray array, int from, int length) {
      return Arrays.copyOfRange((byte[]) array.elements(), from, from + length);
    }
  },
  SHORTS(ElementType.INT16) {
    @Override
    int length(Object row) {
      return ((short[]) row).length;
    }

    @Override
    Object part(NdArray array, int from, int length) {
      return Arrays.copyOfRange((short[]) array.elements(), from, from + length);
    }
  },
  INTS(ElementType.INT32) {
    @Override
    int length(Object row) {
      return ((int[]) row).length;
    }

    @Override
    Object part(NdArray array, int from, int length) {
      return Arrays.copyOfRange((int[]) array.elements(), from, from + length);
    }
  },
  LONGS(ElementType.INT64) {
    @Override
    int length(Object row) {
      return ((long[]) row).length;
    }

    @Override
    Object part(NdArray array, int from, int length) {
      return Arrays.copyOfRange((long[]) array.elements(), from, from + length);
    }
  },
  FLOATS(ElementType.FLOAT32) {
    @Override
    int length(Object row) {
      return ((float[]) row).length;
    }

    @Override
    Object part(NdArray array, int from, int length) {
      return Arrays.copyOfRange((float[]) array.elements(), from, from + length);
    }
  },
  DOUBLES(ElementType.FLOAT64) {
    @Override
    int length(Object row) {
      return ((double[]) row).length;
    }

    @Override
    Object part(NdArray array, int from, int length) {
      return Arrays.copyOfRange((double[]) array.elements(), from, from + length);
    }
  },
  BOOLEANS(ElementType.BOOL) {
    @Override
    int length(Object row) {
      return ((boolean[]) row).length;
    }

    @Override
    Object elements(Object row) {
      return NdArray.of((boolean[]) row).elements();
    }

    @Override
    Object part(NdArray array, int from, int length) {
      boolean[] part = new boolean[length];
      for (int i = 0; i < length; i++) {
        part[i] = array.booleanAt(from + i);
      }
      return part;
    }

    @Override
    Object all(NdArray array) {
      return array.toBooleanArray();
    }
  },
  COMPLEXES(ElementType.COMPLEX128) {
    @Override
    int length(Object row) {
      return ((Complex[]) row).length;
    }

    @Override
    Object elements(Object row) {
      return NdArray.of((Complex[]) row).elements();
    }

    @Override
    Object part(NdArray array, int from, int length) {
      Complex[] part = new Complex[length];
      for (int i = 0; i < length; i++) {
        part[i] = array.complexAt(from + i);
      }
      return part;
    }

    @Override
    Object all(NdArray array) {
      return array.toComplexArray();
    }
  };

  private final ElementType type;

  ArrayLeaf(ElementType type) {
    this.type = type;
  }

  abstract int length(Object row);

  /** A copy of some elements of an array on the heap. */
  abstract Object part(NdArray array, int from, int length);

  /** The primitive array that holds what the row holds; the row itself where it is one. */
  Object elements(Object row) {
    return row;
  }

  /** All elements of an array on the heap, shared where they lie alike. */
  Object all(NdArray array) {
    return array.elements();
  }

  /**
   * ArrayLeaf of one length behind each other, as a one-dimensional array; a single row is shared.
   */
  NdArray join(List<?> rows) {
    if (rows.size() == 1) {
      Object row = rows.get(0);
      return NdArray.of(type, elements(row), length(row));
    }
    long length = rows.isEmpty() ? 0 : length(rows.get(0));
    NdArray all = NdArray.zeros(type, Math.multiplyExact(length, (long) rows.size()));
    int step = Math.toIntExact(length * type.components());
    int at = 0;
    for (Object row : rows) {
      System.arraycopy(elements(row), 0, all.elements(), at, step);
      at += step;
    }
    return all;
  }
}
