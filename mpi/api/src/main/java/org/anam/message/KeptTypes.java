package org.anam.message;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anam.array.Complex;
import org.anam.codec.ArrayCodec;
import org.anam.codec.StringsCodec;
import org.anam.codec.ValueCodec;
import org.anam.codec.ValueReader;
import org.anam.codec.ValueWriter;
import org.anam.codec.Values;

/**
 * The Java types that a value keeps where any type is allowed, though its representation is that of
 * another type: dates, for instance, travel as texts. The numbers are part of the format.
 */
final class KeptTypes {

  /** For arrays the number is the leaf's from here on, plus {@link #RANK_STEP} for each rank. */
  private static final int ARRAYS = 32;

  private static final int RANK_STEP = 64;

  /** The most dimensions that the virtual machine allows. */
  private static final int GREATEST_RANK = 255;

  private record Scalar<T>(Class<T> type, ValueCodec<T> codec) {}

  private record Leaf(Class<?> type, Class<?> row, ValueCodec<?> codec) {}

  private static final List<Scalar<?>> SCALARS =
      List.of(
          new Scalar<>(Character.class, Values.CHARACTER),
          new Scalar<>(char[].class, Values.CHARS),
          new Scalar<>(BigInteger.class, Values.BIG_INTEGER),
          new Scalar<>(BigDecimal.class, Values.BIG_DECIMAL),
          new Scalar<>(UUID.class, Values.UUID),
          new Scalar<>(Instant.class, Values.INSTANT),
          new Scalar<>(LocalDate.class, Values.LOCAL_DATE),
          new Scalar<>(LocalTime.class, Values.LOCAL_TIME),
          new Scalar<>(LocalDateTime.class, Values.LOCAL_DATE_TIME),
          new Scalar<>(OffsetDateTime.class, Values.OFFSET_DATE_TIME),
          new Scalar<>(ZonedDateTime.class, Values.ZONED_DATE_TIME),
          new Scalar<>(Duration.class, Values.DURATION),
          new Scalar<>(Period.class, Values.PERIOD));

  private static final List<Leaf> LEAVES =
      List.of(
          new Leaf(boolean.class, boolean[].class, Values.BOOLEANS),
          new Leaf(byte.class, byte[].class, Values.BYTES),
          new Leaf(short.class, short[].class, Values.SHORTS),
          new Leaf(int.class, int[].class, Values.INTS),
          new Leaf(long.class, long[].class, Values.LONGS),
          new Leaf(float.class, float[].class, Values.FLOATS),
          new Leaf(double.class, double[].class, Values.DOUBLES),
          new Leaf(Complex.class, Complex[].class, Values.COMPLEXES),
          new Leaf(String.class, String[].class, Values.STRINGS));

  private static final Map<Class<?>, Integer> NUMBERS = numbers();

  private KeptTypes() {}

  private static Map<Class<?>, Integer> numbers() {
    Map<Class<?>, Integer> numbers = new HashMap<>();
    for (int i = 0; i < SCALARS.size(); i++) {
      numbers.put(SCALARS.get(i).type(), i);
    }
    for (int i = 0; i < LEAVES.size(); i++) {
      numbers.put(LEAVES.get(i).row(), ARRAYS + i + RANK_STEP);
    }
    return numbers;
  }

  /** The kind of a value; -1 when its representation says it all. */
  static int of(Object value) {
    Integer number = NUMBERS.get(value.getClass());
    if (number != null) {
      return number;
    }
    return value instanceof Object[] ? ofArray(value.getClass()) : -1;
  }

  private static int ofArray(Class<?> type) {
    int rank = 0;
    Class<?> leaf = type;
    while (leaf.isArray()) {
      leaf = leaf.componentType();
      rank++;
    }
    for (int i = 0; i < LEAVES.size(); i++) {
      if (LEAVES.get(i).type() == leaf) {
        return ARRAYS + i + RANK_STEP * rank;
      }
    }
    return -1;
  }

  static boolean isKind(long number) {
    if (number < ARRAYS) {
      return number >= 0 && number < SCALARS.size();
    }
    long rank = number / RANK_STEP;
    long leaf = number % RANK_STEP - ARRAYS;
    return rank >= 1 && rank <= GREATEST_RANK && leaf >= 0 && leaf < LEAVES.size();
  }

  /** The Java type of a kind. */
  static Class<?> type(int kind) {
    if (kind < ARRAYS) {
      return SCALARS.get(kind).type();
    }
    Class<?> type = LEAVES.get(kind % RANK_STEP - ARRAYS).row();
    for (int rank = 1; rank < kind / RANK_STEP; rank++) {
      type = type.arrayType();
    }
    return type;
  }

  @SuppressWarnings("unchecked") // the kind is that of the value
  static void write(int kind, Object value, ValueWriter out) {
    ((ValueCodec<Object>) codec(kind)).write(value, out);
  }

  static Object read(int kind, ValueReader in) {
    return codec(kind).read(in);
  }

  private static ValueCodec<?> codec(int kind) {
    if (kind < ARRAYS) {
      return SCALARS.get(kind).codec();
    }
    Leaf leaf = LEAVES.get(kind % RANK_STEP - ARRAYS);
    ValueCodec<?> codec = leaf.codec();
    Class<?> type = leaf.row();
    for (int rank = 1; rank < kind / RANK_STEP; rank++) {
      codec = rows(codec, type);
      type = type.arrayType();
    }
    return codec;
  }

  @SuppressWarnings("unchecked") // arrays of arrays are arrays of objects
  private static ValueCodec<?> rows(ValueCodec<?> row, Class<?> type) {
    Object[] prototype =
        Arrays.copyOf(new Object[0], 0, (Class<? extends Object[]>) type.arrayType());
    return row instanceof StringsCodec<?> strings
        ? Values.array((StringsCodec<Object>) strings, prototype)
        : Values.array((ArrayCodec<Object>) row, prototype);
  }
}
