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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.anam.array.StringArray;
import org.anam.array.flat.JavaArrayForm;

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

  /** The classes of arrays of one dimension, by the names of their elements' types. */
  private static final Map<String, Class<?>> ROWS = new HashMap<>();

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
    JavaArrayCodecs.rows().forEach(row -> ROWS.put(row.componentType().getTypeName(), row));
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

  /** The name for the value's type; null when what is stored says it all. */
  public static String nameOf(Object value) {
    Class<?> type = value.getClass();
    if (SCALARS.containsKey(type)) {
      return type.getTypeName();
    }
    if (type.isArray()) {
      return JavaArrayCodecs.of(type) == null ? null : type.getTypeName();
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

  /** The codec of the values of a class that is in the list; null for others. */
  public static ValueCodec<?> codec(Class<?> type) {
    ValueCodec<?> scalar = SCALARS.get(type);
    return scalar != null ? scalar : JavaArrayCodecs.of(type);
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
    Class<?> row = ROWS.get(name.substring(0, brackets));
    return row == null ? null : JavaArrayCodecs.of(JavaArrayForm.classOf(row, rank));
  }
}
