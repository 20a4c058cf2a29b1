package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anam.codec.ArrayCodec;
import org.anam.codec.Codec;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.registry.Registry;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members whose type does not take what h5py has written: the type that the error names does. */
class StoredTypeRemediesTest {

  private enum Color {
    RED,
    GREEN
  }

  private static final ArrayCodec<double[][]> MATRIX =
      Values.array(Values.DOUBLES, new double[0][]);

  /** The types that remedies name, but for arrays of more dimensions. */
  private static final Map<String, ValueCodec<?>> TYPES =
      Map.ofEntries(
          Map.entry("boolean", Values.BOOLEAN),
          Map.entry("byte", Values.BYTE),
          Map.entry("short", Values.SHORT),
          Map.entry("int", Values.INTEGER),
          Map.entry("long", Values.LONG),
          Map.entry("float", Values.FLOAT),
          Map.entry("double", Values.DOUBLE),
          Map.entry("@StoredAs(UNSIGNED) byte", Values.UNSIGNED_BYTE),
          Map.entry("@StoredAs(UNSIGNED) short", Values.UNSIGNED_SHORT),
          Map.entry("@StoredAs(UNSIGNED) int", Values.UNSIGNED_INTEGER),
          Map.entry("@StoredAs(UNSIGNED) long", Values.UNSIGNED_LONG),
          Map.entry("BigInteger", Values.BIG_INTEGER),
          Map.entry("Complex", Values.COMPLEX),
          Map.entry("ComplexFloat", Values.COMPLEX_FLOAT),
          Map.entry("String", Values.STRING),
          Map.entry(
              "an enum with constants of these names",
              Values.enumeration(Color.class, Color.values())),
          Map.entry("Object", Values.ANY),
          Map.entry("boolean[]", Values.BOOLEANS),
          Map.entry("byte[]", Values.BYTES),
          Map.entry("short[]", Values.SHORTS),
          Map.entry("int[]", Values.INTS),
          Map.entry("long[]", Values.LONGS),
          Map.entry("float[]", Values.FLOATS),
          Map.entry("double[]", Values.DOUBLES),
          Map.entry("@StoredAs(UNSIGNED) byte[]", Values.BYTES.unsigned()),
          Map.entry("@StoredAs(UNSIGNED) short[]", Values.SHORTS.unsigned()),
          Map.entry("@StoredAs(UNSIGNED) int[]", Values.INTS.unsigned()),
          Map.entry("@StoredAs(UNSIGNED) long[]", Values.LONGS.unsigned()),
          Map.entry("Complex[]", Values.COMPLEXES),
          Map.entry("String[]", Values.STRINGS),
          Map.entry("NdArray", Values.ND_ARRAY),
          Map.entry("StringArray", Values.STRING_ARRAY),
          Map.entry("StructuredArray", Values.STRUCTURED_ARRAY),
          Map.entry("List", Values.list(Values.ANY)),
          Map.entry("Map", Values.map(Values.ANY, Values.ANY)),
          Map.entry("Optional", Values.optional(Values.STRING)));

  @TempDir static Path folder;
  private static Path file;

  @BeforeAll
  static void write() throws Exception {
    H5py.script("remedies.py", folder);
    file = folder.resolve("remedies.h5");
  }

  private static Object load(String group, ValueCodec<?> member) {
    return load(file, group, Holder.of(member));
  }

  private static Object load(Path path, String group, Codec<Holder> codec) {
    LoadOptions options = LoadOptions.defaults().registry(Registry.of(codec));
    return Hdf5.load(path, group, Holder.class, options).v();
  }

  static Stream<String> groups() {
    try (Hdf5File opened = Hdf5File.open(file)) {
      return opened.groups().stream()
          .filter(name -> name.matches("(scalar|row|matrix)_.*"))
          .toList()
          .stream();
    }
  }

  /** Each type of the file, met by a member that takes none of these. */
  @ParameterizedTest
  @MethodSource("groups")
  void theTypeThatIsNamedTakesTheValue(String group) {
    AnamException error =
        Remedy.of(
            CoreError.WRONG_TYPE,
            () -> load(group, Values.list(Values.ANY)),
            "Declare the member as ");
    String remedy = error.remedy();
    String[] types =
        remedy
            .substring("Declare the member as ".length(), remedy.length() - 1)
            .split(", or as ", -1);
    for (String type : types) {
      if (type.endsWith("[][]")) {
        continue; // its rows are among the types
      }
      assertThat(TYPES).containsKey(type);
      assertThat(load(group, TYPES.get(type))).as("%s as %s", group, type).isNotNull();
    }
  }

  @Test
  void aShapeThatDoesNotFitNamesTheOneThatDoes() {
    Remedy.of(
        CoreError.WRONG_SHAPE, () -> load("matrix_f8", Values.DOUBLES), "double[][]", "NdArray");
    assertThat((double[][]) load("matrix_f8", MATRIX)).hasDimensions(2, 2);
    Remedy.of(CoreError.WRONG_SHAPE, () -> load("scalar_f8", Values.DOUBLES), "double.");
    assertThat(load("scalar_f8", Values.DOUBLE)).isEqualTo(1.0);
    Remedy.of(CoreError.WRONG_SHAPE, () -> load("row_text", Values.STRING), "String[]");
    assertThat((String[]) load("row_text", Values.STRINGS)).containsExactly("a", "b");
  }

