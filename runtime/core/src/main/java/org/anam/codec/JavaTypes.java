package org.anam.codec;

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
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.anam.array.Complex;
import org.anam.array.StringArray;

/**
 * The names by which a file remembers of which Java type a value was where any type is allowed and
 * what is stored is that of another type: dates, for instance, are stored as texts. A closed list:
 * no name makes a reader load a class.
 */
public final class JavaTypes {

  /** The most dimensions that the virtual machine allows. */
  private static final int GREATEST_RANK = 255;

  private static final Map<Class<?>, ValueCodec<?>> SCALARS = new HashMap<>();
  private static final Map<String, ValueCodec<?>> BY_NAME = new HashMap<>();

  /** By the name of the elements' type. */
  private static final Map<String, Row> ROWS = new HashMap<>();

  private record Row(Class<?> type, ValueCodec<?> codec) {}

  static {
    scalar(Character.class, Values.CHARACTER);
    scalar(char[].class, Values.CHARS);
    scalar(BigInteger.class, Values.BIG_INTEGER);
    scalar(BigDecimal.class, Values.BIG_DECIMAL);
    scalar(UUID.class, Values.UUID);
    scalar(Instant.class, Values.INSTANT);
    scalar(LocalDate.class, Values.LOCAL_DATE);
    scalar(LocalTime.class, Values.LOCAL_TIME);
    scalar(LocalDateTime.class, Values.LOCAL_DATE_TIME);
    scalar(OffsetDateTime.class, Values.OFFSET_DATE_TIME);
    scalar(ZonedDateTime.class, Values.ZONED_DATE_TIME);
    scalar(Duration.class, Values.DURATION);
    scalar(Period.class, Values.PERIOD);
    row(boolean.class, boolean[].class, Values.BOOLEANS);
    row(byte.class, byte[].class, Values.BYTES);
    row(short.class, short[].class, Values.SHORTS);
    row(int.class, int[].class, Values.INTS);
    row(long.class, long[].class, Values.LONGS);
    row(float.class, float[].class, Values.FLOATS);
    row(double.class, double[].class, Values.DOUBLES);
    row(Complex.class, Complex[].class, Values.COMPLEXES);
    row(String.class, String[].class, Values.STRINGS);
    BY_NAME.put(Set.class.getName(), Values.set(Values.ANY));
    BY_NAME.put(SortedSet.class.getName(), Values.sortedSet(Values.ANY));
    BY_NAME.put(SortedMap.class.getName(), Values.sortedMap(Values.ANY, Values.ANY));
    BY_NAME.put(StringArray.class.getName(), Values.STRING_ARRAY);
  }

  private JavaTypes() {}

  private static void scalar(Class<?> type, ValueCodec<?> codec) {
    SCALARS.put(type, codec);
    BY_NAME.put(type.getTypeName(), codec);
  }

  private static void row(Class<?> element, Class<?> type, ValueCodec<?> codec) {
    ROWS.put(element.getTypeName(), new Row(type, codec));
  }

  /** The name for the value's type; null when what is stored says it all. */
  public static String nameOf(Object value) {
    Class<?> type = value.getClass();
    if (SCALARS.containsKey(type)) {
      return type.getTypeName();
    }
    if (type.isArray()) {
      return ROWS.containsKey(element(type).getTypeName()) ? type.getTypeName() : null;
    }
    if (value instanceof Set<?>) {
      return (value instanceof SortedSet<?> ? SortedSet.class : Set.class).getName();
    }
    if (value instanceof SortedMap<?, ?>) {
      return SortedMap.class.getName();
    }
    return value instanceof StringArray strings && strings.rank() == 0
        ? StringArray.class.getName()
        : null;
  }

  private static Class<?> element(Class<?> array) {
    Class<?> element = array;
    while (element.isArray()) {
      element = element.componentType();
    }
    return element;
  }

  /** The codec that gives back values of the type of that name; null for a name that is none. */
  public static ValueCodec<?> codec(String name) {
    ValueCodec<?> known = BY_NAME.get(name);
    if (known != null || !name.endsWith("[]")) {
      return known;
    }
    int brackets = name.indexOf('[');
    int rank = (name.length() - brackets) / 2;
    if (rank > GREATEST_RANK || !name.substring(brackets).equals("[]".repeat(rank))) {
      return null;
    }
    Row row = ROWS.get(name.substring(0, brackets));
    return row == null ? null : array(row, rank);
  }

  private static ValueCodec<?> array(Row row, int rank) {
    ValueCodec<?> codec = row.codec();
    Class<?> type = row.type();
    for (int i = 1; i < rank; i++) {
      codec = rows(codec, type);
      type = type.arrayType();
    }
    return codec;
  }

  @SuppressWarnings("unchecked") // arrays of arrays are arrays of objects
  private static ValueCodec<?> rows(ValueCodec<?> row, Class<?> type) {
    Object[] none = Arrays.copyOf(new Object[0], 0, (Class<? extends Object[]>) type.arrayType());
    return row instanceof StringsCodec<?> strings
        ? Values.array((StringsCodec<Object>) strings, none)
        : Values.array((ArrayCodec<Object>) row, none);
  }
}
