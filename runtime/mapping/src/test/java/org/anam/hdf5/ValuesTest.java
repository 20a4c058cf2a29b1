package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.anam.Converter;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.array.UnsignedNumber;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.CoreError;
import org.anam.layout.ArrayLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value codec gives back what it was given; absent values stay absent. */
class ValuesTest {

  private static final Converter<Thread.State, Integer> STATES =
      new Converter<>() {
        @Override
        public Integer toStored(Thread.State value) {
          return value == Thread.State.NEW ? 1 : 2;
        }

        @Override
        public Thread.State fromStored(Integer stored) {
          return stored == 1 ? Thread.State.NEW : Thread.State.RUNNABLE;
        }
      };

  @TempDir Path folder;

  static Stream<Arguments> scalars() {
    return Stream.of(
        Arguments.of(Values.BOOLEAN, true),
        Arguments.of(Values.BYTE, (byte) -128),
        Arguments.of(Values.SHORT, (short) -32768),
        Arguments.of(Values.INTEGER, Integer.MIN_VALUE),
        Arguments.of(Values.LONG, Long.MIN_VALUE),
        Arguments.of(Values.FLOAT, Float.MIN_VALUE),
        Arguments.of(Values.DOUBLE, Double.NEGATIVE_INFINITY),
        Arguments.of(Values.CHARACTER, 'ß'),
        Arguments.of(Values.CHARS, "a🧠".toCharArray()),
        Arguments.of(Values.STRING, "Zoë – 漢字 🧠\n"),
        Arguments.of(Values.ASCII, "abc"),
        Arguments.of(Values.FIXED_ASCII, "abc"),
        Arguments.of(Values.FIXED_ASCII, ""),
        Arguments.of(Values.UNSIGNED_BYTE, (byte) -1),
        Arguments.of(Values.UNSIGNED_SHORT, (short) -1),
        Arguments.of(Values.UNSIGNED_INTEGER, -1),
        Arguments.of(Values.UNSIGNED_LONG, -1L),
        Arguments.of(Values.UNSIGNED_NUMBER, UnsignedNumber.of(ElementType.UINT16, 65535)),
        Arguments.of(Values.COMPLEX, new Complex(-0.0, Double.NaN)),
        Arguments.of(Values.COMPLEX_FLOAT, new ComplexFloat(1.5f, Float.NaN)),
        Arguments.of(Values.BIG_INTEGER, BigInteger.TEN.pow(100)),
        Arguments.of(Values.BIG_DECIMAL, new BigDecimal("1.10E+400")),
        Arguments.of(Values.INSTANT, Instant.parse("2026-11-21T01:02:03.000000004Z")),
        Arguments.of(Values.LOCAL_DATE, LocalDate.of(-5, 1, 2)),
        Arguments.of(Values.LOCAL_TIME, LocalTime.of(1, 2, 3, 4)),
        Arguments.of(Values.LOCAL_DATE_TIME, LocalDateTime.MAX),
        Arguments.of(Values.OFFSET_DATE_TIME, OffsetDateTime.parse("2026-11-21T01:02+01:30")),
        Arguments.of(
            Values.ZONED_DATE_TIME, ZonedDateTime.parse("2026-06-21T01:02+02:00[Europe/Berlin]")),
        Arguments.of(Values.DURATION, Duration.ofNanos(-1)),
        Arguments.of(Values.PERIOD, Period.of(1, -2, 3)),
        Arguments.of(Values.UUID, UUID.fromString("00000000-0000-0001-0000-000000000002")),
        Arguments.of(Values.OPTIONAL_INT, OptionalInt.of(1)),
        Arguments.of(Values.OPTIONAL_LONG, OptionalLong.empty()),
        Arguments.of(Values.OPTIONAL_DOUBLE, OptionalDouble.of(1.5)),
        Arguments.of(Values.OPTIONAL_INT, OptionalInt.empty()),
        Arguments.of(Values.optional(Values.STRING), Optional.empty()),
        Arguments.of(Values.optional(Values.STRING), Optional.of("x")),
        Arguments.of(Values.enumeration(CoreError.class, CoreError.values()), CoreError.CYCLE),
        Arguments.of(Values.converted(STATES, Values.INTEGER), Thread.State.NEW));
  }

