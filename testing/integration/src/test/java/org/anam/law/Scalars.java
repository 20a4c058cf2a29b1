package org.anam.law;

import static org.anam.law.Sort.Trait.COMPARABLE;
import static org.anam.law.Sort.Trait.KEY;
import static org.anam.law.Sort.Trait.OPTIONAL;
import static org.anam.law.Sort.Trait.PRIMITIVE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.UnsignedNumber;
import org.anam.law.Sort.Making;

/** Types of single values, with those values that are easily lost. */
final class Scalars {

  private static final long[] LONGS = {
    0,
    1,
    -1,
    Byte.MIN_VALUE,
    Short.MAX_VALUE,
    Integer.MIN_VALUE,
    1L << 53,
    Long.MIN_VALUE,
    Long.MAX_VALUE
  };

  private static final double[] DOUBLES = {
    0.0,
    -0.0,
    1.5,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    0.1,
    Double.longBitsToDouble(0x7ff0_0000_0000_0001L),
    1e-310,
    16777217
  };

  private static final String[] TEXTS = {
    "",
    "a",
    "1",
    "true",
    "caf\u00e9",
    "\ud83d\ude00",
    "\u0000",
    "\ud800",
    "x\udc00",
    "a\0b",
    " pad ",
    "null",
    "2024-01-01",
    "\r\n",
    "\ufeff",
    "LIST_item0",
    "class",
    ".",
    "long ".repeat(20_000)
  };

  static final List<Sort> PRIMITIVES =
      List.of(
          Sort.of("boolean", m -> m.random().nextBoolean(), PRIMITIVE),
          Sort.of("byte", m -> (byte) number(m), PRIMITIVE),
          Sort.of("short", m -> (short) number(m), PRIMITIVE),
          Sort.of("int", m -> (int) number(m), PRIMITIVE),
          Sort.of("long", Scalars::number, PRIMITIVE),
          Sort.of("float", m -> (float) real(m), PRIMITIVE),
          Sort.of("double", Scalars::real, PRIMITIVE),
          Sort.of("char", Scalars::character, PRIMITIVE));

  static final List<Sort> ALL =
      List.of(
          Sort.of("Boolean", m -> m.random().nextBoolean(), KEY, COMPARABLE),
          Sort.of("Byte", m -> (byte) number(m), KEY, COMPARABLE),
          Sort.of("Short", m -> (short) number(m), KEY, COMPARABLE),
          Sort.of("Integer", m -> (int) number(m), KEY, COMPARABLE),
          Sort.of("Long", Scalars::number, KEY, COMPARABLE),
          Sort.of("Float", m -> (float) real(m), KEY, COMPARABLE),
          Sort.of("Double", Scalars::real, KEY, COMPARABLE),
          Sort.of("Character", Scalars::character, KEY, COMPARABLE),
          Sort.of("String", Scalars::text, KEY, COMPARABLE),
          Sort.of("java.math.BigInteger", Scalars::integer, KEY, COMPARABLE),
          Sort.of("java.math.BigDecimal", Scalars::decimal, KEY, COMPARABLE),
          Sort.of("java.util.UUID", Scalars::uuid, KEY, COMPARABLE),
          Sort.of("java.time.Instant", Scalars::instant, KEY, COMPARABLE),
          Sort.of("java.time.LocalDate", m -> dateTime(m).toLocalDate(), KEY),
          Sort.of("java.time.LocalTime", m -> dateTime(m).toLocalTime(), KEY, COMPARABLE),
          Sort.of("java.time.LocalDateTime", Scalars::dateTime, KEY),
          Sort.of("java.time.OffsetDateTime", Scalars::offsetDateTime, KEY, COMPARABLE),
          Sort.of("java.time.ZonedDateTime", Scalars::zonedDateTime, KEY),
          Sort.of("java.time.Duration", Scalars::duration, KEY, COMPARABLE),
          Sort.of("java.time.Period", Scalars::period, KEY),
          Sort.of("org.anam.array.Complex", m -> new Complex(real(m), real(m)), KEY),
          Sort.of(
              "org.anam.array.ComplexFloat",
              m -> new ComplexFloat((float) real(m), (float) real(m)),
              KEY),
          Sort.of("org.anam.array.UnsignedNumber", Scalars::unsigned, KEY),
          Sort.of(
              "java.util.OptionalInt",
              m -> m.chance(3) ? OptionalInt.empty() : OptionalInt.of((int) number(m)),
              OPTIONAL),
          Sort.of(
              "java.util.OptionalLong",
              m -> m.chance(3) ? OptionalLong.empty() : OptionalLong.of(number(m)),
              OPTIONAL),
          Sort.of(
              "java.util.OptionalDouble",
              m -> m.chance(3) ? OptionalDouble.empty() : OptionalDouble.of(real(m)),
              OPTIONAL));

