package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When two builds of a class understand each other's messages, and how that is computed. */
final class FingerprintTest {

  private static final Pattern FINGERPRINT =
      Pattern.compile("\\.fingerprint\\(0x([0-9a-f]{16})L\\)");

  private static final String SAMPLE =
      """
      package lab;
      import java.util.*;
      import org.anam.*;
      @Anam
      class Sample {
        @Hdf5Output int count;
        @Hdf5Output double[][] table;
        @ExtraBcast String note;
        @Hdf5Output Map<String, List<Color>> colors;
        enum Color { RED }
      }
      """;

  private static long fingerprint(String source) {
    Matcher name = Pattern.compile("(?:class|record) (\\w+)").matcher(source);
    assertThat(name.find()).isTrue();
    Compilation compilation =
        Javac.with().compile(JavaFileObjects.forSourceString("lab." + name.group(1), source));
    CompilationSubject.assertThat(compilation).succeeded();
    return in(Javac.generated(compilation).get(name.group(1) + "Anam.java"));
  }

  private static long in(String codec) {
    Matcher fingerprint = FINGERPRINT.matcher(codec);
    assertThat(fingerprint.find()).isTrue();
    return Long.parseUnsignedLong(fingerprint.group(1), 16);
  }

  private static long hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest).getLong();
  }

  @Test
  @DisplayName("it is the hash of the text that docs/decisions describes")
  void text() throws Exception {
    assertThat(fingerprint(SAMPLE))
        .isEqualTo(
            hash(
                "anam-1/stored/count/int/stored/table/rows(DOUBLES)/"
                    + "stored/colors/map(STRING,list(enum))/broadcast/note/String/"));
    assertThat(
            fingerprint(
                """
                package lab;
                import org.anam.*;
                @Anam
                class Group<A, B> extends org.anam.collection.AnamCollection<B> {
                  @Hdf5Output("_a") A a;
                  @Hdf5Output Group<String, Integer> other;
                  @Hdf5Output @StoredAs(StoredAs.Form.UNSIGNED) byte[] bits;
                  @Hdf5Output @StoredAs(StoredAs.Form.UNSIGNED) byte octet;
                }
                """))
        .isEqualTo(
            hash(
                "anam-1/collection/variable 1/stored/_a/variable 0/"
                    + "stored/other/object(STRING,INTEGER)/stored/bits/UNSIGNED BYTES/"
                    + "stored/octet/byte/extra/"));
  }

  @ParameterizedTest
  @DisplayName("it changes with a member's type, order, name and role, and with extra data")
  @CsvSource(
      delimiter = '|',
      value = {
        "int count;|long count;",
        "int count;|Integer count;",
        "double[][] table|double[] table",
        "double[][] table|float[][] table",
        "Map<String, List<Color>>|SortedMap<String, List<Color>>",
        "Map<String, List<Color>>|Map<String, Color>",
        "int count|int number",
        "@Hdf5Output int|@Hdf5Output(\"number\") int",
        "@Hdf5Output int|@ExtraBcast int",
        "@Hdf5Output int count;|int count;",
        "@ExtraBcast String note;|@ExtraBcast Object note;",
        "@ExtraBcast String note;|",
        "enum Color|@ExtraData Map<String, Object> rest = new HashMap<>(); enum Color",
        "class Sample|class Sample extends org.anam.collection.AnamCollection<String>",
      })
  void changes(String before, String after) {
    String changed = SAMPLE.replace(before, after == null ? "" : after);
    assertThat(changed).isNotEqualTo(SAMPLE);
    assertThat(fingerprint(changed)).isNotEqualTo(fingerprint(SAMPLE));
  }

  @Test
  @DisplayName("it changes when two members change places")
  void order() {
    String count = "  @Hdf5Output int count;\n";
    String changed = SAMPLE.replace(count, "").replace("  enum", count.replace("$", "") + "  enum");
    assertThat(changed).isNotEqualTo(SAMPLE).contains(count);
    assertThat(fingerprint(changed)).isNotEqualTo(fingerprint(SAMPLE));
  }

  @ParameterizedTest
  @DisplayName("it does not change with names of classes, files and groups, documentation or code")
  @CsvSource(
      delimiter = '|',
      value = {
        "@Anam|@Anam(name = \"old.Sample\", group = \"g\", shortdesc = \"d\", refs = \"r\")",
        "@Anam|@Alias(\"old.Sample\") @Anam",
        "class Sample|class Renamed",
        "class Sample|/** Documented. */ class Sample",
        "@Hdf5Output int|@MapName(\"n\") @Hdf5Output int",
        "@Hdf5Output double[][]|@Dataset(deflate = 3, chunk = {2, 2}) @Hdf5Output double[][]",
        "@Hdf5Output double[][]|@StoredAs(StoredAs.Form.ATTRIBUTE) @Hdf5Output double[][]",
        "@Hdf5Output int|@StoredAs(StoredAs.Form.UNSIGNED) @Hdf5Output int",
        "@Hdf5Output int|private @Hdf5Output int",
        "Color|Colour",
        "enum Color { RED }|enum Color { RED, GREEN } @AfterLoad void look() {}",
      })
  void stays(String before, String after) {
    String changed = SAMPLE.replace(before, after);
    if (after.startsWith("private")) {
      changed =
          changed.replace(
              "enum",
              "int count() { return count; } void count(int value) { count = value; } enum");
    }
    assertThat(changed).isNotEqualTo(SAMPLE);
    assertThat(fingerprint(changed)).isEqualTo(fingerprint(SAMPLE));
  }

  @ParameterizedTest
  @DisplayName("objects count as objects, whether by class, sealed type or interface")
  @ValueSource(strings = {"Circle", "Shape", "Open"})
  void objects(String type) throws Exception {
    String source =
        """
        package lab;
        import org.anam.*;
        @Anam record Holder(Holder.TYPE shape) {
          sealed interface Shape {}
          @Anam interface Open {}
          @Anam record Circle(int r) implements Shape, Open {}
        }
        """;
    assertThat(fingerprint(source.replace("TYPE", type)))
        .isEqualTo(hash("anam-1/stored/shape/object/"));
  }

  @Test
  @DisplayName("a converted member counts as what is stored")
  void converted() throws Exception {
    assertThat(
            in(
                TestCompiler.read(
                    TestCompiler.resource("golden/converters/expected/PaletteAnam.java"))))
        .isEqualTo(
            hash(
                "anam-1/stored/file/STRING/stored/files/list(STRING)/"
                    + "stored/hues/map(STRING,list(DOUBLES))/stored/hue/optional(DOUBLES)/"
                    + "stored/colour/STRING/stored/salt/list(STRING)/stored/ascii/STRING/"));
  }

  @Test
  @DisplayName("Eclipse's compiler gives the same fingerprint")
  void ecj(@TempDir Path temp) throws Exception {
    Path file = Files.writeString(temp.resolve("Sample.java"), SAMPLE);
    TestCompiler.Result result =
        TestCompiler.into(temp).by(TestCompiler.Kind.ECJ).compile(List.of(file));
    assertThat(result.errors()).isEmpty();
    assertThat(in(result.generated().get("SampleAnam.java"))).isEqualTo(fingerprint(SAMPLE));
  }
}
