package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.error.CoreError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codecs that people write, in which descriptor and calls may disagree. */
final class CodecsByHandTest {

  private static final Reading READING = new Reading("a", 3, 0.5);

  @TempDir private Path folder;

  /** What the codecs map. */
  record Reading(String name, int count, double value) {}

  /** Puts what the test says, and gets what the descriptor should name. */
  private static final class ReadingCodec extends Codec<Reading> {

    private final BiConsumer<Reading, Sink> put;

    ReadingCodec(BiConsumer<Reading, Sink> put, String... members) {
      super(TypeDescriptor.of(Reading.class, "lab.Reading").members(members).build());
      this.put = put;
    }

    @Override
    public void put(Reading value, Sink out) {
      put.accept(value, out);
    }

    @Override
    public Reading get(Source in) {
      return new Reading(in.getString(), in.getInt(), in.getDouble());
    }
  }

  private static void putAll(Reading reading, Sink out) {
    out.putString(reading.name());
    out.putInt(reading.count());
    out.putDouble(reading.value());
  }

  @Test
  void namedTypesOrNoneGiveTheSameFile() {
    for (String[] members :
        new String[][] {
          {"String name", "int count", "double value"}, {"name", "count", "value"},
        }) {
      Path file = folder.resolve("same.h5");
      Codec<Reading> codec = new ReadingCodec(CodecsByHandTest::putAll, members);
      Hdf5.save(file, READING, codec);
      assertThat(Hdf5.load(file, codec)).isEqualTo(READING);
    }
  }

  static Stream<Codec<Reading>> outOfStep() {
    String[] members = {"String name", "int count", "double value"};
    return Stream.of(
        new ReadingCodec((r, out) -> out.putString(r.name()), members),
        new ReadingCodec((r, out) -> {}, "name", "count", "value"),
        new ReadingCodec((r, out) -> out.putLong(r.count()), members),
        new ReadingCodec(CodecsByHandTest::putAll, "int count", "String name", "double value"),
        new ReadingCodec(CodecsByHandTest::putAll, "String name", "long count", "double value"),
        new ReadingCodec(CodecsByHandTest::putAll, "String name", "count", "double value"),
        new ReadingCodec(CodecsByHandTest::putAll, "String name", "int count"),
        new ReadingCodec(CodecsByHandTest::putAll, "name", "count"),
        new ReadingCodec(CodecsByHandTest::putAll));
  }

  @ParameterizedTest
  @MethodSource
  void outOfStep(Codec<Reading> codec) {
    Path file = folder.resolve("never.h5");
    Remedy.of(
        CoreError.BAD_ARGUMENT,
        () -> Hdf5.save(file, READING, codec),
        "Put each member once, in this order");
    assertThat(Files.exists(file)).isFalse();
  }
}
