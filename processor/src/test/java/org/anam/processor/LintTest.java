package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated code suppresses the lint of what it names, wherever the user's code names it: a user
 * who has suppressed it at the mapped type gets no warning.
 */
final class LintTest {

  private static JavaFileObject lab(String name, String text) {
    return JavaFileObjects.forSourceString("lab." + name, "package lab; " + text);
  }

  private static JavaFileObject mapped(String name, String text) {
    return lab(
        name,
        "import java.util.List; import org.anam.*; @SuppressWarnings({\"deprecation\", \"removal\"})"
            + " @Anam "
            + text);
  }

  @Test
  @DisplayName(
      "deprecated types as bounds, outer classes, converters, elements; inherited accessors")
  void deprecated() {
    Compilation compilation =
        Javac.with("-Xlint:all", "-Werror")
            .compile(
                List.of(
                    lab("Old", "@Deprecated @org.anam.Anam public record Old(int x) {}"),
                    lab(
                        "Outer",
                        "@Deprecated(forRemoval = true) final class Outer { private Outer() {}"
                            + " @org.anam.Anam record Inner(int x) {} enum K { A } }"),
                    mapped("Wild", "record Wild(List<? extends Old> l) {}"),
                    mapped("Nested", "record Nested(List<Outer.Inner> l, Outer.K k) {}"),
                    mapped("Bound", "record Bound<T extends Old>(T one) {}"),
                    lab(
                        "Conv",
                        "@Deprecated class Conv implements org.anam.Converter<java.net.URI, String> {"
                            + " Conv() {} public String toStored(java.net.URI u) { return \"\" + u; }"
                            + " public java.net.URI fromStored(String u)"
                            + " { return java.net.URI.create(u); } }"),
                    mapped("Converted", "@Convert(Conv.class) record Converted(java.net.URI t) {}"),
                    mapped(
                        "All",
                        "class All extends org.anam.collection.AnamCollection<Old> { All() {} }"),
                    lab(
                        "Base",
                        "import org.anam.*; @Anam abstract class Base { @Hdf5Output private int x;"
                            + " @Deprecated int getX() { return x; }"
                            + " @Deprecated void setX(int v) { x = v; }"
                            + " @Deprecated @AfterLoad void loaded() {} }"),
                    mapped("Sub", "final class Sub extends Base { Sub() {} }"),
                    lab(
                        "Bag",
                        "@SuppressWarnings(\"serial\") class Bag extends java.util.ArrayList<String> {"
                            + " @Deprecated Bag() {} }"),
                    mapped("Holder", "record Holder(Bag bag) {}")));
    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  @DisplayName("deprecated members and types that are reached through a cast")
  void deprecatedThroughCasts() {
    Compilation compilation =
        Javac.with("-Xlint:all", "-Werror")
            .compile(
                lab(
                    "Base",
                    "import org.anam.*; @Anam abstract class Base { @Hdf5Output @Deprecated int x;"
                        + " @Deprecated(forRemoval = true) @Hdf5Output String s; Base() {} }"),
                lab("OldBase", "@Deprecated class OldBase { OldBase() {} }"),
                lab(
                    "Old",
                    "@SuppressWarnings(\"deprecation\") @org.anam.Anam class Old extends OldBase {"
                        + " Old() {} }"),
                mapped(
                    "Sub",
                    "class Sub extends Base { int x; int s; @Hdf5Output Old old; Sub(Object old) {}"
                        + " @AnamConstructor Sub(OldBase old) { this.old = (Old) old; } }"));
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Javac.generated(compilation).get("SubAnam.java"))
        .contains("((Base) value).x = x", "((Base) value).s", "new Sub((OldBase) old)");
  }

  @Test
  @DisplayName("what names nothing deprecated suppresses nothing")
  void nothing() {
    Compilation compilation =
        Javac.with()
            .compile(
                lab(
                    "Plain",
                    "@org.anam.Anam class Plain { @org.anam.Hdf5Output int x; @Deprecated int y;"
                        + " Plain() {} @Deprecated int old() { return y; } }"));
    assertThat(Javac.generated(compilation).get("PlainAnam.java"))
        .doesNotContain("SuppressWarnings");
  }

  @Test
  @DisplayName("a type in a file of another name is one note, which fails no build")
  void auxiliary() {
    JavaFileObject file =
        lab(
            "First",
            "class First {} @org.anam.Anam record Second(Tint t, java.util.List<Tint> l) {}"
                + " enum Tint { RED }");
    JavaFileObject other = lab("Other", "@org.anam.Anam record Other(Tint tint) {}");
    Compilation plain = Javac.with("-Werror").compile(file, other);
    assertThat(plain.errors()).isEmpty();
    assertThat(plain.diagnostics())
        .extracting(d -> d.getKind() + " " + d.getLineNumber() + " " + d.getMessage(null))
        .allMatch(text -> text.startsWith("NOTE 1 [ANAM084] The type "))
        .hasSize(2);
    Compilation linted = Javac.with("-Xlint:all", "-Werror").compile(file);
    assertThat(linted.errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly("warnings found and -Werror specified");
    assertThat(linted.warnings())
        .as("javac warns of nothing that the note does not explain")
        .allMatch(d -> d.getMessage(null).contains("auxiliary class"));
    assertThat(linted.notes())
        .extracting(note -> note.getMessage(null).replaceFirst(" stands.*", ""))
        .containsExactlyInAnyOrder("[ANAM084] The type Second", "[ANAM084] The type Tint");
  }

  static Stream<String> golden() throws IOException {
    return GoldenTest.cases();
  }

  @ParameterizedTest
  @MethodSource("golden")
  @DisplayName(
      "every generated declaration has the comments that doclint asks for, private ones too")
  void documented(String name) {
    assertThat(undocumented(Javac.sources(GoldenTest.sources(name)))).isEmpty();
  }

  @Test
  @DisplayName("a registry in parts, and names outside ASCII, have comments too")
  void documentedParts() {
    String many =
        IntStream.range(0, 260)
            .mapToObj("@org.anam.Anam record R%d() {}"::formatted)
            .collect(Collectors.joining("\n"));
    assertThat(
            undocumented(
                List.of(
                    lab("Many", "class Many { " + many + " }"),
                    lab("Odd", "@org.anam.Anam record Odd<\u00e9T>(\u00e9T \u00fc$, int[] i) {}"))))
        .isEmpty();
  }

  /** What doclint says of the generated files; nobody asks whether the tests' own have comments. */
  private static List<String> undocumented(List<JavaFileObject> sources) {
    Compilation compilation = Javac.with("-Xdoclint:all", "-Xmaxwarns", "100000").compile(sources);
    assertThat(compilation.generatedSourceFiles()).isNotEmpty();
    assertThat(compilation.errors()).isEmpty();
    Set<URI> given = sources.stream().map(JavaFileObject::toUri).collect(Collectors.toSet());
    return compilation.diagnostics().stream()
        .filter(d -> d.getSource() != null && !given.contains(d.getSource().toUri()))
        .map(Object::toString)
        .toList();
  }
}
