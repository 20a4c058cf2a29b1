package org.anam.cli;

import java.util.Arrays;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;

/** Compares two arrays of one type and shape, element by element. */
final class ArrayComparison {

  private final Tolerance tolerance;
  private long count;
  private long first = -1;
  private double largest = Double.NaN;

  private ArrayComparison(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /** The difference at a place; null when there is none. */
  static Difference of(String path, Object a, Object b, long[] shape, Tolerance tolerance) {
    ArrayComparison comparison = new ArrayComparison(tolerance);
    comparison.compare(a, b);
    if (comparison.count == 0) {
      return null;
    }
    return new Difference(
        path + index(comparison.first, shape),
        Difference.Kind.VALUE,
        text(a, comparison.first),
        text(b, comparison.first),
        comparison.count,
        comparison.largest);
  }

  private static String text(Object array, long at) {
    return array instanceof byte[] bytes
        ? String.format("byte %02x", bytes[Math.toIntExact(at)])
        : ValueText.element(array, at);
  }

  private static String index(long position, long[] shape) {
    if (shape.length == 0) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    long rest = position;
    for (int i = shape.length - 1; i >= 0; i--) {
      text.insert(0, (i == 0 ? "[" : ",") + rest % Math.max(1, shape[i]));
      rest /= Math.max(1, shape[i]);
    }
    return text.append(']').toString();
  }

  private void compare(Object a, Object b) {
    if (a instanceof NdArray left && b instanceof NdArray right) {
      compareNumbers(left, right);
    } else if (a instanceof StringArray left && b instanceof StringArray right) {
      for (long i = 0; i < left.size(); i++) {
        if (!left.get(i).equals(right.get(i))) {
          found(i, Double.NaN);
        }
      }
    } else if (a instanceof StructuredArray left && b instanceof StructuredArray right) {
      compareStructures(left, right);
    } else if (a instanceof byte[] left && b instanceof byte[] right) {
      int at = Arrays.mismatch(left, right);
      if (at >= 0) {
        found(at, Double.NaN);
      }
    }
  }

  private void compareStructures(StructuredArray a, StructuredArray b) {
    for (long i = 0; i < ValueText.count(a); i++) {
      for (String field : a.fields().keySet()) {
        long before = count;
        compareNumbers(a.fields().get(field), b.fields().get(field), i);
        if (count > before) {
          count = before + 1;
          break;
        }
      }
    }
  }

  private void compareNumbers(NdArray a, NdArray b) {
    if (a.equals(b)) {
      return;
    }
    for (long i = 0; i < a.size(); i++) {
      compareNumbers(a, b, i);
    }
  }

  private void compareNumbers(NdArray a, NdArray b, long at) {
    switch (a.type().kind()) {
      case FLOAT -> compare(at, a.doubleAt(at), b.doubleAt(at));
      case COMPLEX -> {
        Complex x = a.complexAt(at);
        Complex y = b.complexAt(at);
        if (!tolerance.accepts(x.re(), y.re()) || !tolerance.accepts(x.im(), y.im())) {
          found(at, Math.hypot(x.re() - y.re(), x.im() - y.im()));
        }
      }
      case BOOLEAN -> {
        if (a.booleanAt(at) != b.booleanAt(at)) {
          found(at, Double.NaN);
        }
      }
      default -> {
        long x = bits(a, at);
        long y = bits(b, at);
        boolean huge = a.type() == ElementType.UINT64;
        if (x != y) {
          compare(at, huge ? unsigned(x) : x, huge ? unsigned(y) : y, x, y);
        }
      }
    }
  }

  private static long bits(NdArray array, long at) {
    return array.type() == ElementType.UINT64
        ? ((long[]) array.toHeap().elements())[Math.toIntExact(at)]
        : array.longAt(at);
  }

  private static double unsigned(long bits) {
    return (bits >>> 1) * 2.0 + (bits & 1);
  }

  /** Integers beyond 2^53 may be one number as doubles and are two all the same. */
  private void compare(long at, double a, double b, long x, long y) {
    boolean exact = tolerance.absolute() == 0 && tolerance.relative() == 0;
    if ((exact && x != y) || !tolerance.accepts(a, b)) {
      found(at, a == b ? Math.abs((double) (x - y)) : Math.abs(a - b));
    }
  }

  private void compare(long at, double a, double b) {
    if (!tolerance.accepts(a, b)) {
      found(at, Math.abs(a - b));
    }
  }

  private void found(long at, double difference) {
    count++;
    first = first < 0 ? at : first;
    if (!Double.isNaN(difference) && !(difference <= largest)) {
      largest = difference;
    }
  }
}
