package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What javac and class files limit: it works, or one error says that it does not. */
final class LimitsTest {

  static final Set<DiagnosticCode> CODES =
      Set.of(DiagnosticCode.TOO_LARGE, DiagnosticCode.SOURCE_LEVEL, DiagnosticCode.COMPACT_SOURCE);

  /**
   * The plain run takes what is past the limits of one method; the long one what codecs can hold.
   */
  private static int count(int plain, int most) {
    return Boolean.getBoolean("anam.long") ? most : plain;
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  private static String times(int count, String separator, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(separator));
  }

  private static void works(JavaFileObject... sources) {
    Compilation compilation = Javac.with("-Xlint:all", "-Werror").compile(sources);
    assertThat(compilation.diagnostics()).isEmpty();
  }

  private static void refused(Compilation compilation, String text) {
    assertThat(compilation.errors())
        .singleElement()
        .satisfies(error -> assertThat(error.getMessage(null)).startsWith(text));
  }

  @Test
  @Tag("once")
  @DisplayName("very many members, of which a constructor takes some")
  void members() {
    String fields =
        times(
            count(270, 1650),
            "\n",
            i ->
                "@org.anam.Hdf5Output int i%1$d; @org.anam.Hdf5Output double[][] a%1$d;"
                        .formatted(i)
                    + " @org.anam.ExtraBcast java.util.List<String> l%d;".formatted(i));
    works(
        source("lab.Set", "package lab; @org.anam.Anam class Set { " + fields + " Set() {} }"),
        source(
            "lab.Taken",
            "package lab; @org.anam.Anam class Taken { "
                + fields
                + " Taken(int i7, double[][] a200) { this.i7 = i7; this.a200 = a200; } }"));
  }

  @Test
  @Tag("once")
  @DisplayName("more members than a codec can have are one error")
  void tooMany() {
    refused(
        Javac.with()
            .compile(
                source(
                    "lab.Huge",
                    "package lab; @org.anam.Anam class Huge { "
                        + times(5001, "\n", i -> "@org.anam.Hdf5Output int i" + i + ";")
                        + " Huge() {} }")),
        "[ANAM076] Huge has 5001 members, and a codec can be made for up to 5000.");
    works(
        source(
            "lab.Huge",
            "package lab; @org.anam.Anam class Huge { @org.anam.Hdf5Output int[] i; Huge() {} }"));
  }

  @Test
  @Tag("once")
  @DisplayName(
      "very many subtypes of a sealed type, in several members; an enum of 2,500 constants")
  void subtypes() {
    works(
        source(
            "lab.Shape",
            "package lab; sealed interface Shape { "
                + times(
                    count(55, 1000),
                    "\n",
                    i -> "@org.anam.Anam record S%d(int x) implements Shape {}".formatted(i))
                + " }"),
        source("lab.Kind", "package lab; enum Kind { " + times(2500, ", ", i -> "K" + i) + " }"),
        source(
            "lab.Drawing",
            "package lab; import java.util.List; @org.anam.Anam record Drawing("
                + times(20, ", ", i -> "List<Shape> s" + i)
                + ", Kind kind) {}"));
  }

  @Test
  @Tag("once")
  @DisplayName("records of 255 components; deeply nested generics, classes and arrays")
  void depth() {
    String lists = times(60, "", i -> "java.util.List<") + "String" + ">".repeat(60);
    String opened = times(30, "", i -> "static class C%d {".formatted(i));
    works(
        source(
            "lab.Wide",
            "package lab; @org.anam.Anam record Wide("
                + times(254, ", ", i -> "int i" + i)
                + ") {}"),
        source("lab.Deep", "package lab; @org.anam.Anam record Deep(" + lists + " x) {}"),
        source(
            "lab.Nest",
            "package lab; class Nest {"
                + opened
                + "@org.anam.Anam record Leaf(int x) {}"
                + "}".repeat(31)),
        source(
            "lab.Cube",
            "package lab; @org.anam.Anam record Cube(double" + "[]".repeat(32) + " x) {}"));
  }

  @Test
  @Tag("once")
  @DisplayName("a registry of more codecs than one method lists")
  void registry() {
    List<String> parts = new ArrayList<>();
    int files = count(3, 10);
    for (int i = 0; i < files; i++) {
      String part = "P" + i;
      parts.add(
          "package lab; class %s { %s }"
              .formatted(
                  part,
                  times(
                      count(85, 1000), "\n", n -> "@org.anam.Anam record R%d() {}".formatted(n))));
    }
    works(
        IntStream.range(0, files)
            .mapToObj(i -> source("lab.P" + i, parts.get(i)))
            .toArray(JavaFileObject[]::new));
  }

