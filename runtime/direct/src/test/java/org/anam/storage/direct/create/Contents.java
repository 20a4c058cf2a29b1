package org.anam.storage.direct.create;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;
import org.anam.storage.StorageGroup;

/** What files can hold, one kind a content. */
enum Contents {
  SCALARS(Contents::scalars),
  TEXTS(Contents::texts),
  LONG_TEXTS(Contents::longTexts),
  ATTRIBUTE_ARRAYS(Contents::attributeArrays),
  ATTRIBUTES_BY_NUMBER(Contents::attributesByNumber),
  LARGE_ATTRIBUTES(Contents::largeAttributes),
  HEADERS_OF_ALL_SIZES(Contents::headersOfAllSizes),
  LINKS_BY_NUMBER(Contents::linksByNumber),
  EQUAL_HASHES(Contents::equalHashes),
  LONG_NAMES(Contents::longNames),
  NESTED(Contents::nested),
  DATASETS(Contents::datasets),
  STRUCTURES(Contents::structures),
  TEXT_DATASETS(Contents::textDatasets),
  CHUNKS(Contents::chunks),
  OFF_THE_HEAP(Contents::offTheHeap);

  @SuppressWarnings("ImmutableEnumChecker") // a method of this class
  private final Consumer<StorageGroup> writer;

  Contents(Consumer<StorageGroup> writer) {
    this.writer = writer;
  }

  void write(StorageGroup root) {
    writer.accept(root);
  }

  private static void group(StorageGroup parent, String name, Consumer<StorageGroup> content) {
    try (StorageGroup group = parent.createGroup(name)) {
      content.accept(group);
    }
  }

  private static void numbers(StorageGroup group, String prefix, int count) {
    for (int i = 0; i < count; i++) {
      group.writeInteger(prefix + i, ElementType.INT32, i);
    }
  }

