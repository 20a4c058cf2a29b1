package org.anam.array;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/** Arrays of every element type with awkward values, on the heap and off it. */
final class Samples {

  private Samples() {}

  /** Every type, several shapes, heap and direct, with random bits. */
  static Stream<NdArray> all() {
    return Arrays.stream(ElementType.values())
        .flatMap(
            type ->
                Stream.of(
                        new long[0],
                        new long[] {5},
                        new long[] {2, 3},
                        new long[] {2, 0, 3},
                        new long[] {3, 2, 2})
                    .flatMap(
                        shape ->
                            Stream.of(random(type, 7, shape), random(type, 7, shape).toDirect())));
  }

  /** An array whose components have random bits; bool has 0 and 1. */
  static NdArray random(ElementType type, long seed, long... shape) {
    Random random = new Random(seed);
    NdArray array = NdArray.zeros(type, shape);
    for (int i = 0; i < array.size() * type.components(); i++) {
      array.setBits(i, type == ElementType.BOOL ? random.nextInt(2) : random.nextLong());
    }
    return array;
  }

  /** The least, the greatest and other values of a type, as bits of its components. */
  static long[] extremes(ElementType type) {
    return switch (type.component()) {
      case INT8 -> new long[] {Byte.MIN_VALUE, -1, 0, 1, Byte.MAX_VALUE};
      case INT16 -> new long[] {Short.MIN_VALUE, -1, 0, 1, Short.MAX_VALUE};
      case INT32 -> new long[] {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE};
      case INT64 -> new long[] {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE, (1L << 53) + 1};
      case UINT8, UINT16, UINT32, UINT64 -> new long[] {0, 1, -1, 1L << (8 * type.bytes() - 1)};
      case BOOL -> new long[] {0, 1};
      case FLOAT16 ->
          new long[] {0, 0x8000, 1, 0x3ff, 0x400, 0x3c00, 0x7bff, 0xfbff, 0x7c00, 0xfc00, 0x7e00};
      case FLOAT32 ->
          floats(
              0f, -0f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NEGATIVE_INFINITY, Float.NaN, 0.1f);
      default ->
          doubles(
              0,
              -0.0,
              Double.MIN_VALUE,
              Double.MAX_VALUE,
              Double.NEGATIVE_INFINITY,
              Double.NaN,
              0.1);
    };
  }

  private static long[] floats(float... values) {
    long[] bits = new long[values.length];
    Arrays.setAll(bits, i -> Float.floatToRawIntBits(values[i]));
    return bits;
  }

  private static long[] doubles(double... values) {
    return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
  }
}
