package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code @Anam} inside methods, of which javac tells processors nothing. */
final class LocalTypesTest {

  /** The codes that come after annotation processing. */
  static final Set<DiagnosticCode> CODES = EnumSet.of(DiagnosticCode.LOCAL_TYPE);

  private static JavaFileObject source(String body) {
    return JavaFileObjects.forSourceString(
        "lab.Place",
        """
        package lab;

        import org.anam.*;

        interface Place {
        %s
        }
        """
            .formatted(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static void run() { @Anam record Point(int x) {} }",
        "static void run() { @org.anam.Anam(name = \"P\") final class Point {} }",
        "static void run() { class Local { @Anam record Point(int x) {} } }",
        "Object ANONYMOUS = new Object() { @Anam record Point(int x) {} };",
        "Runnable LAMBDA = () -> { @Anam record Point(int x) {} };",
        "static void run() { switch (1) { default -> { @Anam interface Point {} } } }"
      })
  @DisplayName("a mapped type inside a method is refused, though no other is there")
  void refused(String body) {
    JavaFileObject source = source(body);
    Compilation compilation = Javac.with("-Xlint:all").compile(source);
    assertThat(compilation.diagnostics()).hasSize(1);
    CompilationSubject.assertThat(compilation)
        .hadErrorContaining(
            "[ANAM081] The type Point stands inside a method, where no annotation processor is"
                + " shown it. Move it out of the method, to the top of a file or into its class;"
                + " make a class in a class static.")
        .inFile(source)
        .onLine(6);
  }

  @Test
  @DisplayName("moved out of the method, the type is mapped")
  void followed() {
    Compilation compilation =
        Javac.with("-Xlint:all", "-Werror")
            .compile(
                source(
                    "@Anam record Point(int x) {} static void run() { new Point(1).hashCode(); }"));
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    assertThat(Javac.generated(compilation)).containsKey("Place_PointAnam.java");
  }

  @Test
  @DisplayName("annotations of the same simple name, and local types without one, are let alone")
  void others() {
    Compilation compilation =
        Javac.with("-Xlint:all", "-Werror")
            .compile(
                JavaFileObjects.forSourceString(
                    "lab.Place",
                    """
                    package lab;

                    final class Place {
                      @interface Anam {}

                      @SuppressWarnings("unused")
                      static void run() {
                        @Anam record P(int x) {}
                        record Q(org.anam.Anam a) {}
                      }
                    }
                    """));
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    assertThat(List.copyOf(compilation.generatedSourceFiles())).isEmpty();
  }
}
