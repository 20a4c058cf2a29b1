package org.anam.array;

import java.util.Arrays;
import java.util.List;

/** What goes through all elements of arrays: copies, conversions, comparison. */
final class Copies {

  private Copies() {}

  /** Fills {@code to} with the elements of {@code from} from a position on. */
  static NdArray copy(NdArray from, int position, NdArray to) {
    ElementType type = from.type();
    int components = type.components();
    Elements.copy(type, from.elements(), position * components, to.elements(), to.components());
    return to;
  }

  static NdArray stack(List<NdArray> arrays) {
    if (arrays.isEmpty()) {
      throw Shapes.error("There is no array to stack");
    }
    NdArray first = arrays.get(0);
    int count = arrays.size();
    long[] shape = Arrays.copyOf(first.shape(), first.rank() + 1);
    shape[first.rank()] = count;
    NdArray stacked = NdArray.zeros(first.type(), shape);
    int components = first.type().components();
    for (int n = 0; n < count; n++) {
      NdArray array = arrays.get(n);
      if (array.type() != first.type() || !Arrays.equals(array.shape(), first.shape())) {
        throw Shapes.error(
            "Array "
                + n
                + " is "
                + array.description()
                + " and the first is "
                + first.description());
      }
      int size = Math.toIntExact(first.size());
      for (int i = 0; i < size; i++) {
        for (int part = 0; part < components; part++) {
          stacked.setBits((i * count + n) * components + part, array.bits(i * components + part));
        }
      }
    }
    return stacked;
  }

  static NdArray widen(NdArray array, ElementType wider) {
    ElementType type = array.type();
    if (!type.widensTo(wider)) {
      throw Shapes.error("Elements of type " + type + " do not become " + wider + " without loss");
    }
    NdArray result = NdArray.zeros(wider, array.shape());
    int step = wider.components() / type.components();
    int components = array.components();
    for (int i = 0; i < components; i++) {
      result.setBits(i * step, Numbers.widened(type, array.bits(i), wider));
    }
    return result;
  }

  static double[] doubles(NdArray array) {
    if (array.type() == ElementType.FLOAT64 && array.elements() instanceof double[] elements) {
      return elements.clone();
    }
    if (array.type().kind() == ElementType.Kind.COMPLEX || array.type() == ElementType.BOOL) {
      throw array.isNo("real number");
    }
    double[] result = new double[Math.toIntExact(array.size())];
    for (int i = 0; i < result.length; i++) {
      result[i] = array.doubleAt(i);
    }
    return result;
  }

  static long[] longs(NdArray array) {
    if (array.type() == ElementType.INT64 && array.elements() instanceof long[] elements) {
      return elements.clone();
    }
    if (Numbers.isFloating(array.type()) || array.type() == ElementType.BOOL) {
      throw array.isNo("integer");
    }
    long[] result = new long[Math.toIntExact(array.size())];
    for (int i = 0; i < result.length; i++) {
      result[i] = array.longAt(i);
    }
    return result;
  }

  static Complex[] complexes(NdArray array) {
    if (array.type().kind() != ElementType.Kind.COMPLEX) {
      throw array.isNo("complex number");
    }
    Complex[] result = new Complex[Math.toIntExact(array.size())];
    for (int i = 0; i < result.length; i++) {
      result[i] = array.complexAt(i);
    }
    return result;
  }

  static boolean[] booleans(NdArray array) {
    if (array.type() != ElementType.BOOL) {
      throw array.isNo("boolean");
    }
    boolean[] result = new boolean[Math.toIntExact(array.size())];
    for (int i = 0; i < result.length; i++) {
      result[i] = array.booleanAt(i);
    }
    return result;
  }

  /** Compares arrays of one type and shape. */
  static boolean sameElements(NdArray a, NdArray b) {
    ElementType type = a.type();
    int components = a.components();
    for (int i = 0; i < components; i++) {
      if (Numbers.canonical(type, a.bits(i)) != Numbers.canonical(type, b.bits(i))) {
        return false;
      }
    }
    return true;
  }

  static int hash(NdArray array) {
    ElementType type = array.type();
    int components = array.components();
    int hash = 1;
    for (int i = 0; i < components; i++) {
      hash = 31 * hash + Long.hashCode(Numbers.canonical(type, array.bits(i)));
    }
    return hash;
  }
}
