package org.anam.storage.hdf5lib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.StorageGroup.Link;
import org.anam.storage.Storages;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.StoredValue;
import org.anam.storage.hdf5lib.session.FasterCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever h5py can put into a file is read as documented or refused; nothing crashes, hangs or
 * leaks.
 */
@Timeout(4 * 60)
class StrangeFilesTest {

  @TempDir static Path folder;

  @BeforeAll
  static void writeFiles() throws Exception {
    Path python = Path.of("/usr/bin/python3");
    Assumptions.assumeTrue(Files.isExecutable(python), "not installed: python3-h5py");
    Path script = folder.resolve("strange.py");
    try (InputStream in = StrangeFilesTest.class.getResourceAsStream("strange.py")) {
      Files.copy(in, script);
    }
    Process process =
        new ProcessBuilder(python.toString(), script.toString(), folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
    String log = Files.readString(folder.resolve("log"));
    Assumptions.assumeFalse(log.contains("No module named"), "not installed: python3-h5py");
    assertThat(process.exitValue()).as(log).isZero();
  }

  @AfterEach
  void noHandlesLeft() {
    assertThat(Hdf5libStorage.instance().openHandles()).isZero();
  }

  @SuppressWarnings("try") // The lock is held, not used.
  private static void read(String name, Consumer<StorageGroup> reader) {
    try (EngineTurn lock = Storages.standard().turn();
        StorageFile file = Hdf5libStorage.instance().open(folder.resolve(name));
        StorageGroup root = file.root()) {
      reader.accept(root);
    }
  }

  @Test
  void types() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("opaque", "OTHER opaque");
    expected.put("reference", "OTHER reference");
    expected.put("vlen", "OTHER variable-length sequence");
    expected.put("array type", "OTHER array type");
    expected.put("bitfield", "OTHER bitfield");
    expected.put("time", "OTHER time");
    expected.put("int24", "OTHER integer of 3 bytes");
    expected.put("int12", "INTEGER int32 0");
    expected.put("bfloat16", "FLOAT float32 3.00405527047391E38");
    expected.put(
        "longdouble",
        "OTHER float of 16 bytes (15 bits of exponent with bias 16383, 64 of mantissa, laid out"
            + " differently from IEEE 754)");
    expected.put("float16", "FLOAT float16 1.5");
    expected.put("int16be", "INTEGER int16 -2");
    expected.put("float64be", "FLOAT float64 0.1");
    expected.put("uint64", "INTEGER uint64 -1");
    expected.put("null", "FLOAT float64 null");
    expected.put("null text", "TEXT variable-length string null");
    expected.put("complex", "COMPLEX complex64 (1.0+2.0i)");
    expected.put("complex swapped", "COMPLEX complex128 (1.0+2.0i)");
    expected.put("complex named", "COMPLEX complex64 (1.0+2.0i)");
    expected.put("not complex", "STRUCTURED compound {r: float64, i: int32} {r=[1.0], i=[2]}");
    expected.put(
        "compound",
        "STRUCTURED compound {x: int16, y: float16, b: bool, c: complex128}"
            + " {x=[1], y=[16640], b=[1], c=[3.0, 4.0]}");
    expected.put("compound with text", "OTHER compound {x: int32, s: string}");
    expected.put("nested", "OTHER compound {x: compound}");
    expected.put("true", "BOOLEAN bool 1");
    expected.put("enum", "ENUM enum {BLÜE, GREEN, RED} BLÜE");
    expected.put("enum nameless", "ENUM enum {BLÜE, GREEN, RED} ANAM125");
    expected.put("bool32", "BOOLEAN bool 1");
    expected.put("bool upside down", "ENUM enum {TRUE, FALSE} FALSE");
    expected.put("bool 7", "BOOLEAN bool ANAM125");
    expected.put("nullterm", "TEXT fixed-length string of 6 bytes ab");
    expected.put("nullpad", "TEXT fixed-length string of 6 bytes ab\0cd");
    expected.put("spacepad", "TEXT fixed-length string of 6 bytes ab c");
    expected.put("fixed latin1", "TEXT fixed-length string of 3 bytes ANAM129");
    expected.put("text latin1", "TEXT variable-length string ANAM129");
    expected.put("text lone", "TEXT variable-length string ANAM129");
    expected.put("text overlong", "TEXT variable-length string ANAM129");
    expected.put("text cesu8", "TEXT variable-length string ANAM129");
    expected.put("text java nul", "TEXT variable-length string ANAM129");
    expected.put("text emoji", "TEXT variable-length string a😀");
    expected.put("text bytes", "TEXT variable-length string plain");
    expected.put("text empty", "TEXT variable-length string ");
    expected.put("strings", "TEXT variable-length string StringArray[3][a, ä, 😀]");
    expected.put("strings 2d", "TEXT fixed-length string of 2 bytes StringArray[1, 2][a, bc]");
    expected.put("never written", "TEXT variable-length string ");
    expected.put("wide", "FLOAT float64 [20000]");
    expected.put("one element", "INTEGER int32 [1]");
    expected.put("empty array", "INTEGER uint16 [0, 3]");
    for (int route = 0; route < 2; route++) {
      read(
          "types.h5",
          root -> {
            Map<String, String> found = new LinkedHashMap<>();
            for (String name : expected.keySet()) {
              try (StoredAttribute value = root.openAttribute(name)) {
                found.put(name, describe(value));
              }
            }
            assertThat(found).containsExactlyEntriesOf(expected);
            assertThat(root.attributeNames())
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
          });
      // Once more with the faster calls.
      assertThat(FasterCalls.use()).isTrue();
    }
  }

