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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.anam.Converter;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.array.UnsignedNumber;
import org.anam.layout.ArrayLayout;
import org.anam.layout.TextForm;

/**
 * The catalogue of value codecs, of which generated code makes the codec of each member. All are
 * immutable and thread-safe; {@code docs/format.md} says what each stores.
 */
public final class Values {

  /** Booleans. */
  public static final ValueCodec<Boolean> BOOLEAN = ScalarCodecs.BOOLEAN;

  /** 8-bit integers. */
  public static final ValueCodec<Byte> BYTE = ScalarCodecs.BYTE;

  /** 16-bit integers. */
  public static final ValueCodec<Short> SHORT = ScalarCodecs.SHORT;

  /** 32-bit integers. */
  public static final ValueCodec<Integer> INTEGER = ScalarCodecs.INTEGER;

  /** 64-bit integers. */
  public static final ValueCodec<Long> LONG = ScalarCodecs.LONG;

  /** 32-bit floats. */
  public static final ValueCodec<Float> FLOAT = ScalarCodecs.FLOAT;

  /** 64-bit floats. */
  public static final ValueCodec<Double> DOUBLE = ScalarCodecs.DOUBLE;

  /** Texts of one character. */
  public static final ValueCodec<Character> CHARACTER = scalar(Character.class);

  /** {@code char[]} as one text. */
  public static final ValueCodec<char[]> CHARS = scalar(char[].class);

  /** Texts, as UTF-8. */
  public static final ValueCodec<String> STRING = ScalarCodecs.text(TextForm.UTF8);

  /** Texts, as variable-length ASCII. */
  public static final ValueCodec<String> ASCII = ScalarCodecs.text(TextForm.ASCII);

  /** Texts, as fixed-length ASCII. */
  public static final ValueCodec<String> FIXED_ASCII = ScalarCodecs.text(TextForm.FIXED_ASCII);

  /** The bits of uint8. */
  public static final ValueCodec<Byte> UNSIGNED_BYTE = ScalarCodecs.UNSIGNED_BYTE;

  /** The bits of uint16. */
  public static final ValueCodec<Short> UNSIGNED_SHORT = ScalarCodecs.UNSIGNED_SHORT;

  /** The bits of uint32. */
  public static final ValueCodec<Integer> UNSIGNED_INTEGER = ScalarCodecs.UNSIGNED_INTEGER;

  /** The bits of uint64. */
  public static final ValueCodec<Long> UNSIGNED_LONG = ScalarCodecs.UNSIGNED_LONG;

  /** Unsigned integers of the width that they have themselves. */
  public static final ValueCodec<UnsignedNumber> UNSIGNED_NUMBER = ScalarCodecs.UNSIGNED_NUMBER;

  /** Complex numbers of two doubles. */
  public static final ValueCodec<Complex> COMPLEX =
      new FunctionCodec<>(ValueWriter::putComplex, ValueReader::getComplex);

  /** Complex numbers of two floats. */
  public static final ValueCodec<ComplexFloat> COMPLEX_FLOAT =
      new FunctionCodec<>(ValueWriter::putComplexFloat, ValueReader::getComplexFloat);

  /** Integers of any size, as decimal text. */
  public static final ValueCodec<BigInteger> BIG_INTEGER = scalar(BigInteger.class);

  /** Decimal numbers of any size and precision, as text. */
  public static final ValueCodec<BigDecimal> BIG_DECIMAL = scalar(BigDecimal.class);

  /** Instants, as ISO-8601 text in UTC. */
  public static final ValueCodec<Instant> INSTANT = scalar(Instant.class);

  /** Dates, as ISO-8601 text. */
  public static final ValueCodec<LocalDate> LOCAL_DATE = scalar(LocalDate.class);

  /** Times of day, as ISO-8601 text. */
  public static final ValueCodec<LocalTime> LOCAL_TIME = scalar(LocalTime.class);

  /** Dates with time, as ISO-8601 text. */
  public static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME = scalar(LocalDateTime.class);

  /** Dates with time and offset, as ISO-8601 text. */
  public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME = scalar(OffsetDateTime.class);

  /** Dates with time and zone, as ISO-8601 text with the zone in brackets. */
  public static final ValueCodec<ZonedDateTime> ZONED_DATE_TIME = scalar(ZonedDateTime.class);

  /** Durations, as ISO-8601 text such as {@code PT1H30M}. */
  public static final ValueCodec<Duration> DURATION = scalar(Duration.class);

  /** Periods, as ISO-8601 text such as {@code P1Y2M}. */
  public static final ValueCodec<Period> PERIOD = scalar(Period.class);

  /** UUIDs, as text. */
  public static final ValueCodec<java.util.UUID> UUID = scalar(java.util.UUID.class);

  /** Optional ints; an empty one is stored as nothing. */
  public static final ValueCodec<OptionalInt> OPTIONAL_INT = ScalarCodecs.OPTIONAL_INT;

  /** Optional longs; an empty one is stored as nothing. */
  public static final ValueCodec<OptionalLong> OPTIONAL_LONG = ScalarCodecs.OPTIONAL_LONG;

  /** Optional doubles; an empty one is stored as nothing. */
  public static final ValueCodec<OptionalDouble> OPTIONAL_DOUBLE = ScalarCodecs.OPTIONAL_DOUBLE;

  /** Values of any mappable type, chosen by the value itself. */
  public static final ValueCodec<Object> ANY = new AnyCodec();

  /** {@code boolean[]}, as bool. */
  public static final ArrayCodec<boolean[]> BOOLEANS = numbers(boolean[].class);

  /** {@code byte[]}, as int8. */
  public static final ArrayCodec<byte[]> BYTES = numbers(byte[].class);

