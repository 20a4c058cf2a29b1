package org.anam.message;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anam.array.flat.JavaArrayForm;
import org.anam.codec.JavaTypes;
import org.anam.codec.ValueCodec;
import org.anam.codec.ValueReader;
import org.anam.codec.ValueWriter;

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

  private static final List<Class<?>> SCALARS = JavaTypes.scalars();

  /** Arrays of one dimension. */
  private static final List<Class<?>> ROWS = JavaTypes.rows();

  private static final Map<Class<?>, Integer> NUMBERS = numbers();

  private KeptTypes() {}

  private static Map<Class<?>, Integer> numbers() {
    Map<Class<?>, Integer> numbers = new HashMap<>();
    for (int i = 0; i < SCALARS.size(); i++) {
      numbers.put(SCALARS.get(i), i);
    }
    for (int i = 0; i < ROWS.size(); i++) {
      numbers.put(ROWS.get(i), ARRAYS + i + RANK_STEP);
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
    int rank = 1;
    Class<?> row = type;
    while (row.componentType().isArray()) {
      row = row.componentType();
      rank++;
    }
    int number = ROWS.indexOf(row);
    return number < 0 ? -1 : ARRAYS + number + RANK_STEP * rank;
  }

  static boolean isKind(long number) {
    if (number < ARRAYS) {
      return number >= 0 && number < SCALARS.size();
    }
    long rank = number / RANK_STEP;
    long leaf = number % RANK_STEP - ARRAYS;
    return rank >= 1 && rank <= GREATEST_RANK && leaf >= 0 && leaf < ROWS.size();
  }

  /** The Java type of a kind. */
  static Class<?> type(int kind) {
    if (kind < ARRAYS) {
      return SCALARS.get(kind);
    }
    return JavaArrayForm.classOf(ROWS.get(kind % RANK_STEP - ARRAYS), kind / RANK_STEP);
  }

  @SuppressWarnings("unchecked") // the kind is that of the value
  static void write(int kind, Object value, ValueWriter out) {
    ((ValueCodec<Object>) codec(kind)).write(value, out);
  }

  static Object read(int kind, ValueReader in) {
    return codec(kind).read(in);
  }

  private static ValueCodec<?> codec(int kind) {
    return JavaTypes.codec(type(kind));
  }
}