  private static void scalars(StorageGroup root) {
    for (ElementType type : ElementType.values()) {
      switch (type.kind()) {
        case INTEGER, UNSIGNED -> {
          root.writeInteger(type + " one", type, 1);
          root.writeInteger(type + " all bits", type, -1);
        }
        case BOOLEAN -> {
          root.writeInteger("true", type, 1);
          root.writeInteger("false", type, 0);
        }
        case COMPLEX -> root.writeComplex(type.toString(), type, 0.1f, -2.5);
        case FLOAT -> {
          if (type != ElementType.FLOAT16) {
            root.writeFloat(type.toString(), type, -0.1f);
            root.writeFloat(type + " nan", type, Double.NaN);
            root.writeFloat(type + " infinite", type, Double.NEGATIVE_INFINITY);
          }
        }
      }
    }
    root.writeEnum("enum", new EnumDescriptor("x.Color", List.of("RED", "GRÜN", "𝒜")), 1);
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      many.add("CONSTANT_" + i);
    }
    root.writeEnum("large enum", new EnumDescriptor("x.Large", many), 299);
    root.writeEnum("enum of 128", new EnumDescriptor("x.Some", many.subList(0, 128)), 127);
    root.writeEnum("enum of 129", new EnumDescriptor("x.More", many.subList(0, 129)), 128);
  }

  private static void texts(StorageGroup root) {
    int i = 0;
    for (String text : new String[] {"", "plain", "größer", "日本語", "smile 😀!", "\u0001\u007f"}) {
      root.writeText("text " + i++, text, TextForm.UTF8);
    }
    root.writeText("ascii", "bytes", TextForm.ASCII);
    root.writeText("no ascii", "", TextForm.ASCII);
    root.writeText("fixed", "numpy", TextForm.FIXED_ASCII);
    root.writeText("empty fixed", "", TextForm.FIXED_ASCII);
    root.writeText("größer 😀", "name", TextForm.UTF8);
    root.writeStringsAttribute(
        "strings", StringArray.of(new String[] {"a", "", "ccc", "😀"}, 2, 2));
    root.writeStringsAttribute("no strings", StringArray.of(new String[0], 0, 3));
    root.writeStringsAttribute("one string", StringArray.scalar("one"));
    root.writeStringsAttribute(
        "fixed strings", StringArray.fixed(3, new String[] {"ab", "", "abc"}));
    root.writeNameMap("namemaps", new String[][] {{"a", "b"}, {"c", "d"}});
    root.writeNameMap("empty name map", new String[0][]);
  }

  /** Of about the sizes at which a collection is full or a text gets one of its own. */
  private static void longTexts(StorageGroup root) {
    int[] lengths = {4047, 4048, 4049, 4064, 4065, 8143, 16_000, 32_736, 32_737, 32_752, 70_000};
    for (int length : lengths) {
      root.writeText("text of " + length, "x".repeat(length), TextForm.UTF8);
      root.writeText("after " + length, "y", TextForm.UTF8);
    }
    root.writeText("wide", "ä😀".repeat(50_000), TextForm.UTF8);
    for (int i = 0; i < 2100; i++) {
      root.writeText("empty " + i, "", TextForm.UTF8);
    }
  }

  private static NdArray array(ElementType type, int size, long... shape) {
    NdArray array = NdArray.zeros(type, shape.length == 0 ? new long[] {size} : shape);
    Object elements = array.elements();
    for (int i = 0; i < java.lang.reflect.Array.getLength(elements); i++) {
      if (elements instanceof byte[] bytes) {
        bytes[i] = (byte) (type == ElementType.BOOL ? i & 1 : i * 37);
      } else if (elements instanceof short[] shorts) {
        shorts[i] = (short) (type == ElementType.FLOAT16 ? 0x3c00 + i % 1000 : i * 3701);
      } else if (elements instanceof int[] ints) {
        ints[i] = i * 1_000_003;
      } else if (elements instanceof long[] longs) {
        longs[i] = i * 1_000_000_000_039L;
      } else if (elements instanceof float[] floats) {
        floats[i] = i * 0.5f;
      } else if (elements instanceof double[] doubles) {
        doubles[i] = i * 0.25;
      }
    }
    return array;
  }

  private static void attributeArrays(StorageGroup root) {
    for (ElementType type : ElementType.values()) {
      root.writeArrayAttribute(type.toString(), array(type, 5));
      root.writeArrayAttribute(type + " matrix", array(type, 6, 2, 3));
      root.writeArrayAttribute(type + " empty", NdArray.zeros(type, 0));
      root.writeArrayAttribute(type + " flat", NdArray.zeros(type, 2, 0, 3));
    }
    root.writeArrayAttribute("scalar", NdArray.scalar(7.5));
    long[] ones = new long[32];
    java.util.Arrays.fill(ones, 1);
    root.writeArrayAttribute("of 32 dimensions", array(ElementType.INT8, 1, ones));
  }

  private static void attributesByNumber(StorageGroup root) {
    numbers(root, "root ", 8);
    for (int count : new int[] {0, 8, 9, 32, 33, 40, 60, 1000}) {
      group(root, "group of " + count, group -> numbers(group, "a", count));
    }
    group(root, "dense", group -> numbers(group, "z", 9));
    numbers(root, "more of root ", 1);
  }

  /** About what a message, a block of a heap, and an object of a heap take at most. */
  private static void largeAttributes(StorageGroup root) {
    group(root, "70 KB", g -> g.writeArrayAttribute("bytes", array(ElementType.INT8, 70_000)));
    group(
        root,
        "160 KB beside others",
        g -> {
          numbers(g, "before", 3);
          g.writeArrayAttribute("longs", array(ElementType.INT64, 20_000));
          numbers(g, "after", 3);
        });
    for (int size = 65_480; size < 65_520; size += 3) {
      int bytes = size;
      group(root, "of " + size, g -> g.writeArrayAttribute("a", array(ElementType.UINT8, bytes)));
    }
    group(
        root,
        "many",
        g -> {
          for (int size = 3900; size < 4200; size += 3) {
            g.writeArrayAttribute("a" + size, array(ElementType.UINT8, size));
          }
          for (int size = 1; size < 3000; size += 41) {
            g.writeArrayAttribute("b" + size, array(ElementType.UINT8, size));
          }
        });
    group(
        root,
        "strings",
        g -> {
          String[] strings = new String[5000];
          java.util.Arrays.setAll(strings, i -> "string " + i);
          g.writeStringsAttribute("any length", StringArray.of(strings));
          g.writeStringsAttribute("fixed", StringArray.fixed(20, strings));
        });
  }

  private static void headersOfAllSizes(StorageGroup root) {
    for (int size = 0; size < 9000; size += 197) {
      int bytes = size;
      group(
          root,
          "group " + size,
          g -> {
            g.writeArrayAttribute("first", array(ElementType.UINT8, bytes));
            numbers(g, "a", 3);
            g.createGroup("inner").close();
          });
    }
  }

  private static void linksByNumber(StorageGroup root) {
    for (int count : new int[] {0, 1, 8, 9, 45, 46, 150, 1000}) {
      group(
          root,
          "group of " + count,
          group -> {
            for (int i = 0; i < count; i++) {
              group(group, "LIST_item" + i, item -> numbers(item, "n", 1));
            }
          });
    }
  }

  private static void equalHashes(StorageGroup root) {
    String[] equal = {"LIST_item30195", "LIST_item33612"};
    for (int first = 0; first < 2; first++) {
      String one = equal[first];
      String other = equal[1 - first];
      group(
          root,
          "links " + first,
          g -> {
            g.createGroup(one).close();
            for (int i = 0; i < 18; i++) {
              g.createGroup("x" + i).close();
            }
            g.createGroup(other).close();
          });
      group(
          root,
          "attributes " + first,
          g -> {
            g.writeInteger(one, ElementType.INT8, 1);
            numbers(g, "x", 40);
            g.writeInteger(other, ElementType.INT8, 2);
          });
    }
  }

  private static void longNames(StorageGroup root) {
    group(
        root,
        "some",
        g -> {
          for (int length : new int[] {1, 255, 256, 485, 486, 4000, 4083, 4084, 5000, 60_000}) {
            g.createGroup("n".repeat(length)).close();
            g.createGroup("ü".repeat(length)).close();
          }
        });
    group(root, "one of 66,000 bytes", g -> g.createGroup("m".repeat(66_000)).close());
    group(root, "one of 65,500 bytes", g -> g.createGroup("m".repeat(65_500)).close());
    group(root, "attribute", g -> g.writeInteger("a".repeat(65_000), ElementType.INT8, 1));
    group(
        root,
        "attributes",
        g -> {
          for (int i = 0; i < 40; i++) {
            g.writeInteger("a" + i + "b".repeat(i * 200), ElementType.INT8, 1);
          }
        });
  }

  private static void nested(StorageGroup root) {
    List<StorageGroup> open = new ArrayList<>();
    StorageGroup group = root;
    for (int i = 0; i < 100; i++) {
      group = group.createGroup("g" + i % 10);
      if (i % 3 == 0) {
        group.writeInteger("depth", ElementType.INT32, i);
      }
      open.add(group);
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      open.get(i).close();
    }
  }

  private static void datasets(StorageGroup root) {
    for (ElementType type : ElementType.values()) {
      root.writeDataset(type.toString(), array(type, 7), ArrayLayout.DATASET);
      root.writeDataset(type + " matrix", array(type, 12, 3, 4), ArrayLayout.DATASET);
      root.writeDataset(type + " scalar", NdArray.zeros(type, 1).reshape(), ArrayLayout.DATASET);
      root.writeDataset(type + " empty", NdArray.zeros(type, 0, 3), ArrayLayout.DATASET);
    }
    root.writeDataset("large", array(ElementType.FLOAT64, 40_000), ArrayLayout.DATASET);
    root.writeDataset("bytes", array(ElementType.INT8, 300_000), ArrayLayout.DATASET);
  }

  private static void structures(StorageGroup root) {
    Map<String, NdArray> fields = new LinkedHashMap<>();
    for (ElementType type : ElementType.values()) {
      fields.put("Feld ü " + type, array(type, 6, 2, 3));
    }
    StructuredArray rows = StructuredArray.of(fields);
    root.writeStructuredDataset("rows", rows, ArrayLayout.DATASET);
    root.writeStructuredDataset("rows in chunks", rows, chunks(3, true, true, 1, 2));
    root.writeStructuredDataset(
        "no rows",
        StructuredArray.of(Map.of("a", NdArray.zeros(ElementType.INT32, 0))),
        ArrayLayout.DATASET);
    root.writeStructuredDataset(
        "scalar row", StructuredArray.of(Map.of("a", NdArray.scalar(1.5))), ArrayLayout.DATASET);
    Map<String, NdArray> many = new LinkedHashMap<>();
    for (int i = 0; i < 300; i++) {
      many.put("a field with quite a long name, number " + i, array(ElementType.FLOAT64, 2));
    }
    root.writeStructuredDataset("wide", StructuredArray.of(many), ArrayLayout.DATASET);
  }

  private static void textDatasets(StorageGroup root) {
    String[] many = new String[20_000];
    java.util.Arrays.setAll(many, i -> i % 50 == 0 ? "" : "text " + i);
    many[100] = "x".repeat(100_000);
    root.writeStringsDataset("many", StringArray.of(many, 100, 200), ArrayLayout.DATASET);
    root.writeStringsDataset(
        "chunks asked for", StringArray.of(many, 100, 200), chunks(1, false, false, 7, 7));
    root.writeStringsDataset("none", StringArray.of(new String[0], 0), ArrayLayout.DATASET);
    root.writeStringsDataset("scalar", StringArray.scalar("größer"), ArrayLayout.DATASET);
    StringArray fixed = StringArray.fixed(4, new String[] {"ab", "", "abcd", "x", "y", "z"}, 2, 3);
    root.writeStringsDataset("fixed", fixed, ArrayLayout.DATASET);
    root.writeStringsDataset("fixed chunks", fixed, chunks(6, true, false, 2, 2));
  }

  private static ArrayLayout chunks(
      int deflate, boolean shuffle, boolean fletcher32, long... chunk) {
    ArrayLayout layout =
        (chunk.length == 0 ? ArrayLayout.DATASET : ArrayLayout.chunked(chunk)).deflate(deflate);
    layout = shuffle ? layout.shuffle() : layout;
    return fletcher32 ? layout.fletcher32() : layout;
  }

  private static void chunks(StorageGroup root) {
    NdArray matrix = array(ElementType.FLOAT64, 0, 100, 77);
    root.writeDataset("plain", matrix, chunks(0, false, false, 10, 13));
    root.writeDataset("all filters", matrix, chunks(4, true, true, 10, 13));
    root.writeDataset("shuffle", matrix, chunks(0, true, false, 33, 77));
    root.writeDataset("checksum", matrix, chunks(0, false, true, 100, 1));
    root.writeDataset("chosen", matrix, chunks(9, false, false));
    root.writeDataset("larger than the array", matrix, chunks(1, false, false, 1000, 1000));
    root.writeDataset(
        "one element each", array(ElementType.INT16, 0, 30, 20), chunks(0, true, false, 1, 1));
    root.writeDataset("one dimension", array(ElementType.INT32, 5000), chunks(0, false, false, 1));
    root.writeDataset(
        "four", array(ElementType.UINT8, 0, 5, 4, 3, 7), chunks(2, true, true, 2, 3, 3, 7));
    root.writeDataset("odd", array(ElementType.UINT8, 721), chunks(0, false, true, 103));
    for (ElementType type : ElementType.values()) {
      root.writeDataset(type.toString(), array(type, 0, 9, 10), chunks(6, true, true, 4, 4));
    }
    root.writeDataset("empty", NdArray.zeros(ElementType.INT8, 0, 4), chunks(6, true, true, 1, 2));
  }

  private static void offTheHeap(StorageGroup root) {
    for (ElementType type : ElementType.values()) {
      NdArray array = array(type, 0, 40, 50).toDirect();
      ((ByteBuffer) array.elements()).position(8);
      root.writeDataset(type.toString(), array, ArrayLayout.DATASET);
      root.writeDataset(type + " in chunks", array, chunks(1, true, false, 9, 11));
      root.writeArrayAttribute(type.toString(), array);
    }
  }
}
