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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.anam.array.Complex;
import org.anam.array.flat.JavaArrayForm;

/**
 * The Java types whose values are stored as those of another type, and their codecs: single values
 * such as dates, which are texts, and Java arrays of any rank. Where any type is allowed, files
 * remember them by name and messages by number: the place in these lists, so a new one comes last.
 */
final class JavaTypeCodecs {

  /** The classes of single values. */
  static final List<Class<?>> SCALARS = new ArrayList<>();

  /** The classes of arrays of one dimension. */
  static final List<Class<?>> ROWS = new ArrayList<>();

  private static final Map<Class<?>, ValueCodec<?>> CODECS = new HashMap<>();

  static {
    scalar(Character.class, ScalarCodecs.CHARACTER);
    scalar(char[].class, ScalarCodecs.CHARS);
    scalar(BigInteger.class, DecimalCodec.INTEGER);
    scalar(BigDecimal.class, DecimalCodec.DECIMAL);
    text(UUID.class, UUID::fromString);
    text(Instant.class, Instant::parse);
    text(LocalDate.class, LocalDate::parse);
    text(LocalTime.class, LocalTime::parse);
    text(LocalDateTime.class, LocalDateTime::parse);
    text(OffsetDateTime.class, OffsetDateTime::parse);
    text(ZonedDateTime.class, ZonedDateTime::parse);
    text(Duration.class, Duration::parse);
    text(Period.class, Period::parse);
    row(boolean[].class);
    row(byte[].class);
    row(short[].class);
    row(int[].class);
    row(long[].class);
    row(float[].class);
    row(double[].class);
    row(Complex[].class);
    row(String[].class);
  }

  private JavaTypeCodecs() {}

  private static <T> void scalar(Class<T> type, ValueCodec<T> codec) {
    SCALARS.add(type);
    CODECS.put(type, codec);
  }

  private static <T> void text(Class<T> type, Function<String, T> parse) {
    scalar(type, new TextCodec<>(type, parse));
  }

  private static void row(Class<?> type) {
    ROWS.add(type);
    CODECS.put(type, array(type));
  }

  private static ValueCodec<?> array(Class<?> type) {
    JavaArrayForm form = JavaArrayForm.of(type);
    return form.element().elementType() == null
        ? new StringsCodec.Standard<>(form)
        : new StandardArrayCodec<>(form);
  }

  /** The codec of such a type; null for others. */
  static ValueCodec<?> of(Class<?> type) {
    ValueCodec<?> known = CODECS.get(type);
    if (known != null || !type.isArray()) {
      return known;
    }
    Class<?> row = type.componentType();
    while (row != null && !ROWS.contains(row)) {
      row = row.componentType();
    }
    return row == null ? null : array(type);
  }
}
