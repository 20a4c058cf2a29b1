package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
}