  private Scalars() {}

  static long number(Making m) {
    return m.chance(2) ? LONGS[m.random().nextInt(LONGS.length)] : m.random().nextLong();
  }

  static double real(Making m) {
    return m.chance(2) ? DOUBLES[m.random().nextInt(DOUBLES.length)] : m.random().nextGaussian();
  }

  private static char character(Making m) {
    return m.chance(30) ? (char) m.random().nextInt() : m.any('a', 'b', '1', '\u00e9');
  }

  static String text(Making m) {
    return m.chance(3) && !m.chance(4) ? m.any(TEXTS) : "t" + m.random().nextInt(1000);
  }

  static BigInteger integer(Making m) {
    return m.chance(2)
        ? BigInteger.valueOf(number(m))
        : new BigInteger(m.random().nextInt(300), m.random());
  }

  private static BigDecimal decimal(Making m) {
    int scale =
        m.chance(40) ? m.any(Integer.MIN_VALUE, Integer.MAX_VALUE) : m.random().nextInt(60) - 30;
    return new BigDecimal(integer(m), scale);
  }

  private static UUID uuid(Making m) {
    return new UUID(number(m), number(m));
  }

  private static Instant instant(Making m) {
    return m.chance(6)
        ? m.any(Instant.MIN, Instant.MAX, Instant.EPOCH)
        : Instant.ofEpochSecond(
            m.random().nextLong(1L << 40) - (1L << 39), m.random().nextInt(1_000_000_000));
  }

  private static LocalDateTime dateTime(Making m) {
    return m.chance(6)
        ? m.any(
            LocalDateTime.MIN,
            LocalDateTime.MAX,
            LocalDate.EPOCH.atStartOfDay(),
            LocalDate.EPOCH.atTime(LocalTime.MAX))
        : LocalDateTime.ofEpochSecond(
            m.random().nextInt(),
            m.chance(2) ? 0 : m.random().nextInt(1_000_000_000),
            ZoneOffset.UTC);
  }

  private static OffsetDateTime offsetDateTime(Making m) {
    return dateTime(m)
        .atOffset(ZoneOffset.ofTotalSeconds(m.chance(2) ? 0 : m.random().nextInt(64_800) - 32_400));
  }

  private static ZonedDateTime zonedDateTime(Making m) {
    ZoneId zone =
        ZoneId.of(
            m.any(
                "UTC",
                "Z",
                "Europe/Berlin",
                "America/New_York",
                "Asia/Kathmandu",
                "GMT+01:00",
                "+05:30"));
    return m.chance(4)
        ? ZonedDateTime.ofLocal(
            LocalDateTime.of(2024, 10, 27, 2, 30),
            ZoneId.of("Europe/Berlin"),
            ZoneOffset.ofHours(m.any(1, 2)))
        : dateTime(m).atZone(zone);
  }

  private static Duration duration(Making m) {
    return m.chance(4)
        ? m.any(
            Duration.ZERO,
            Duration.ofSeconds(Long.MIN_VALUE),
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
            Duration.ofNanos(-1))
        : Duration.ofSeconds(m.random().nextInt(), m.random().nextInt(1_000_000_000));
  }

  private static Period period(Making m) {
    return m.chance(4)
        ? Period.of(Integer.MIN_VALUE, Integer.MAX_VALUE, -1)
        : Period.of(m.random().nextInt(9) - 4, m.random().nextInt(30), m.random().nextInt(99));
  }

  private static UnsignedNumber unsigned(Making m) {
    return m.any(
        UnsignedNumber.of(ElementType.UINT8, m.random().nextInt(256)),
        UnsignedNumber.of(ElementType.UINT16, m.random().nextInt(65_536)),
        UnsignedNumber.of(ElementType.UINT32, m.random().nextInt() & 0xffff_ffffL),
        UnsignedNumber.of(ElementType.UINT64, number(m)));
  }
}