  /** A value that does not fit names a type that holds it, of those that the file's type fits. */
  @TestFactory
  Stream<DynamicTest> aValueThatDoesNotFitNamesTheTypeThatHoldsIt() throws Exception {
    H5py.run(
        folder,
        "with h5py.File('range.h5', 'w') as f:",
        "  for n, v in dict(big=numpy.int64(2**40), huge=numpy.uint64(2**64-1),",
        "      negative=numpy.int8(-1), tenth=numpy.float64(.1), odd=numpy.int64(2**53+1),",
        "      complex=numpy.complex128(.1)).items():",
        "    g = f.create_group(n); g.attrs['class'] = 'test.Holder'; g.attrs['v'] = v");
    Path ranges = folder.resolve("range.h5");
    record Misfit(String group, ValueCodec<?> wrong, String type) {}
    return Stream.of(
            new Misfit("big", Values.INTEGER, "long"),
            new Misfit("huge", Values.LONG, "@StoredAs(UNSIGNED) long"),
            new Misfit("huge", Values.LONG, "BigInteger"),
            new Misfit("huge", Values.DOUBLE, "BigInteger"),
            new Misfit("negative", Values.UNSIGNED_INTEGER, "byte"),
            new Misfit("tenth", Values.FLOAT, "double"),
            new Misfit("odd", Values.DOUBLE, "long"),
            new Misfit("complex", Values.COMPLEX_FLOAT, "Complex"))
        .map(
            misfit ->
                dynamicTest(
                    misfit.group() + " as " + misfit.type(),
                    () -> {
                      Remedy.of(
                          CoreError.OUT_OF_RANGE,
                          () -> load(ranges, misfit.group(), Holder.of(misfit.wrong())),
                          misfit.type());
                      assertThat(load(ranges, misfit.group(), Holder.of(TYPES.get(misfit.type()))))
                          .isNotNull();
                    }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enums",
        "longdouble",
        "reference",
        "opaque",
        "sequences",
        "array",
        "bitfield",
        "time",
        "text_field"
      })
  void whatNoTypeHoldsIsLeftOut(String kind) {
    for (String type : TYPES.keySet()) {
      if (kind.equals("enums") && type.contains("enum")) {
        continue; // which takes a single constant, and says that
      }
      ValueCodec<?> member = TYPES.get(type);
      AnamException error =
          Remedy.of(
              CoreError.WRONG_TYPE,
              () -> load("none_" + kind, member),
              "No Java type holds this",
              "leave the member out");
      assertThat(error.member()).contains("Holder.v");
    }
    assertThat(load(file, "none_" + kind, Holder.EMPTY)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"float", "text", "int", "dataset_float", "dataset_text", "dataset_int"})
  void anEmptyDataspaceIsAnAbsentMember(String kind) {
    Remedy.of(
        CoreError.MISSING_MEMBER,
        () -> load(file, "null_" + kind, Holder.required(Values.DOUBLE)),
        "nullable");
    assertThat(load("null_" + kind, Values.optional(Values.STRING))).isEqualTo(Optional.empty());
    assertThat(load("null_" + kind, Values.ND_ARRAY)).isNull();
    assertThat(load("null_" + kind, Values.ANY)).isNull();
  }

  @Test
  void textsThatAreNoUtf8AreReadAsBytes() {
    byte[] text = "Grüße".getBytes(StandardCharsets.ISO_8859_1);
    for (String one :
        List.of(
            "nullterm", "nullpad", "spacepad", "variable", "fixed_dataset", "variable_dataset")) {
      Remedy.of(StorageError.BAD_TEXT, () -> load(one, Values.STRING), "byte[],", "UTF-8");
      assertThat((byte[]) load(one, Values.BYTES)).as(one).isEqualTo(text);
      assertThat((byte[]) load(one, Values.BYTES.unsigned())).as(one).isEqualTo(text);
    }
    ArrayCodec<byte[][]> rows = Values.array(Values.BYTES, new byte[0][]);
    for (String row :
        List.of("fixed_row", "variable_row", "fixed_row_dataset", "variable_row_dataset")) {
      Remedy.of(StorageError.BAD_TEXT, () -> load(row, Values.STRINGS), "byte[][],");
      assertThat((byte[][]) load(row, rows)).as(row).isDeepEqualTo(new byte[][] {text, {'a', 'b'}});
      Remedy.of(CoreError.WRONG_SHAPE, () -> load(row, Values.BYTES), "String[]");
    }
  }

  @Test
  void aTextThatIsNoUtf8IsLoadedWhenItIsRewritten() throws Exception {
    Files.copy(file, folder.resolve("rewritten.h5"));
    H5py.run(
        folder,
        "with h5py.File('rewritten.h5', 'r+') as f:",
        "  v = f['nullpad'].attrs['v']",
        "  f['nullpad'].attrs['v'] = v.decode('latin-1')");
    assertThat(load(folder.resolve("rewritten.h5"), "nullpad", Holder.of(Values.STRING)))
        .isEqualTo("Grüße");
  }
}