  @Test
  @Tag("once")
  @DisplayName("254 type variables, bounded too; one more is an error")
  void typeVariables() {
    works(
        source(
            "lab.Many",
            "package lab; @org.anam.Anam record Many<"
                + times(254, ", ", i -> "A" + i)
                + ">(A0 x, java.util.List<A253> y) {}"),
        source(
            "lab.Uses",
            "package lab; @org.anam.Anam record Uses(Many<"
                + times(254, ", ", i -> "Integer")
                + "> many) {}"),
        source(
            "lab.Bounded",
            "package lab; @org.anam.Anam record Bounded<"
                + times(254, ", ", i -> "A%1$d extends Comparable<? super A%1$d>".formatted(i))
                + ">(A0 x, A253 y) {}"));
    refused(
        Javac.with()
            .compile(
                source(
                    "lab.Many",
                    "package lab; @org.anam.Anam class Many<"
                        + times(255, ", ", i -> "A" + i)
                        + "> { @org.anam.Hdf5Output int x; Many() {} }")),
        "[ANAM076] Many has 255 type variables, and a codec can be made for up to 254.");
  }

  @ParameterizedTest
  @Tag("once")
  @ValueSource(
      strings = {
        "@Anam(name = \"%s\") record Long(int x) {}",
        "@Anam(group = \"%s\") record Long(int x) {}",
        "@Anam(shortdesc = \"%s\") record Long(int x) {}",
        "@Anam(refs = {\"a\", \"%s\"}) record Long(int x) {}",
        "@Anam @Alias(\"%s\") record Long(int x) {}",
        "@Anam record Long(@Hdf5Output(\"%s\") int x) {}",
        "@Anam record Long(@MapName(\"%s\") int[] x) {}"
      })
  @DisplayName("texts as long as a constant can be, and one character more, which annotations take")
  void texts(String program) {
    String head = "package lab; import org.anam.*; ";
    works(source("lab.Long", head + program.formatted("a".repeat(65534))));
    works(source("lab.Long", head + program.formatted("\u00fc".repeat(32767))));
    refused(
        Javac.with().compile(source("lab.Long", head + program.formatted("a".repeat(65535)))),
        "[ANAM076] A text of Long has 65535 characters, and a codec can be made for up to 65534.");
  }

  @Test
  @DisplayName("a compilation for a Java before 17 has one error, and none in generated code")
  void sourceLevel() {
    JavaFileObject old =
        source(
            "lab.Old",
            "package lab; @org.anam.Anam class Old { @org.anam.Hdf5Output int x; Old() {} }");
    JavaFileObject older =
        source(
            "lab.Older",
            "package lab; @org.anam.Anam class Older { @org.anam.Hdf5Output Old x; Older() {} }");
    refused(
        Compiler.javac()
            .withProcessors(new CodecProcessor(), new RegistryProcessor())
            .withClasspath(Javac.runtime())
            .withOptions("--release", "11")
            .compile(old, older),
        "[ANAM078] Generated code needs Java 17, and this compilation is for an older Java. Compile"
            + " with --release 17");
    works(old, older);
  }

  @Test
  @DisplayName("a type in a compact source file is one error; a class that is written is none")
  void compactSource() {
    JavaFileObject person = source("Person", "@org.anam.Anam record Person(String name) {}");
    JavaFileObject main = source("Main", "void main() { new Person(\"A\"); }");
    JavaFileObject compact =
        source("Main", "@org.anam.Anam record Person(String name) {}\nvoid main() {}");
    assertThat(ofThisJava("final class Main { @org.anam.Anam record Person(String name) {} }"))
        .isEmpty();
    if (Runtime.version().feature() >= 25) {
      assertThat(ofThisJava(compact))
          .singleElement()
          .satisfies(
              error ->
                  assertThat(error)
                      .startsWith(
                          "[ANAM079] The type Person stands in the compact source file Main.java,"
                              + " from where its codec cannot name it. Move the type to a file of"
                              + " its own."));
      assertThat(ofThisJava(person, main)).isEmpty();
    } else {
      // An older compiler refuses such files by itself, and that is all that users read.
      for (JavaFileObject[] files : List.of(array(compact), array(person, main))) {
        assertThat(ofThisJava(files)).isNotEmpty().noneMatch(error -> error.contains("ANAM"));
      }
    }
  }

  private static JavaFileObject[] array(JavaFileObject... files) {
    return files;
  }

  private static List<String> ofThisJava(String main) {
    return ofThisJava(source("Main", main));
  }

  /** The errors of a compilation for the Java that runs the test. */
  private static List<String> ofThisJava(JavaFileObject... files) {
    return Compiler.javac()
        .withProcessors(new CodecProcessor(), new RegistryProcessor())
        .withClasspath(Javac.runtime())
        .withOptions("--release", Integer.toString(Runtime.version().feature()))
        .compile(files)
        .errors()
        .stream()
        .map(error -> error.getMessage(null))
        .toList();
  }
}
