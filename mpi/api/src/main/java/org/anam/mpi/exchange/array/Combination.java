package org.anam.mpi.exchange.array;

import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import org.anam.array.ElementType;
import org.anam.array.Float16;
import org.anam.array.NdArray;
import org.anam.mpi.transport.Operator;

/** Combines arrays element by element where the message-passing system cannot. */
public final class Combination {

  private final ElementType type;
  private final Operator operator;

  /** Of two arrays of this element type. */
  public Combination(ElementType type, Operator operator) {
    this.type = type;
    this.operator = operator;
  }

  /** Whether the combination means anything. */
  public static boolean exists(ElementType type, Operator operator) {
    boolean ordering = operator == Operator.MIN || operator == Operator.MAX;
    return switch (type.kind()) {
      case COMPLEX -> !ordering;
      case BOOLEAN -> ordering;
      default -> true;
    };
  }

  /** Combines into the first array; both lie on the heap and have one type and size. */
  public void combine(NdArray into, NdArray with) {
    switch (type) {
      case INT8, UINT8, BOOL -> bytes((byte[]) into.elements(), (byte[]) with.elements());
      case INT16, UINT16 -> shorts((short[]) into.elements(), (short[]) with.elements());
      case INT32, UINT32 -> ints((int[]) into.elements(), (int[]) with.elements());
      case INT64, UINT64 -> longs((long[]) into.elements(), (long[]) with.elements());
      case FLOAT16 -> halves((short[]) into.elements(), (short[]) with.elements());
      case FLOAT32 -> floats((float[]) into.elements(), (float[]) with.elements());
      case FLOAT64 -> doubles((double[]) into.elements(), (double[]) with.elements());
      case COMPLEX64 -> complexFloats((float[]) into.elements(), (float[]) with.elements());
      case COMPLEX128 -> complexes((double[]) into.elements(), (double[]) with.elements());
    }
  }

  private void bytes(byte[] a, byte[] b) {
    LongBinaryOperator combine = integers();
    for (int i = 0; i < a.length; i++) {
      a[i] = (byte) combine.applyAsLong(a[i], b[i]);
    }
  }

  private void shorts(short[] a, short[] b) {
    LongBinaryOperator combine = integers();
    for (int i = 0; i < a.length; i++) {
      a[i] = (short) combine.applyAsLong(a[i], b[i]);
    }
  }

  private void ints(int[] a, int[] b) {
    LongBinaryOperator combine = integers();
    for (int i = 0; i < a.length; i++) {
      a[i] = (int) combine.applyAsLong(a[i], b[i]);
    }
  }

  private void longs(long[] a, long[] b) {
    LongBinaryOperator combine = integers();
    for (int i = 0; i < a.length; i++) {
      a[i] = combine.applyAsLong(a[i], b[i]);
    }
  }

  private void halves(short[] a, short[] b) {
    DoubleBinaryOperator combine = reals();
    for (int i = 0; i < a.length; i++) {
      double value = combine.applyAsDouble(Float16.toFloat(a[i]), Float16.toFloat(b[i]));
      a[i] = Float16.fromFloat((float) value);
    }
  }

  private void floats(float[] a, float[] b) {
    DoubleBinaryOperator combine = reals();
    for (int i = 0; i < a.length; i++) {
      a[i] = (float) combine.applyAsDouble(a[i], b[i]);
    }
  }

  private void doubles(double[] a, double[] b) {
    DoubleBinaryOperator combine = reals();
    for (int i = 0; i < a.length; i++) {
      a[i] = combine.applyAsDouble(a[i], b[i]);
    }
  }

  private void complexFloats(float[] a, float[] b) {
    if (operator == Operator.SUM) {
      floats(a, b);
      return;
    }
    for (int i = 0; i < a.length; i += 2) {
      float real = a[i] * b[i] - a[i + 1] * b[i + 1];
      a[i + 1] = a[i] * b[i + 1] + a[i + 1] * b[i];
      a[i] = real;
    }
  }

  private void complexes(double[] a, double[] b) {
    if (operator == Operator.SUM) {
      doubles(a, b);
      return;
    }
    for (int i = 0; i < a.length; i += 2) {
      double real = a[i] * b[i] - a[i + 1] * b[i + 1];
      a[i + 1] = a[i] * b[i + 1] + a[i + 1] * b[i];
      a[i] = real;
    }
  }

  /** On sign-extended bits, whose order is that of unsigned numbers too if compared as such. */
  private LongBinaryOperator integers() {
    boolean signed = type.kind() != ElementType.Kind.UNSIGNED;
    return switch (operator) {
      case SUM -> Long::sum;
      case PRODUCT -> (x, y) -> x * y;
      case MIN -> signed ? Math::min : (x, y) -> Long.compareUnsigned(x, y) <= 0 ? x : y;
      case MAX -> signed ? Math::max : (x, y) -> Long.compareUnsigned(x, y) >= 0 ? x : y;
    };
  }

  /** The least and greatest are found among {@link OrderedBits}. */
  private DoubleBinaryOperator reals() {
    return operator == Operator.SUM ? Double::sum : (x, y) -> x * y;
  }
}