  /** Kind, type and, by the method that fits, the value or the error's code. */
  private static String describe(StoredValue value) {
    String type = value.kind() + " " + value.typeName();
    if (value.isNull()) {
      return type + " null";
    }
    try {
      boolean scalar = value.shape().length == 0;
      return switch (value.kind()) {
        case INTEGER, BOOLEAN -> type + " " + (scalar ? value.readInteger() : array(value));
        case FLOAT -> type + " " + (scalar ? value.readFloat() : array(value));
        case COMPLEX -> type + " " + (scalar ? value.readComplex() : array(value));
        case ENUM -> type + " " + value.readEnum();
        case TEXT -> type + " " + (scalar ? value.readText() : value.readStrings());
        case STRUCTURED -> type + " " + structure(value);
        case OTHER -> other(value, type);
      };
    } catch (AnamException e) {
      assertThat(e.hdf5Path()).isPresent();
      return type + " " + e.code().id();
    }
  }

  private static String array(StoredValue value) {
    return Arrays.toString(value.readArray().shape());
  }

  private static String other(StoredValue value, String type) {
    assertThatThrownBy(value::readInteger).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(value::readFloat).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(value::readComplex).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(value::readText).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(value::readEnum).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(value::readArray).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(value::readStrings).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(value::readStructured).isInstanceOf(IllegalStateException.class);
    return type;
  }

  private static Map<String, String> structure(StoredValue value) {
    Map<String, String> fields = new LinkedHashMap<>();
    value.readStructured().fields().forEach((name, column) -> fields.put(name, elements(column)));
    return fields;
  }

  private static String elements(NdArray array) {
    Object elements = array.elements();
    return elements instanceof byte[] a
        ? Arrays.toString(a)
        : elements instanceof short[] a
            ? Arrays.toString(a)
            : elements instanceof int[] a
                ? Arrays.toString(a)
                : Arrays.toString((double[]) elements);
  }