  /** {@code short[]}, as int16. */
  public static final ArrayCodec<short[]> SHORTS = numbers(short[].class);

  /** {@code int[]}, as int32. */
  public static final ArrayCodec<int[]> INTS = numbers(int[].class);

  /** {@code long[]}, as int64. */
  public static final ArrayCodec<long[]> LONGS = numbers(long[].class);

  /** {@code float[]}, as float32. */
  public static final ArrayCodec<float[]> FLOATS = numbers(float[].class);

  /** {@code double[]}, as float64. */
  public static final ArrayCodec<double[]> DOUBLES = numbers(double[].class);

  /** {@code Complex[]}, as complex128. */
  public static final ArrayCodec<Complex[]> COMPLEXES = numbers(Complex[].class);

  /** {@link NdArray}, of any element type and shape. */
  public static final ArrayCodec<NdArray> ND_ARRAY = new AnyArrayCodec(ArrayLayout.DATASET);

  /** {@link StructuredArray}. */
  public static final ArrayCodec<StructuredArray> STRUCTURED_ARRAY =
      new StructuredCodec(ArrayLayout.DATASET);

  /** {@code String[]}. */
  public static final StringsCodec<String[]> STRINGS = strings(String[].class);

  /** {@link StringArray}, of any shape. */
  public static final StringsCodec<StringArray> STRING_ARRAY =
      new StringsCodec.Any(ArrayLayout.ATTRIBUTE);

  private Values() {}

  @SuppressWarnings("unchecked") // the codec of that class
  private static <T> ValueCodec<T> scalar(Class<T> type) {
    return (ValueCodec<T>) JavaTypeCodecs.of(type);
  }

  @SuppressWarnings("unchecked") // as above
  private static <T> ArrayCodec<T> numbers(Class<T> type) {
    return (ArrayCodec<T>) JavaTypeCodecs.of(type);
  }

  @SuppressWarnings("unchecked") // as above
  private static <T> StringsCodec<T> strings(Class<T> type) {
    return (StringsCodec<T>) JavaTypeCodecs.of(type);
  }

  /**
   * Arrays of one more dimension, in which all rows are equally long; others are refused with
   * ANAM145.
   *
   * @param rows the codec of one row, for a Java array
   * @param prototype an empty array of rows
   */
  public static <C> ArrayCodec<C[]> array(ArrayCodec<C> rows, C[] prototype) {
    return rows.rows(prototype);
  }

  /**
   * Arrays of strings of one more dimension, in which all rows are equally long.
   *
   * @param rows the codec of one row, for a Java array
   * @param prototype an empty array of rows
   */
  public static <C> StringsCodec<C[]> array(StringsCodec<C> rows, C[] prototype) {
    return rows.rows(prototype);
  }

  /**
   * Enum constants, stored by name.
   *
   * @param type the enum
   * @param constants its constants, by ordinal
   */
  public static <E extends Enum<E>> ValueCodec<E> enumeration(Class<E> type, E[] constants) {
    return new EnumCodec<>(type, constants);
  }

  /** Optional values; an empty one is stored as nothing. */
  public static <T> ValueCodec<Optional<T>> optional(ValueCodec<T> codec) {
    return new OptionalCodec<>(codec);
  }

  /** Lists, which may hold nulls. */
  public static <E> ValueCodec<List<E>> list(ValueCodec<E> items) {
    return new ListCodec<>(items);
  }

  /** Sets in the order of the file. */
  public static <E> ValueCodec<Set<E>> set(ValueCodec<E> items) {
    return new CollectionCodec<>(items, LinkedHashSet::new, true);
  }

  /** Sets in natural order. */
  public static <E> ValueCodec<SortedSet<E>> sortedSet(ValueCodec<E> items) {
    return new CollectionCodec<>(items, TreeSet::new, true);
  }

  /** Collections of a class of their own; a {@link Set} refuses nulls and repeated items. */
  public static <E, C extends Collection<E>> ValueCodec<C> collection(
      ValueCodec<E> items, Supplier<? extends C> supplier) {
    return new CollectionCodec<>(items, supplier, supplier.get() instanceof Set<?>);
  }

  /** Maps in the order of the file, whose keys and values may be null. */
  public static <K, V> ValueCodec<Map<K, V>> map(ValueCodec<K> keys, ValueCodec<V> values) {
    return new MapCodec<>(keys, values, LinkedHashMap::new);
  }

  /** Maps in natural order of the keys. */
  public static <K, V> ValueCodec<SortedMap<K, V>> sortedMap(
      ValueCodec<K> keys, ValueCodec<V> values) {
    return new MapCodec<>(keys, values, TreeMap::new);
  }

  /** Maps of a class of their own. */
  public static <K, V, M extends Map<K, V>> ValueCodec<M> map(
      ValueCodec<K> keys, ValueCodec<V> values, Supplier<? extends M> supplier) {
    return new MapCodec<>(keys, values, supplier);
  }

  /**
   * Objects of a sealed type; the stored class name chooses among the codecs, then in the registry.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array goes no further than List.of
  public static <T> ValueCodec<T> sealed(Class<T> type, Codec<? extends T>... codecs) {
    return new SealedCodec<>(type, List.of(codecs));
  }

  /** Objects of an interface or abstract class; the stored class name chooses in the registry. */
  public static <T> ValueCodec<T> registered(Class<T> type) {
    return new RegisteredCodec<>(type);
  }

  /** Values that a converter turns into others; what it throws becomes ANAM133. */
  public static <T, S> ValueCodec<T> converted(Converter<T, S> converter, ValueCodec<S> stored) {
    return new ConvertedCodec<>(converter, stored);
  }
}
