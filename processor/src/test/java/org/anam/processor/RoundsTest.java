package org.anam.processor;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types that another processor generates, in this round or that. */
final class RoundsTest {

  /** The codes that need another processor. */
  static final Set<DiagnosticCode> CODES = EnumSet.of(DiagnosticCode.LATE_TYPE);

  private static final JavaFileObject HOLDER =
      JavaFileObjects.forSourceString(
          "lab.Holder",
          """
          package lab;

          @org.anam.Anam
          record Holder(java.util.List<Made> made, Plain plain) {}
          """);
  private static final JavaFileObject PLAIN =
      JavaFileObjects.forSourceString(
          "lab.Plain", "package lab; @org.anam.Anam record Plain(int x) {}");
  private static final JavaFileObject MODULE =
      JavaFileObjects.forSourceString(
          "module-info",
          """
          module lab {
            requires org.anam.runtime;

            provides org.anam.codec.CodecModule with
                lab.AnamRegistry;
          }
          """);

  private static Compilation compile(int round, JavaFileObject... more) {
    return Javac.with("-Xlint:all,-processing", "-Werror")
        .withProcessors(new MakingProcessor(round), new CodecProcessor(), new RegistryProcessor())
        .compile(Stream.concat(Stream.of(HOLDER, PLAIN), Stream.of(more)).toList());
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  @DisplayName("a type that waits for a generated type is mapped in the round after it")
  void generated(int round) {
    Compilation compilation = compile(round);
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    assertThat(Javac.generated(compilation).get("HolderAnam.java")).contains("MadeAnam.INSTANCE");
    assertThat(
            Javac.generated(compilation).entrySet().stream()
                .filter(source -> source.getKey().endsWith("AnamRegistry.java"))
                .map(Map.Entry::getValue))
        .singleElement(as(STRING))
        .contains("HolderAnam.INSTANCE", "MadeAnam.INSTANCE", "PlainAnam.INSTANCE");
  }

  @Test
  @DisplayName(
      "a type that never comes is one error, the compiler's own; others are mapped all the same")
  void never() {
    JavaFileObject user =
        JavaFileObjects.forSourceString(
            "lab.User", "package lab; interface User { PlainAnam codec(); }");
    Compilation compilation = compile(9, user);
    // A missing PlainAnam would be a second error.
    CompilationSubject.assertThat(compilation).hadErrorCount(1);
    CompilationSubject.assertThat(compilation)
        .hadErrorContaining("symbol:   class Made")
        .inFile(HOLDER)
        .onLine(4);
  }

  private static Compilation inModule(int round, JavaFileObject holder) {
    return Javac.ofModules("-Xlint:all,-processing,-requires-automatic", "-Werror")
        .withProcessors(new MakingProcessor(round), new CodecProcessor(), new RegistryProcessor())
        .compile(holder, PLAIN, MODULE);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  @DisplayName("the registry of a named module waits for types that wait")
  void generatedInModule(int round) {
    Compilation compilation = inModule(round, HOLDER);
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    assertThat(Javac.generated(compilation).get("AnamRegistry.java"))
        .contains("HolderAnam.INSTANCE", "MadeAnam.INSTANCE", "PlainAnam.INSTANCE");
  }

  @Test
  @DisplayName("the registry of a named module is named after its first type, also if that waits")
  void firstWaitsInModule() {
    JavaFileObject first =
        JavaFileObjects.forSourceString(
            "about.First", "package about; @org.anam.Anam public record First(lab.Made made) {}");
    JavaFileObject module =
        JavaFileObjects.forSourceString(
            "module-info",
            """
            module lab {
              requires org.anam.runtime;

              provides org.anam.codec.CodecModule with
                  about.AnamRegistry;
            }
            """);
    Compilation compilation =
        Javac.ofModules("-Xlint:all,-processing,-requires-automatic", "-Werror")
            .withProcessors(new MakingProcessor(3), new CodecProcessor(), new RegistryProcessor())
            .compile(first, PLAIN, module);
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  @DisplayName("a type that nothing waits for and that comes too late is refused in a named module")
  void lateInModule() {
    JavaFileObject holder =
        JavaFileObjects.forSourceString(
            "lab.Holder", "package lab; @org.anam.Anam record Holder(Plain plain) {}");
    Compilation compilation = inModule(3, holder);
    CompilationSubject.assertThat(compilation).hadErrorCount(1);
    CompilationSubject.assertThat(compilation)
        .hadErrorContaining(
            "[ANAM075] The type lab.Made was generated after the registry lab.AnamRegistry of its"
                + " module. Let a mapped type of the module refer to it, for which the registry then"
                + " waits.");
  }

  /**
   * Writes the mapped record lab.Made in a given round, and an empty class in each round before.
   */
  private static final class MakingProcessor extends Rounds {

    private final int when;

    MakingProcessor(int when) {
      this.when = when;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      super.process(annotations, environment);
      if (environment.processingOver() || count > Math.min(when, 4)) {
        return false;
      }
      if (count == when) {
        write("Made", "@org.anam.Anam public record Made(int x) {}");
      } else {
        write("Between" + count, "final class Between" + count + " {}");
      }
      return false;
    }

    private void write(String name, String text) {
      try (Writer writer = processingEnv.getFiler().createSourceFile("lab." + name).openWriter()) {
        writer.write("package lab;\n\n" + text + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
