package org.anam.storage.hdf5lib;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.StorageGroup.Link;
import org.anam.storage.Storages;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.StoredValue;
import org.anam.storage.StoredValue.Kind;
import org.anam.storage.hdf5lib.data.HeapBytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every method of the port, written and read back; no handle stays open. */
class RoundTripTest {

  @TempDir Path folder;

  @BeforeEach
  void noHandles() {
    assertThat(Hdf5libStorage.instance().openHandles()).isZero();
  }

  @AfterEach
  void noHandlesLeft() {
    assertThat(Hdf5libStorage.instance().openHandles()).isZero();
  }

  @SuppressWarnings("try") // The lock is held, not used.
  private void roundTrip(Consumer<StorageGroup> write, Consumer<StorageGroup> read) {
    Path path = folder.resolve("file.h5");
    try (EngineTurn lock = Storages.standard().turn()) {
      try (StorageFile file = Hdf5libStorage.instance().create(path, 0);
          StorageGroup root = file.root()) {
        write.accept(root);
      }
      try (StorageFile file = Hdf5libStorage.instance().open(path);
          StorageGroup root = file.root()) {
        read.accept(root);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ElementType.class,
      names = {"INT8", "INT16", "INT32", "INT64", "UINT8", "UINT16", "UINT32", "UINT64", "BOOL"})
  void integers(ElementType type) {
    long bits =
        switch (type) {
          case BOOL -> 1;
          case UINT8 -> 0xff;
          case UINT16 -> 0xffff;
          case UINT32 -> 0xffff_ffffL;
          default -> -1;
        };
    roundTrip(
        root -> root.writeInteger("n", type, bits),
        root -> {
          try (StoredAttribute value = root.openAttribute("n")) {
            assertThat(value.kind())
                .isEqualTo(type == ElementType.BOOL ? Kind.BOOLEAN : Kind.INTEGER);
            assertThat(value.elementType()).isEqualTo(type);
            assertThat(value.typeName()).isEqualTo(type.toString());
            assertThat(value.shape()).isEmpty();
            assertThat(value.isNull()).isFalse();
            assertThat(value.readInteger()).isEqualTo(bits);
          }
        });
  }

  @Test
  void floats() {
    roundTrip(
        root -> {
          root.writeFloat("d", ElementType.FLOAT64, Math.PI);
          root.writeFloat("f", ElementType.FLOAT32, 1.5);
          root.writeFloat("nan", ElementType.FLOAT64, Double.NaN);
          root.writeFloat("zero", ElementType.FLOAT64, -0.0);
        },
        root -> {
          assertThat(readFloat(root, "d", ElementType.FLOAT64)).isEqualTo(Math.PI);
          assertThat(readFloat(root, "f", ElementType.FLOAT32)).isEqualTo(1.5);
          assertThat(readFloat(root, "nan", ElementType.FLOAT64)).isNaN();
          assertThat(1 / readFloat(root, "zero", ElementType.FLOAT64)).isEqualTo(-1.0 / 0);
        });
  }

  private static double readFloat(StorageGroup group, String name, ElementType type) {
    try (StoredAttribute value = group.openAttribute(name)) {
      assertThat(value.elementType()).isEqualTo(type);
      return value.readFloat();
    }
  }

  @Test
  void complexNumbers() {
    roundTrip(
        root -> {
          root.writeComplex("c", ElementType.COMPLEX128, 1.25, -2.5);
          root.writeComplex("cf", ElementType.COMPLEX64, 0.5, 3);
        },
        root -> {
          try (StoredAttribute value = root.openAttribute("c")) {
            assertThat(value.elementType()).isEqualTo(ElementType.COMPLEX128);
            assertThat(value.readComplex()).isEqualTo(new Complex(1.25, -2.5));
          }
          try (StoredAttribute value = root.openAttribute("cf")) {
            assertThat(value.kind()).isEqualTo(Kind.COMPLEX);
            assertThat(value.elementType()).isEqualTo(ElementType.COMPLEX64);
            assertThat(value.readComplex()).isEqualTo(new Complex(0.5, 3));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "größer", "日本語", "smile 😀!", "😀", "\u0001\u007f\u0080\u07ff\u0800"})
  void texts(String text) {
    roundTrip(
        root -> root.writeText("t", text, TextForm.UTF8),
        root -> {
          try (StoredAttribute value = root.openAttribute("t")) {
            assertThat(value.kind()).isEqualTo(Kind.TEXT);
            assertThat(value.elementType()).isNull();
            assertThat(value.typeName()).isEqualTo("variable-length string");
            assertThat(value.readText()).isEqualTo(text);
          }
        });
  }

  @Test
  void largeTexts() {
    String text = "abc😀ü".repeat(200_000);
    String plain = "0123456789".repeat(1_000_000);
    roundTrip(
        root -> {
          root.writeText("t", text, TextForm.UTF8);
          root.writeText("p", plain, TextForm.UTF8);
        },
        root -> {
          assertThat(readText(root, "t")).isEqualTo(text);
          assertThat(readText(root, "p")).isEqualTo(plain);
        });
  }

  private static String readText(StorageGroup group, String name) {
    try (StoredAttribute value = group.openAttribute(name)) {
      return value.readText();
    }
  }

  @Test
  void asciiTexts() {
    roundTrip(
        root -> {
          root.writeText("vlen", "bytes", TextForm.ASCII);
          root.writeText("fixed", "numpy", TextForm.FIXED_ASCII);
          root.writeText("none", "", TextForm.FIXED_ASCII);
        },
        root -> {
          assertThat(readText(root, "vlen")).isEqualTo("bytes");
          assertThat(readText(root, "fixed")).isEqualTo("numpy");
          assertThat(readText(root, "none")).isEmpty();
          try (StoredAttribute value = root.openAttribute("fixed")) {
            assertThat(value.typeName()).isEqualTo("fixed-length string of 5 bytes");
            assertThat(value.readStrings())
                .isEqualTo(StringArray.shaped(5, new String[] {"numpy"}, new long[0]));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 128, 129, 300})
  void enums(int count) {
    String[] names = new String[count];
    for (int i = 0; i < count; i++) {
      names[i] = i == 1 ? "GRÖSSE" : i == 2 ? "\ud835\udc9c" : "C" + i;
    }
    EnumDescriptor type = new EnumDescriptor("lab.Many", List.of(names));
    roundTrip(
        root -> {
          for (int i = 0; i < count; i++) {
            root.writeEnum("e" + i, type, i);
          }
        },
        root -> {
          for (int i = 0; i < count; i++) {
            try (StoredAttribute value = root.openAttribute("e" + i)) {
              assertThat(value.kind()).isEqualTo(Kind.ENUM);
              assertThat(value.readEnum()).isEqualTo(names[i]);
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource(ElementType.class)
  void arrays(ElementType type) {
    NdArray matrix = counting(type, 3, 5);
    NdArray direct = direct(type, matrix);
    ArrayLayout packed = ArrayLayout.chunked(2, 2).shuffle().deflate(4).fletcher32();
    roundTrip(
        root -> {
          root.writeDataset("plain", matrix, ArrayLayout.DATASET);
          root.writeDataset("packed", matrix, packed);
          root.writeDataset("direct", direct, ArrayLayout.DATASET);
          root.writeDataset("direct packed", direct, packed);
          root.writeDataset("scalar", counting(type), packed);
          root.writeDataset("direct scalar", direct(type, counting(type)), ArrayLayout.DATASET);
          root.writeDataset("empty", counting(type, 2, 0, 3), packed);
          root.writeArrayAttribute("a", matrix);
          root.writeArrayAttribute("direct", direct);
          root.writeArrayAttribute("a scalar", counting(type));
          root.writeArrayAttribute("a empty", counting(type, 0));
        },
        root -> {
          for (String name : List.of("plain", "packed", "direct", "direct packed")) {
            assertSame(readDataset(root, name), matrix);
          }
          assertSame(readDataset(root, "scalar"), counting(type));
          assertSame(readDataset(root, "direct scalar"), counting(type));
          assertSame(readDataset(root, "empty"), counting(type, 2, 0, 3));
          assertSame(readAttribute(root, "a"), matrix);
          assertSame(readAttribute(root, "direct"), matrix);
          assertSame(readAttribute(root, "a scalar"), counting(type));
          assertSame(readAttribute(root, "a empty"), counting(type, 0));
        });
  }

  @Test
  void largeDirectArraysPassInParts() {
    NdArray cube = counting(ElementType.FLOAT64, 3, 700, 301);
    roundTrip(
        root -> root.writeDataset("d", direct(ElementType.FLOAT64, cube), ArrayLayout.DATASET),
        root -> assertSame(readDataset(root, "d"), cube));
  }

  private static NdArray readDataset(StorageGroup group, String name) {
    try (StoredDataset value = group.openDataset(name)) {
      return value.readArray();
    }
  }

  private static NdArray readAttribute(StorageGroup group, String name) {
    try (StoredAttribute value = group.openAttribute(name)) {
      return value.readArray();
    }
  }

  private static void assertSame(NdArray found, NdArray expected) {
    assertThat(found.type()).isEqualTo(expected.type());
    assertThat(found.shape()).isEqualTo(expected.shape());
    assertThat(found.elements()).isEqualTo(expected.elements());
  }

  /** An array of 1, 2, 3...; of 0 and 1 for bool. */
  private static NdArray counting(ElementType type, long... shape) {
    NdArray array = NdArray.zeros(type, shape);
    Object elements = array.elements();
    for (int i = 0; i < array.size() * type.components(); i++) {
      int n = type == ElementType.BOOL ? i % 2 : i + 1;
      if (elements instanceof byte[] a) {
        a[i] = (byte) n;
      } else if (elements instanceof short[] a) {
        a[i] = (short) n;
      } else if (elements instanceof int[] a) {
        a[i] = n;
      } else if (elements instanceof long[] a) {
        a[i] = n;
      } else if (elements instanceof float[] a) {
        a[i] = n;
      } else {
        ((double[]) elements)[i] = n;
      }
    }
    return array;
  }

  private static NdArray direct(ElementType type, NdArray array) {
    ByteBuffer buffer =
        ByteBuffer.allocateDirect((int) array.size() * type.bytes()).order(ByteOrder.nativeOrder());
    byte[] bytes = new byte[buffer.capacity()];
    HeapBytes.copy(array, 0, bytes);
    buffer.put(0, bytes);
    return NdArray.of(type, buffer, array.shape());
  }

  @Test
  void strings() {
    StringArray matrix = StringArray.of(new String[] {"a", "", "größer", "😀", "日本", "z"}, 2, 3);
    StringArray fixed = StringArray.fixed(3, new String[] {"a", "", "abc"});
    StringArray none = StringArray.of(new String[0], 0);
    ArrayLayout packed = ArrayLayout.DATASET.shuffle().deflate(4).fletcher32();
    roundTrip(
        root -> {
          root.writeStringsAttribute("m", matrix);
          root.writeStringsAttribute("f", fixed);
          root.writeStringsAttribute("n", none);
          root.writeStringsDataset("m", matrix, ArrayLayout.DATASET);
          root.writeStringsDataset("f", fixed, packed);
          root.writeStringsDataset("n", none, packed);
          root.writeStringsDataset(
              "s", StringArray.of(new String[] {"x😀"}, new long[] {1}), packed);
        },
        root -> {
          for (boolean attribute : new boolean[] {true, false}) {
            assertThat(readStrings(root, "m", attribute)).isEqualTo(matrix);
            assertThat(readStrings(root, "f", attribute)).isEqualTo(fixed);
            assertThat(readStrings(root, "n", attribute)).isEqualTo(none);
          }
          assertThat(readStrings(root, "s", false).get(0)).isEqualTo("x😀");
        });
  }

  @Test
  void manyStrings() {
    String[] texts = new String[50_000];
    String[] short5 = new String[texts.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = i % 1000 == 0 ? "😀" + i : "text " + i;
      short5[i] = "" + i;
    }
    StringArray variable = StringArray.of(texts, 500, 100);
    StringArray fixed = StringArray.fixed(5, short5, 500, 100);
    roundTrip(
        root -> {
          root.writeStringsDataset("v", variable, ArrayLayout.DATASET);
          root.writeStringsDataset("f", fixed, ArrayLayout.DATASET);
          root.writeStringsAttribute("v", variable);
        },
        root -> {
          assertThat(readStrings(root, "v", false)).isEqualTo(variable);
          assertThat(readStrings(root, "f", false)).isEqualTo(fixed);
          assertThat(readStrings(root, "v", true)).isEqualTo(variable);
        });
  }

  private static StringArray readStrings(StorageGroup group, String name, boolean attribute) {
    try (StoredValue value = attribute ? group.openAttribute(name) : group.openDataset(name)) {
      return value.readStrings();
    }
  }

  @Test
  void nameMaps() {
    roundTrip(
        root -> root.writeNameMap("namemaps", new String[][] {{"name", "_name"}, {"größe", "g"}}),
        root ->
            assertThat(readStrings(root, "namemaps", true))
                .isEqualTo(StringArray.of(new String[] {"name", "_name", "größe", "g"}, 2, 2)));
  }

  @Test
  void structures() {
    Map<String, NdArray> fields = new LinkedHashMap<>();
    for (ElementType type : ElementType.values()) {
      fields.put("field " + type, counting(type, 70, 11));
    }
    fields.put("größe 😀", direct(ElementType.INT16, counting(ElementType.INT16, 70, 11)));
    StructuredArray array = StructuredArray.of(fields);
    Map<String, NdArray> large = new LinkedHashMap<>();
    large.put("a", counting(ElementType.INT8, 300_000));
    large.put("b", counting(ElementType.FLOAT64, 300_000));
    StructuredArray scalar = StructuredArray.of(Map.of("x", counting(ElementType.INT32)));
    roundTrip(
        root -> {
          root.writeStructuredDataset("s", array, ArrayLayout.DATASET);
          root.writeStructuredDataset(
              "large",
              StructuredArray.of(large),
              ArrayLayout.DATASET.shuffle().deflate(1).fletcher32());
          root.writeStructuredDataset("scalar", scalar, ArrayLayout.DATASET);
        },
        root -> {
          fields.put("größe 😀", counting(ElementType.INT16, 70, 11));
          assertStructure(root, "s", fields);
          assertStructure(root, "large", large);
          assertStructure(root, "scalar", scalar.fields());
        });
  }

  private static void assertStructure(StorageGroup root, String name, Map<String, NdArray> fields) {
    try (StoredDataset value = root.openDataset(name)) {
      assertThat(value.kind()).isEqualTo(Kind.STRUCTURED);
      StructuredArray read = value.readStructured();
      assertThat(read.fields().keySet()).containsExactlyElementsOf(fields.keySet());
      read.fields().forEach((field, column) -> assertSame(column, fields.get(field)));
    }
  }

  @Test
  void names() {
    List<String> names = List.of("a", "ab", "größe", "\uffee high", "😀", "😁 with blank");
    roundTrip(
        root -> {
          for (int i = names.size() - 1; i >= 0; i--) {
            root.writeInteger(names.get(i), ElementType.INT8, i);
            root.createGroup(names.get(i)).close();
            root.writeDataset("d" + names.get(i), counting(ElementType.INT8), ArrayLayout.DATASET);
          }
          root.writeInteger("with/slash", ElementType.INT8, 7);
        },
        root -> {
          assertThat(root.linkCount()).isEqualTo(12);
          assertThat(root.linkNames())
              .containsExactly(
                  "a",
                  "ab",
                  "da",
                  "dab",
                  "dgröße",
                  "d\uffee high",
                  "d😀",
                  "d😁 with blank",
                  "größe",
                  "\uffee high",
                  "😀",
                  "😁 with blank");
          assertThat(root.attributeNames())
              .containsExactly(
                  "a", "ab", "größe", "with/slash", "\uffee high", "😀", "😁 with blank");
          for (String name : names) {
            assertThat(root.link(name)).isEqualTo(Link.GROUP);
            assertThat(root.link("d" + name)).isEqualTo(Link.DATASET);
            try (StorageGroup group = root.openGroup(name)) {
              assertThat(group.path()).isEqualTo("/" + name);
              assertThat(group.linkNames()).isEmpty();
              assertThat(group.attributeNames()).isEmpty();
            }
            assertSame(readDataset(root, "d" + name), counting(ElementType.INT8));
            try (StoredAttribute value = root.openAttribute(name)) {
              assertThat(value.readInteger()).isEqualTo(names.indexOf(name));
            }
          }
          assertThat(root.link("absent")).isEqualTo(Link.NONE);
          assertThat(root.link("absent 😀")).isEqualTo(Link.NONE);
          assertThat(root.openAttribute("absent")).isNull();
          assertThat(root.openAttribute("absent 😀")).isNull();
        });
  }
}