  @Test
  void sizes() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("unallocated small", "FLOAT float64 [1000]");
    expected.put("unallocated huge", "FLOAT float64 ANAM128");
    expected.put("unallocated large", "INTEGER int8 ANAM128");
    expected.put("overflow", "FLOAT float64 ANAM128");
    expected.put("chunked huge", "INTEGER int8 ANAM128");
    expected.put("zero", "FLOAT float64 [0, 1152921504606846976]");
    expected.put("text huge", "TEXT variable-length string ANAM128");
    expected.put("fixed text huge", "TEXT fixed-length string of 1000000 bytes ANAM128");
    expected.put("fixed text scalar", "TEXT fixed-length string of 2000000000 bytes ANAM128");
    expected.put("compound huge", "STRUCTURED compound {a: int32} ANAM128");
    expected.put("compressed", "FLOAT float64 [4194304]");
    expected.put("rank 32", "FLOAT float64 " + Arrays.toString(ones(32)));
    expected.put("null", "INTEGER int32 null");
    expected.put("scalar text", "TEXT variable-length string 😀");
    expected.put("bool 7", "BOOLEAN bool ANAM125");
    expected.put("external storage", "OTHER float64 in other files");
    expected.put("virtual", "OTHER float64 in other files");
    read(
        "sizes.h5",
        root -> {
          Map<String, String> found = new LinkedHashMap<>();
          for (String name : expected.keySet()) {
            assertThat(root.link(name)).isEqualTo(Link.DATASET);
            try (StoredDataset value = root.openDataset(name)) {
              found.put(name, describe(value));
            }
          }
          assertThat(found).containsExactlyEntriesOf(expected);
        });
  }

  /** Data begin behind the user block, and an address before it is none. */
  @Test
  void datasetsBehindAUserBlock() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("written", "[1.0, 2.0, 3.0]");
    expected.put("never written", "[0.0, 0.0, 0.0]");
    expected.put("chunked", "[1.0, 2.0, 3.0]");
    expected.put("compact", "[0.0, 0.0, 0.0]");
    expected.put("external storage", "OTHER float64 in other files");
    expected.put("virtual", "OTHER float64 in other files");
    for (int route = 0; route < 2; route++) {
      read(
          "user block.h5",
          root -> {
            Map<String, String> found = new LinkedHashMap<>();
            for (String name : expected.keySet()) {
              assertThat(root.link(name)).isEqualTo(Link.DATASET);
              try (StoredDataset value = root.openDataset(name)) {
                found.put(
                    name,
                    value.kind() == StoredValue.Kind.OTHER
                        ? describe(value)
                        : elements(value.readArray()));
              }
            }
            assertThat(found).containsExactlyEntriesOf(expected);
          });
      // Once more with the faster calls.
      assertThat(FasterCalls.use()).isTrue();
    }
  }

  private static long[] ones(int count) {
    long[] ones = new long[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Test
  void links() {
    read(
        "links.h5",
        root -> {
          assertThat(root.link("group")).isEqualTo(Link.GROUP);
          assertThat(root.link("soft")).isEqualTo(Link.GROUP);
          assertThat(root.link("soft data")).isEqualTo(Link.DATASET);
          assertThat(root.link("type")).isEqualTo(Link.OTHER);
          assertThat(root.link("dangling")).isEqualTo(Link.OTHER);
          assertThat(root.link("cycle 1")).isEqualTo(Link.OTHER);
          assertThat(root.link("missing")).isEqualTo(Link.OTHER);
          assertThat(root.link("external")).isEqualTo(Link.OTHER);
          assertThat(root.link("external pipe")).isEqualTo(Link.OTHER);
          assertThat(root.link("absent")).isEqualTo(Link.NONE);
          try (StorageGroup soft = root.openGroup("soft")) {
            assertThat(soft.linkNames()).containsExactly("data", "up");
            assertThat(soft.link("up")).isEqualTo(Link.GROUP);
          }
          assertThatThrownBy(() -> root.openGroup("soft data"))
              .isInstanceOf(IllegalStateException.class);
          assertThatThrownBy(() -> root.openDataset("external"))
              .isInstanceOf(AnamException.class)
              .hasMessageContaining("ANAM167");
          assertThatThrownBy(() -> root.openGroup("absent")).hasMessageContaining("ANAM167");
        });
  }

  @Test
  void names() {
    read(
        "names.h5",
        root -> {
          assertThat(root.attributeNames()).containsExactly("größe", "plain", "\uffee", "😀");
          assertThat(root.linkNames())
              .containsExactly("group 😀", "größe", "plain", "\uffee", "😀");
          for (String name : root.attributeNames()) {
            assertThat(root.link(name)).isEqualTo(Link.GROUP);
            try (StoredAttribute value = root.openAttribute(name)) {
              assertThat(value.readText()).isEqualTo(name);
            }
          }
          try (StorageGroup group = root.openGroup("group 😀");
              StoredDataset value = group.openDataset("inner 😀")) {
            assertThat(value.readInteger()).isEqualTo(5);
          }
        });
  }

  @Test
  void namesThatAreNotUtf8() {
    read(
        "latin1 names.h5",
        root -> {
          assertThatThrownBy(root::attributeNames)
              .hasMessageContaining("ANAM129")
              .hasMessageContaining("20 m\\xb2");
          assertThatThrownBy(root::linkNames)
              .hasMessageContaining("ANAM129")
              .hasMessageContaining("caf\\xe9");
          assertThat(root.link("café")).isEqualTo(Link.NONE);
          assertThat(root.link("caf")).isEqualTo(Link.NONE);
          assertThat(root.openAttribute("20 m")).isNull();
        });
  }
}
