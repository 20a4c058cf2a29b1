package org.anam.mpi.exchange.array;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import org.anam.array.ElementType;
import org.anam.array.Float16;
import org.anam.array.NdArray;
import org.anam.mpi.transport.Operator;

/**
 * Floating-point numbers as signed integers of the same width and order, whose least and greatest
 * every message-passing system finds alike. MPI leaves open what the least of NaN and a number is,
 * and MPICH gives the ranks of one allreduce different answers; here NaN of any rank gives NaN, as
 * in {@link Math#min}, and -0.0 is less than 0.0.
 *
 * <p>The bits of a number of IEEE 754, read as sign and magnitude, have its order already; only the
 * magnitude of negative ones has to be turned around. NaN becomes the extreme at which the operator
 * aims, and comes back as the NaN that Java calls canonical.
 */
public final class OrderedBits {

  private OrderedBits() {}

  /** Whether elements are to be reduced as these integers. */
  public static boolean serve(ElementType type, Operator operator) {
    return type.kind() == ElementType.Kind.FLOAT
        && (operator == Operator.MIN || operator == Operator.MAX);
  }

  /** A number as an integer. */
  public static long of(double number, Operator operator) {
    return ordered(number, operator == Operator.MIN);
  }

  /** The number of an integer. */
  public static double number(long ordered) {
    double number = Double.longBitsToDouble(turned(ordered));
    return Double.isNaN(number) ? Double.NaN : number;
  }

  /** The elements as integers in new memory, on the heap or off it as they are. */
  public static NdArray of(NdArray numbers, Operator operator) {
    ElementType type = integers(numbers.type());
    NdArray result = JavaArrayType.newMemory(type, numbers.isDirect(), numbers.shape());
    boolean least = operator == Operator.MIN;
    switch (numbers.type()) {
      case FLOAT64 -> order(doubles(numbers), longs(result), least);
      case FLOAT32 -> order(floats(numbers), ints(result), least);
      default -> order(shorts(numbers), shorts(result), least);
    }
    return result;
  }

  /** The numbers of integers, in new memory. */
  public static NdArray numbers(NdArray ordered, ElementType type) {
    NdArray result = JavaArrayType.newMemory(type, ordered.isDirect(), ordered.shape());
    switch (type) {
      case FLOAT64 -> restore(longs(ordered), doubles(result));
      case FLOAT32 -> restore(ints(ordered), floats(result));
      default -> restore(shorts(ordered), shorts(result));
    }
    return result;
  }

  private static ElementType integers(ElementType type) {
    return switch (type) {
      case FLOAT64 -> ElementType.INT64;
      case FLOAT32 -> ElementType.INT32;
      default -> ElementType.INT16;
    };
  }

  private static long ordered(double number, boolean least) {
    if (Double.isNaN(number)) {
      return least ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    return turned(Double.doubleToRawLongBits(number));
  }

  private static long turned(long bits) {
    return bits ^ ((bits >> 63) >>> 1);
  }

  private static int turned(int bits) {
    return bits ^ ((bits >> 31) >>> 1);
  }

  private static short turned(short bits) {
    return (short) (bits ^ ((bits >> 15) & Short.MAX_VALUE));
  }

  private static void order(DoubleBuffer numbers, LongBuffer ordered, boolean least) {
    for (int i = 0; i < numbers.limit(); i++) {
      ordered.put(i, ordered(numbers.get(i), least));
    }
  }

  private static void order(FloatBuffer numbers, IntBuffer ordered, boolean least) {
    int extreme = least ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    for (int i = 0; i < numbers.limit(); i++) {
      float number = numbers.get(i);
      ordered.put(i, Float.isNaN(number) ? extreme : turned(Float.floatToRawIntBits(number)));
    }
  }

  private static void order(ShortBuffer numbers, ShortBuffer ordered, boolean least) {
    short extreme = least ? Short.MIN_VALUE : Short.MAX_VALUE;
    for (int i = 0; i < numbers.limit(); i++) {
      short bits = numbers.get(i);
      ordered.put(i, Float.isNaN(Float16.toFloat(bits)) ? extreme : turned(bits));
    }
  }

  private static void restore(LongBuffer ordered, DoubleBuffer numbers) {
    for (int i = 0; i < ordered.limit(); i++) {
      numbers.put(i, number(ordered.get(i)));
    }
  }

  private static void restore(IntBuffer ordered, FloatBuffer numbers) {
    for (int i = 0; i < ordered.limit(); i++) {
      float number = Float.intBitsToFloat(turned(ordered.get(i)));
      numbers.put(i, Float.isNaN(number) ? Float.NaN : number);
    }
  }

  private static void restore(ShortBuffer ordered, ShortBuffer numbers) {
    short canonical = Float16.fromFloat(Float.NaN);
    for (int i = 0; i < ordered.limit(); i++) {
      short bits = turned(ordered.get(i));
      numbers.put(i, Float.isNaN(Float16.toFloat(bits)) ? canonical : bits);
    }
  }

  private static DoubleBuffer doubles(NdArray array) {
    return array.elements() instanceof ByteBuffer bytes
        ? bytes.asDoubleBuffer()
        : DoubleBuffer.wrap((double[]) array.elements());
  }

  private static LongBuffer longs(NdArray array) {
    return array.elements() instanceof ByteBuffer bytes
        ? bytes.asLongBuffer()
        : LongBuffer.wrap((long[]) array.elements());
  }

  private static FloatBuffer floats(NdArray array) {
    return array.elements() instanceof ByteBuffer bytes
        ? bytes.asFloatBuffer()
        : FloatBuffer.wrap((float[]) array.elements());
  }

  private static IntBuffer ints(NdArray array) {
    return array.elements() instanceof ByteBuffer bytes
        ? bytes.asIntBuffer()
        : IntBuffer.wrap((int[]) array.elements());
  }

  private static ShortBuffer shorts(NdArray array) {
    return array.elements() instanceof ByteBuffer bytes
        ? bytes.asShortBuffer()
        : ShortBuffer.wrap((short[]) array.elements());
  }
}
