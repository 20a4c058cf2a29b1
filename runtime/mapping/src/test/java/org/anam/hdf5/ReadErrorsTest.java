package org.anam.hdf5;

import static org.anam.hdf5.MadeFile.assertError;
import static org.anam.hdf5.MadeFile.list;
import static org.anam.hdf5.MadeFile.object;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;
import org.anam.mapping.error.MappingError;
import org.anam.registry.Registry;
import org.anam.storage.StorageGroup;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold something else than the types say: each an error that says where and what. */
class ReadErrorsTest {

  private enum Color {
    RED,
    GREEN
  }

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("bad.hdf5");
  }

  /** Loads a holder whose member is written by the test. */
  private Object load(ValueCodec<?> member, Consumer<StorageGroup> content) {
    file.toFile().delete();
    MadeFile.make(file, root -> object(root, "h", "test.Holder", content));
    return Hdf5.load(file, Holder.of(member)).v();
  }

  private AnamException fails(
      ErrorCode code, ValueCodec<?> member, Consumer<StorageGroup> content, String... parts) {
    AnamException error = assertError(code, () -> load(member, content), parts);
    assertThat(error.hdf5Path()).contains("/h/v");
    assertThat(error.member()).contains("Holder.v");
    return error;
  }

  /** A case that {@link #fails} checks, reported by itself. */
  private DynamicTest wrong(
      String title,
      ErrorCode code,
      ValueCodec<?> member,
      Consumer<StorageGroup> content,
      String... parts) {
    return DynamicTest.dynamicTest(title, () -> fails(code, member, content, parts));
  }

  /** A case that loads, reported by itself. */
  private DynamicTest right(
      String title, ValueCodec<?> member, Consumer<StorageGroup> content, Object expected) {
    return DynamicTest.dynamicTest(
        title, () -> assertThat(load(member, content)).isEqualTo(expected));
  }

  private static Consumer<StorageGroup> integer(ElementType type, long bits) {
    return h -> h.writeInteger("v", type, bits);
  }

  private static Consumer<StorageGroup> float64(double number) {
    return h -> h.writeFloat("v", ElementType.FLOAT64, number);
  }

  @TestFactory
  Stream<DynamicTest> numbersHaveToFit() {
    ErrorCode code = CoreError.OUT_OF_RANGE;
    Consumer<StorageGroup> big = integer(ElementType.INT64, 1L << 40);
    Consumer<StorageGroup> unsigned = integer(ElementType.UINT64, -1);
    Consumer<StorageGroup> negative = integer(ElementType.INT8, -1);
    Consumer<StorageGroup> odd = integer(ElementType.INT64, (1L << 53) + 1);
    Consumer<StorageGroup> oddForFloats = integer(ElementType.INT32, (1L << 24) + 1);
    Consumer<StorageGroup> least = integer(ElementType.INT64, Long.MIN_VALUE);
    Consumer<StorageGroup> half = integer(ElementType.UINT64, Long.MIN_VALUE);
    return Stream.of(
        wrong("2^40 as int", code, Values.INTEGER, big, "1099511627776", "-2147483648"),
        right("2^40 as long", Values.LONG, big, 1L << 40),
        right("2^40 as double", Values.DOUBLE, big, 0x1p40),
        wrong("2^64 - 1 as long", code, Values.LONG, unsigned, "18446744073709551615"),
        wrong("2^64 - 1 as double", code, Values.DOUBLE, unsigned, "18446744073709551615"),
        right("2^64 - 1 as unsigned long", Values.UNSIGNED_LONG, unsigned, -1L),
        wrong("2^64 - 1 as unsigned int", code, Values.UNSIGNED_INTEGER, unsigned, "32 bits"),
        wrong("-1 as unsigned int", code, Values.UNSIGNED_INTEGER, negative, "found -1"),
        wrong("-1 as unsigned number", code, Values.UNSIGNED_NUMBER, negative),
        right("2^63 as double", Values.DOUBLE, half, 0x1p63),
        right("-2^63 as float", Values.FLOAT, least, -0x1p63f),
        wrong("2^53 + 1 as double", code, Values.DOUBLE, odd, "that a double represents"),
        wrong("2^24 + 1 as float", code, Values.FLOAT, oddForFloats, "that a float represents"),
        wrong("0.1 as float", code, Values.FLOAT, float64(0.1), "that a float represents", "0.1"),
        right("NaN as float", Values.FLOAT, float64(Double.NaN), Float.NaN),
        wrong(
            "0.1 as the real part of two floats",
            code,
            Values.COMPLEX_FLOAT,
            h -> h.writeComplex("v", ElementType.COMPLEX128, 0.1, 0)),
        wrong(
            "two characters as one",
            code,
            Values.CHARACTER,
            h -> h.writeText("v", "ab", TextForm.UTF8)));
  }

  @TestFactory
  Stream<DynamicTest> typesHaveToBeRight() {
    ErrorCode code = CoreError.WRONG_TYPE;
    Consumer<StorageGroup> text = h -> h.writeText("v", "x", TextForm.UTF8);
    Consumer<StorageGroup> number = float64(1);
    ValueCodec<?> list = Values.list(Values.ANY);
    ValueCodec<?> map = Values.map(Values.ANY, Values.ANY);
    return Stream.of(
        wrong("a string as int", code, Values.INTEGER, text, "Expected an integer", "string"),
        wrong("a float64 as int", code, Values.INTEGER, number, "float64"),
        wrong("a float64 as String", code, Values.STRING, number),
        wrong("a float64 as boolean", code, Values.BOOLEAN, number),
        wrong("a float64 as Complex", code, Values.COMPLEX, number),
        wrong("a string as double", code, Values.DOUBLE, text, "Expected a number"),
        wrong("a string as double[]", code, Values.DOUBLES, text),
        wrong("a float64 as String[]", code, Values.STRINGS, number),
        wrong("a float64 as StructuredArray", code, Values.STRUCTURED_ARRAY, number),
        wrong("a float64 as List", code, list, number, "Expected a list"),
        wrong("a string as Map", code, map, text),
        wrong("a string as an object", code, Person.CODEC, text, "an object"),
        wrong("a string as Instant", code, Values.INSTANT, text, "\"x\"", "Instant"),
        wrong("a string as BigInteger", code, Values.BIG_INTEGER, text),
        wrong("a bool as BigDecimal", code, Values.BIG_DECIMAL, integer(ElementType.BOOL, 1)),
        wrong("a list as double", code, Values.DOUBLE, h -> list(h, "v", 0, l -> {}), "a list"),
        wrong(
            "an array of float64 as int[]",
            code,
            Values.INTS,
            h -> h.writeDataset("v", NdArray.of(new double[] {1}), ArrayLayout.DATASET),
            "double[]"));
  }

  @Test
  void textsHaveToBeUtf8() throws java.io.IOException {
    Hdf5.save(file, new Holder("QQQQ"), Holder.of(Values.STRING));
    byte[] bytes = java.nio.file.Files.readAllBytes(file);
    for (int i = 0; i + 4 <= bytes.length; i++) {
      if (bytes[i] == 'Q' && bytes[i + 3] == 'Q') {
        bytes[i] = (byte) 0xe9;
        break;
      }
    }
    java.nio.file.Files.write(file, bytes);

    AnamException error =
        assertError(StorageError.BAD_TEXT, () -> Hdf5.load(file, Holder.of(Values.STRING)));
    assertThat(error.member()).contains("Holder.v");
  }

  @TestFactory
  Stream<DynamicTest> shapesHaveToBeRight() {
    Consumer<StorageGroup> matrix =
        h -> h.writeDataset("v", NdArray.of(new double[4], 2, 2), ArrayLayout.DATASET);
    return Stream.of(
        wrong("a matrix as double[]", CoreError.WRONG_SHAPE, Values.DOUBLES, matrix, "[2, 2]"),
        wrong("a matrix as double", CoreError.WRONG_SHAPE, Values.DOUBLE, matrix),
        wrong(
            "a matrix of strings as String[]",
            CoreError.WRONG_SHAPE,
            Values.STRINGS,
            h -> h.writeStringsAttribute("v", StringArray.of(new String[] {"a"}, 1, 1))),
        wrong(
            "an array of strings as String",
            CoreError.WRONG_SHAPE,
            Values.STRING,
            h -> h.writeStringsAttribute("v", StringArray.of(new String[] {"a"}))));
  }

  @Test
  void rowsWithoutElementsAreBounded() {
    ValueCodec<double[][][]> cube =
        Values.array(Values.array(Values.DOUBLES, new double[0][]), new double[0][][]);
    long most = 1 << 20;
    for (long[] shape : new long[][] {{most, most, 0}, {1, most + 1, 0}, {1L << 40, 0, 3}}) {
      Consumer<StorageGroup> content =
          h -> h.writeDataset("v", NdArray.zeros(ElementType.FLOAT64, shape), ArrayLayout.DATASET);
      fails(CoreError.TOO_LARGE, cube, content, "no element", "NdArray");
      assertThat(((NdArray) load(Values.ND_ARRAY, content)).shape()).isEqualTo(shape);
    }
    Object narrow =
        load(
            cube,
            h ->
                h.writeDataset(
                    "v", NdArray.zeros(ElementType.FLOAT64, 0, most, most), ArrayLayout.DATASET));
    assertThat((double[][][]) narrow).isEmpty();
    fails(
        CoreError.TOO_LARGE,
        Values.array(Values.STRINGS, new String[0][]),
        h -> h.writeStringsAttribute("v", StringArray.of(new String[0], 1 << 30, 0)),
        "no element");
  }

  @Test
  void rowsWithoutElementsThatCouldNotBeReadAreNotWritten() {
    Holder holder = new Holder(new double[(1 << 20) + 1][0]);
    assertError(
        CoreError.ARRAY,
        () -> Hdf5.save(file, holder, Holder.of(Values.array(Values.DOUBLES, new double[0][]))),
        "no element",
        "NdArray");
    assertThat(file).doesNotExist();
  }

  @Test
  void enumConstantsAreFoundByName() {
    ValueCodec<Color> codec = Values.enumeration(Color.class, Color.values());
    EnumDescriptor other = new EnumDescriptor("x", List.of("GREEN", "GREEEN"));
    assertThat(load(codec, h -> h.writeEnum("v", other, 0))).isEqualTo(Color.GREEN);
    assertThat(load(codec, h -> h.writeText("v", "RED", TextForm.UTF8))).isEqualTo(Color.RED);
    fails(
        CoreError.UNKNOWN_CONSTANT,
        codec,
        h -> h.writeEnum("v", other, 1),
        "\"GREEEN\"",
        "Did you mean GREEN?");
    fails(CoreError.WRONG_TYPE, codec, h -> h.writeInteger("v", ElementType.INT8, 1));
  }

  @TestFactory
  Stream<DynamicTest> listsAreBoundedByTheLengthOfTheFile() {
    Consumer<StorageGroup> huge = h -> list(h, "v", 1L << 40, l -> {});
    return Stream.of(
        wrong("2^40 items", CoreError.TOO_LARGE, Values.list(Values.ANY), huge, "1099511627776"),
        wrong(
            "-1 items",
            CoreError.MALFORMED,
            Values.list(Values.ANY),
            h -> list(h, "v", -1, l -> {})),
        wrong(
            "no count",
            CoreError.MALFORMED,
            Values.list(Values.ANY),
            h -> object(h, "v", "anamnesis.abstract.AnamList", l -> {}),
            "count"),
        wrong(
            "a text as the count",
            CoreError.MALFORMED,
            Values.list(Values.ANY),
            h ->
                object(
                    h,
                    "v",
                    "anamnesis.abstract.AnamList",
                    l -> l.writeText("count", "3", TextForm.UTF8))),
        right(
            "3 absent items",
            Values.list(Values.ANY),
            h -> list(h, "v", 3, l -> {}),
            java.util.Arrays.asList(null, null, null)));
  }

  @Test
  void itemsNameTheirIndex() {
    AnamException error =
        assertError(
            CoreError.WRONG_TYPE,
            () ->
                load(
                    Values.list(Values.INTEGER),
                    h -> list(h, "v", 2, l -> l.writeText("LIST_item1", "x", TextForm.UTF8))));
    assertThat(error.member()).contains("Holder.v[1]");
    assertThat(error.hdf5Path()).contains("/h/v/LIST_item1");
  }

  @TestFactory
  Stream<DynamicTest> setsAndMapsAreChecked() {
    Consumer<StorageGroup> twice =
        h ->
            list(
                h,
                "v",
                2,
                l -> {
                  l.writeInteger("LIST_item0", ElementType.INT32, 1);
                  l.writeInteger("LIST_item1", ElementType.INT32, 1);
                });
    String dict = "anamnesis.abstract.AnamDict";
    ValueCodec<Map<Object, Object>> map = Values.map(Values.ANY, Values.ANY);
    return Stream.of(
        wrong("a set with an item twice", CoreError.MALFORMED, Values.set(Values.INTEGER), twice),
        wrong(
            "a set with an absent item",
            CoreError.NULL_ELEMENT,
            Values.set(Values.INTEGER),
            h -> list(h, "v", 1, l -> {})),
        wrong(
            "a dictionary without a count",
            CoreError.MALFORMED,
            map,
            h -> object(h, "v", dict, d -> {}),
            "count"),
        wrong(
            "a dictionary without keys",
            CoreError.MALFORMED,
            map,
            h -> object(h, "v", dict, d -> d.writeInteger("count", ElementType.INT64, 0)),
            "dictkeys"),
        wrong(
            "a dictionary with fewer keys than values",
            CoreError.MALFORMED,
            map,
            h ->
                object(
                    h,
                    "v",
                    dict,
                    d -> {
                      d.writeInteger("count", ElementType.INT64, 1);
                      list(d, "dictkeys", 1, l -> {});
                      list(d, "dictdata", 2, l -> {});
                    }),
            "dictdata"),
        wrong(
            "a dictionary with a key twice",
            CoreError.MALFORMED,
            map,
            h ->
                object(
                    h,
                    "v",
                    dict,
                    d -> {
                      d.writeInteger("count", ElementType.INT64, 2);
                      list(d, "dictkeys", 2, l -> {});
                      list(d, "dictdata", 2, l -> {});
                    }),
            "twice"));
  }

  @Test
  void emptyArraysAreChecked() {
    String empty = "anamnesis.abstract.AnamEmptyArray";
    NdArray ones = NdArray.of(new double[] {1, 1});
    fails(CoreError.MALFORMED, Values.ND_ARRAY, h -> object(h, "v", empty, e -> {}), "dtype");
    fails(
        CoreError.TOO_LARGE,
        Values.ND_ARRAY,
        h ->
            object(
                h,
                "v",
                empty,
                e -> {
                  e.writeDataset("dtype", ones, ArrayLayout.DATASET);
                  e.writeDataset(
                      "shape", NdArray.of(new long[] {1 << 20, 1 << 20}), ArrayLayout.DATASET);
                }));
    fails(
        CoreError.MALFORMED,
        Values.ND_ARRAY,
        h ->
            object(
                h,
                "v",
                empty,
                e -> {
                  e.writeDataset("dtype", ones, ArrayLayout.DATASET);
                  e.writeDataset("shape", NdArray.of(new long[] {-1, 0}), ArrayLayout.DATASET);
                }));
    fails(
        CoreError.MALFORMED,
        Values.ND_ARRAY,
        h ->
            object(
                h,
                "v",
                empty,
                e -> {
                  e.writeDataset("dtype", ones, ArrayLayout.DATASET);
                  e.writeDataset("value", NdArray.scalar(1L), ArrayLayout.DATASET);
                }));
    assertThat(
            load(
                Values.ND_ARRAY,
                h ->
                    object(
                        h,
                        "v",
                        empty,
                        e -> {
                          e.writeDataset("dtype", ones, ArrayLayout.DATASET);
                          e.writeDataset(
                              "shape", NdArray.of(new long[] {2, 3}), ArrayLayout.DATASET);
                        })))
        .isEqualTo(NdArray.zeros(ElementType.FLOAT64, 2, 3));
  }

  @Test
  void membersAndObjectsHaveToBeThere() {
    MadeFile.make(
        file,
        root -> {
          object(root, "person", "golden_classes.Person", p -> {});
          object(root, "plain", null, p -> {});
          object(
              root,
              "negative",
              "golden_classes.Person",
              p -> p.writeInteger("age", ElementType.INT32, -1));
          object(root, "numbered", null, p -> p.writeInteger("class", ElementType.INT8, 1));
          root.writeDataset("data", NdArray.of(new double[] {1}), ArrayLayout.DATASET);
        });
    AnamException missing =
        assertError(CoreError.MISSING_MEMBER, () -> Hdf5.load(file, Person.CODEC));
    assertThat(missing.member()).contains("Person.age");
    assertThat(missing.hdf5Path()).contains("/person/age");
    LoadOptions load = TestTypes.LOAD;
    assertError(MappingError.NOT_AN_OBJECT, () -> Hdf5.load(file, "plain", load), "/plain");
    assertError(CoreError.WRONG_TYPE, () -> Hdf5.load(file, "data", Person.class, load));
    assertError(CoreError.MALFORMED, () -> Hdf5.load(file, "numbered", load));
    assertError(
        MappingError.NO_SUCH_GROUP,
        () -> Hdf5.load(file, "persn", load),
        "plain",
        "Did you mean person?");
    assertError(MappingError.NO_SUCH_GROUP, () -> Hdf5.load(file, "plain/x/y", load));
    AnamException refused =
        assertError(CoreError.REFUSED, () -> Hdf5.load(file, "negative", load), "negative age -1");
    assertThat(refused).hasCauseInstanceOf(IllegalArgumentException.class);
    assertThat(refused.hdf5Path()).contains("/negative");
  }

  @Test
  void classesAreChosenAmongThoseRegistered() {
    MadeFile.make(
        file,
        root -> {
          object(root, "a", "golden_classes.Persn", p -> {});
          object(root, "b", "golden_classes.Bag", p -> {});
          object(root, "c", "anamnesis.store.Store", p -> {});
        });
    LoadOptions load = TestTypes.LOAD;
    assertError(
        CoreError.UNKNOWN_CLASS, () -> Hdf5.load(file, load), "golden_classes.Person", "/a");
    assertError(
        CoreError.WRONG_CLASS,
        () -> Hdf5.load(file, "b", Person.class, load),
        "golden_classes.Bag");
    assertError(CoreError.WRONG_CLASS, () -> Hdf5.load(file, "b", List.class, load));
    assertError(CoreError.NO_CODEC, () -> Hdf5.load(file, "b", Thread.class, load));
    LoadOptions permitted = load.permit("golden_");
    assertThat(Hdf5.load(file, "b", permitted)).isEqualTo(new Bag(null));
    assertError(MappingError.CLASS_NOT_PERMITTED, () -> Hdf5.load(file, "c", permitted), "golden_");
  }

  @Test
  void withoutAnyRegistryTheProcessorIsNamed() {
    MadeFile.make(file, root -> object(root, "a", "lab.Result", p -> {}));
    // This module's tests have no generated registry.
    assertError(CoreError.NO_REGISTRY, () -> Hdf5.load(file), "processor");
    assertError(CoreError.NO_REGISTRY, () -> Hdf5.save(file, new Person("a", 1)));
  }

  @Test
  void strictLoadsRefuseOtherEntries() {
    MadeFile.make(
        file,
        root ->
            object(
                root,
                "person",
                "old.Person",
                p -> {
                  p.writeInteger("age", ElementType.INT64, 3);
                  p.writeText("nam", "x", TextForm.UTF8);
                }));
    LoadOptions load = LoadOptions.defaults().registry(Registry.of(Person.CODEC));
    assertThat(Hdf5.load(file, load)).isEqualTo(new Person(null, 3));
    assertError(
        MappingError.UNKNOWN_MEMBER,
        () -> Hdf5.load(file, load.strict()),
        "\"nam\"",
        "Did you mean name?",
        "/person/nam");
  }
}