  static Stream<Arguments> arrays() {
    Map<String, NdArray> fields = new LinkedHashMap<>();
    fields.put("b", NdArray.of(new int[] {1, 2}));
    fields.put("a", NdArray.of(new double[] {3, 4}));
    return Stream.of(
        Arguments.of(Values.BOOLEANS, new boolean[] {true, false}),
        Arguments.of(Values.BYTES, new byte[] {1, -1}),
        Arguments.of(Values.BYTES.unsigned(), new byte[] {1, -1}),
        Arguments.of(Values.SHORTS, new short[] {1, -1}),
        Arguments.of(Values.INTS, new int[] {}),
        Arguments.of(Values.INTS.stored(ArrayLayout.ATTRIBUTE), new int[] {}),
        Arguments.of(Values.LONGS.stored(ArrayLayout.ATTRIBUTE), new long[10_000]),
        Arguments.of(Values.FLOATS, new float[] {Float.NaN}),
        Arguments.of(Values.DOUBLES, new double[] {1, -0.0}),
        Arguments.of(Values.COMPLEXES, new Complex[] {new Complex(1, 2)}),
        Arguments.of(
            Values.array(Values.COMPLEXES, new Complex[0][]),
            new Complex[][] {{new Complex(1, 2)}}),
        Arguments.of(
            Values.array(Values.array(Values.BOOLEANS, new boolean[0][]), new boolean[0][][]),
            new boolean[][][] {{{true}, {false}}, {{false}, {true}}}),
        Arguments.of(
            Values.array(Values.SHORTS, new short[0][]).unsigned(), new short[][] {{-1, 2}}),
        Arguments.of(Values.array(Values.DOUBLES, new double[0][]), new double[][] {{}, {}}),
        Arguments.of(Values.ND_ARRAY, NdArray.zeros(ElementType.FLOAT16, 3, 0)),
        Arguments.of(Values.ND_ARRAY, NdArray.scalar(new Complex(1, 2))),
        Arguments.of(
            Values.ND_ARRAY.stored(ArrayLayout.chunked(9, 2).shuffle().deflate(3).fletcher32()),
            NdArray.of(new int[] {1, 2, 3, 4, 5, 6}, 2, 3)),
        Arguments.of(Values.STRUCTURED_ARRAY, StructuredArray.of(fields)),
        Arguments.of(Values.STRINGS, new String[] {"", "🧠", "é"}),
        Arguments.of(Values.STRINGS, new String[] {}),
        Arguments.of(Values.STRINGS.stored(ArrayLayout.DATASET), new String[] {"", "🧠"}),
        Arguments.of(Values.array(Values.STRINGS, new String[0][]), new String[][] {{"a"}, {"b"}}),
        Arguments.of(Values.STRING_ARRAY, StringArray.scalar("0-d")),
        Arguments.of(
            Values.STRING_ARRAY.stored(ArrayLayout.DATASET),
            StringArray.shaped(4, new String[] {"0-d"}, new long[0])),
        Arguments.of(Values.STRING_ARRAY, StringArray.of(new String[0], 2, 0)),
        Arguments.of(Values.STRING_ARRAY, StringArray.fixed(3, new String[] {"a", "abc"}, 2, 1)));
  }

  static Stream<Arguments> containers() {
    return Stream.of(
        Arguments.of(Values.list(Values.INTEGER), Arrays.asList(1, null, 3)),
        Arguments.of(Values.set(Values.STRING), new LinkedHashSet<>(List.of("b", "a"))),
        Arguments.of(Values.sortedSet(Values.STRING), new TreeSet<>(List.of("b", "a"))),
        Arguments.of(
            Values.collection(Values.INTEGER, CopyOnWriteArrayList::new),
            new CopyOnWriteArrayList<>(List.of(1, 2))),
        Arguments.of(Values.map(Values.LONG, Values.list(Values.STRING)), Map.of(1L, List.of("x"))),
        Arguments.of(
            Values.sortedMap(Values.STRING, Values.DOUBLE),
            new TreeMap<>(Map.of("b", 1.0, "a", 2.0))),
        Arguments.of(
            Values.list(Values.optional(Values.INTEGER)),
            List.of(Optional.empty(), Optional.of(1))),
        Arguments.of(Person.CODEC, new Person("Anna", 1)),
        Arguments.of(Values.sealed(Record.class, Bag.CODEC, Person.CODEC), new Person("Anna", 1)));
  }

  private <V> Object throughFile(ValueCodec<V> codec, Object value) {
    Path file = folder.resolve("x.hdf5");
    Hdf5.save(file, new Holder(value), Holder.of(codec));
    return Hdf5.load(file, Holder.of(codec)).v();
  }

  @ParameterizedTest
  @MethodSource({"scalars", "arrays", "containers"})
  void valuesComeBack(ValueCodec<?> codec, Object value) {
    Object back = throughFile(codec, value);
    assertThat(Objects.deepEquals(back, value)).as("%s of %s", back, value).isTrue();
    if (codec.absent() == null) {
      assertThat(throughFile(codec, null)).isNull();
    } else {
      MadeFile.assertError(
          CoreError.WOULD_CHANGE, () -> throughFile(codec, null), "null Optional", "Holder.v");
    }
  }

  @Test
  void interfacesGoByTheRegistry() {
    Path file = folder.resolve("x.hdf5");
    Hdf5.save(file, "b", new Bag(new Person("Anna", 1)), TestTypes.SAVE);

    assertThat(Hdf5.load(file, "b", Record.class, TestTypes.LOAD))
        .isEqualTo(new Bag(new Person("Anna", 1)));
    assertThat(
            throughFile(
                Values.collection(Values.INTEGER, ArrayDeque::new),
                new ArrayDeque<>(List.of(3, 4))))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.ITERABLE)
        .containsExactly(3, 4);
  }

  @Test
  void numbersAreReadIntoBigOnes() {
    Path file = folder.resolve("x.hdf5");
    Hdf5.save(file, new Holder(7L), Holder.of(Values.LONG));
    assertThat(Hdf5.load(file, Holder.of(Values.BIG_INTEGER)).v()).isEqualTo(BigInteger.valueOf(7));
    Hdf5.save(file, new Holder(0.5), Holder.of(Values.DOUBLE));
    assertThat(Hdf5.load(file, Holder.of(Values.BIG_DECIMAL)).v()).isEqualTo(new BigDecimal("0.5"));
    Hdf5.save(file, new Holder(-1L), Holder.of(Values.UNSIGNED_LONG));
    assertThat(Hdf5.load(file, Holder.of(Values.BIG_DECIMAL)).v())
        .isEqualTo(new BigDecimal("18446744073709551615"));
  }
}
