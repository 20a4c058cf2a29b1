package org.anam.hdf5;

import static org.anam.hdf5.MadeFile.assertError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.OffsetTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anam.Converter;
import org.anam.array.ComplexFloat;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.layout.ArrayLayout;
import org.anam.mapping.error.MappingError;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that cannot be stored: each an error, and nothing is left behind. */
class WriteErrorsTest {

  private static final SaveOptions SAVE = TestTypes.SAVE;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("x.hdf5");
  }

  @AfterEach
  void nothingIsLeft() {
    assertThat(folder).isEmptyDirectory();
  }

  private AnamException fails(ErrorCode code, Object value, String... parts) {
    AnamException error =
        assertError(code, () -> Hdf5.save(file, "b", new Bag(value), SAVE), parts);
    assertThat(error.file()).contains(file);
    assertThat(error.member()).isPresent();
    return error;
  }

  private void failsWithKey(ErrorCode code, String key, String... parts) {
    Bag bag = new Bag("v");
    bag.extra().put(key, 1);
    assertError(code, () -> Hdf5.save(file, "b", bag, SAVE), parts);
  }

  /** As a text they would come back as one, since nothing remembers their class. */
  @TestFactory
  Stream<DynamicTest> classesNearThoseThatAreRemembered() {
    return Stream.of(Year.of(2026), OffsetTime.MAX, new BigInteger("1") {}, new ComplexFloat[0])
        .map(
            value ->
                dynamicTest(
                    value.getClass().getName(), () -> fails(CoreError.UNMAPPABLE_VALUE, value)));
  }

  @Test
  void typesWithoutAMapping() {
    AnamException error = fails(CoreError.UNMAPPABLE_VALUE, new Object(), "java.lang.Object");
    assertThat(error.hdf5Path()).contains("/b/v");
    assertThat(error.member()).contains("Bag.v");
    fails(CoreError.UNMAPPABLE_VALUE, List.of(1, List.of(Thread.currentThread())), "[1][0]");
    fails(CoreError.UNMAPPABLE_VALUE, CoreError.CYCLE, "name()");
    fails(CoreError.UNMAPPABLE_VALUE, new Integer[] {1});
    assertError(CoreError.NO_CODEC, () -> Hdf5.save(file, Thread.currentThread(), SAVE));
    assertError(CoreError.NO_CODEC, () -> Hdf5.save(file, "x", "a text", SAVE));
    assertError(CoreError.NO_CODEC, () -> Hdf5.save(file, List.of(), SAVE));
  }

  @TestFactory
  Stream<DynamicTest> names() {
    return Stream.of(
        dynamicTest("empty", () -> failsWithKey(CoreError.BAD_NAME, "", "is empty")),
        dynamicTest("with a slash", () -> failsWithKey(CoreError.BAD_NAME, "a/b", "'/'")),
        dynamicTest("with NUL", () -> failsWithKey(CoreError.BAD_NAME, "a\0b", "NUL")),
        dynamicTest(
            "a single dot", () -> failsWithKey(CoreError.BAD_NAME, ".", "the group itself")),
        dynamicTest(
            "with a lone surrogate", () -> failsWithKey(CoreError.BAD_NAME, "\ud800", "U+D800")),
        dynamicTest(
            "beginning with LIST", () -> failsWithKey(CoreError.BAD_NAME, "LISTEN", "LIST")),
        dynamicTest("null", () -> failsWithKey(CoreError.BAD_NAME, null, "null")),
        dynamicTest(
            "of more than 20,000 characters",
            () -> failsWithKey(CoreError.BAD_NAME, "x".repeat(20_001), "longer")),
        dynamicTest("that of a member", () -> failsWithKey(StorageError.NAME_TAKEN, "v")),
        dynamicTest("that of the class", () -> failsWithKey(StorageError.NAME_TAKEN, "class")),
        dynamicTest(
            "that of the name map", () -> failsWithKey(StorageError.NAME_TAKEN, "namemaps")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "a//b", "a/", "a/./b", "\0"})
  void namesOfGroups(String group) {
    assertError(CoreError.BAD_NAME, () -> Hdf5.save(file, group, new Bag(1), SAVE));
  }

  @Test
  void namesOfEntriesThatTheFormatKeeps() {
    assertError(
        CoreError.BAD_NAME,
        () ->
            Hdf5.save(
                file, new Holder(1), Holder.of(Values.INTEGER, b -> b.member("v", "LIST_v"))));
  }

  @Test
  void twoMembersWithOneEntry() {
    assertError(
        StorageError.NAME_TAKEN,
        () ->
            Hdf5.save(
                file,
                new Holder(1),
                Holder.of(Values.INTEGER, b -> b.member("w").member("v", "w"))));
  }

  @Test
  void objectsDoNotLieInOthers() {
    Map<String, Object> groups = new java.util.LinkedHashMap<>();
    groups.put("a", new Bag(1));
    groups.put("a/b", new Bag(2));
    assertError(StorageError.NAME_TAKEN, () -> Hdf5.save(file, groups, SAVE));
    groups.remove("a/b");
    groups.put("/a", new Bag(2));
    assertError(MappingError.NAME_EXISTS, () -> Hdf5.save(file, groups, SAVE));
  }

  @TestFactory
  Stream<DynamicTest> texts() {
    return Stream.of(
        dynamicTest(
            "a high surrogate alone",
            () -> fails(MappingError.NOT_UNICODE, "a\ud800b", "U+D800", "index 1")),
        dynamicTest(
            "surrogates the wrong way round",
            () -> fails(MappingError.NOT_UNICODE, "\udc00\ud800")),
        dynamicTest("NUL", () -> fails(MappingError.NOT_UNICODE, "a\0", "NUL at index 1")),
        dynamicTest(
            "a char that is half a character", () -> fails(MappingError.NOT_UNICODE, '\ud800')),
        dynamicTest(
            "NUL in an array", () -> fails(MappingError.NOT_UNICODE, new String[] {"a", "\0"})),
        dynamicTest(
            "no ASCII",
            () ->
                assertError(
                    MappingError.NOT_UNICODE,
                    () -> Hdf5.save(file, new Holder("é"), Holder.of(Values.ASCII)),
                    "U+00E9")),
        dynamicTest(
            "no ASCII of fixed length",
            () ->
                assertError(
                    MappingError.NOT_UNICODE,
                    () -> Hdf5.save(file, new Holder("é"), Holder.of(Values.FIXED_ASCII)))),
        dynamicTest(
            "longer than its fixed length",
            () -> fails(CoreError.ARRAY, StringArray.fixed(2, new String[] {"abc"}), "2 bytes")));
  }

  @TestFactory
  Stream<DynamicTest> arrays() {
    ArrayLayout layout = ArrayLayout.chunked(2, 2).deflate(1);
    return Stream.of(
        dynamicTest(
            "ragged rows",
            () -> fails(CoreError.RAGGED, new double[][] {{1, 2}, {3}}, "dimension 1")),
        dynamicTest(
            "ragged planes",
            () -> fails(CoreError.RAGGED, new int[][][] {{{1}, {2}}, {{3}}}, "dimension 1")),
        dynamicTest(
            "ragged rows of strings", () -> fails(CoreError.RAGGED, new String[][] {{"a"}, {}})),
        dynamicTest(
            "a null string",
            () -> fails(CoreError.NULL_ELEMENT, new String[] {"a", null}, "index 1")),
        dynamicTest("a null row", () -> fails(CoreError.NULL_ELEMENT, new double[][] {null})),
        dynamicTest(
            "a null complex number",
            () -> fails(CoreError.NULL_ELEMENT, new org.anam.array.Complex[1])),
        dynamicTest(
            "a null in a set",
            () ->
                assertError(
                    CoreError.NULL_ELEMENT,
                    () ->
                        Hdf5.save(
                            file,
                            new Holder(new HashSet<>(Arrays.asList(1, null))),
                            Holder.of(Values.set(Values.INTEGER))))),
        dynamicTest(
            "chunks of another rank",
            () ->
                assertError(
                    StorageError.BAD_CHUNK,
                    () ->
                        Hdf5.save(
                            file,
                            new Holder(NdArray.of(new double[] {1})),
                            Holder.of(Values.ND_ARRAY.stored(layout))))));
  }

  @Test
  void convertersThatThrow() {
    Converter<Object, String> converter =
        new Converter<>() {
          @Override
          public String toStored(Object value) {
            throw new IllegalStateException("no way");
          }

          @Override
          public Object fromStored(String stored) {
            return stored;
          }
        };
    assertError(
        CoreError.REFUSED,
        () -> Hdf5.save(file, new Holder(1), Holder.of(Values.converted(converter, Values.STRING))),
        "no way");
  }

  @Test
  void whatTheListenerThrowsEndsTheSave() {
    List<Object> many = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      many.add(NdArray.of(new double[10_000]));
    }
    SaveOptions options =
        SAVE.progress(
            progress -> {
              if (progress.finished() || progress.objects() > 0) {
                throw new IllegalStateException("cancelled");
              }
            });
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> Hdf5.save(file, "l", new Bag(many), options))
        .hasMessage("cancelled");
    // At the end the file is in its place already.
    java.io.File[] left = folder.toFile().listFiles();
    assertThat(left.length).isLessThanOrEqualTo(1);
    Set.of(left).forEach(java.io.File::delete);
  }
}
