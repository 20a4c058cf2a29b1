package org.anam.processor;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types that another processor generates, in this round or that. */
final class RoundsTest {

  /** The codes that need another processor. */
  static final Set<DiagnosticCode> CODES = EnumSet.of(DiagnosticCode.LATE_TYPE);

  @TempDir Path temp;

  private List<Path> sources() throws IOException {
    Path holder = temp.resolve("src/lab/Holder.java");
    Path plain = temp.resolve("src/lab/Plain.java");
    Files.createDirectories(holder.getParent());
    Files.writeString(
        holder,
        """
        package lab;

        @org.anam.Anam
        record Holder(java.util.List<Made> made, Plain plain) {}
        """);
    Files.writeString(plain, "package lab;\n\n@org.anam.Anam record Plain(int x) {}\n");
    return List.of(holder, plain);
  }

  private TestCompiler.Result compile(int round, Processor... order) throws IOException {
    return TestCompiler.into(temp.resolve("out" + round))
        .with("-Xlint:all,-processing", "-Werror")
        .processors(order)
        .compile(sources());
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  @DisplayName("a type that waits for a generated type is mapped in the round after it")
  void generated(int round) throws IOException {
    TestCompiler.Result result =
        compile(round, new MakingProcessor(round), new CodecProcessor(), new RegistryProcessor());
    assertThat(result.messages()).isEmpty();
    assertThat(result.generated().get("HolderAnam.java")).contains("MadeAnam.INSTANCE");
    assertThat(
            result.generated().entrySet().stream()
                .filter(source -> source.getKey().endsWith("AnamRegistry.java"))
                .map(Map.Entry::getValue))
        .singleElement(as(STRING))
        .contains("HolderAnam.INSTANCE", "MadeAnam.INSTANCE", "PlainAnam.INSTANCE");
  }

  @Test
  @DisplayName(
      "a type that never comes is one error, which names it; others are mapped all the same")
  void never() throws IOException {
    TestCompiler.Result result =
        compile(9, new MakingProcessor(9), new CodecProcessor(), new RegistryProcessor());
    assertThat(result.errors())
        .filteredOn(e -> e.getMessage(null).startsWith("[ANAM"))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.getMessage(null))
                  .isEqualTo(
                      "[ANAM005] The type Made, which the mapping of Holder needs, is not there."
                          + " Correct the name, import the type or add its jar; if another"
                          + " annotation processor is to generate it, check that this processor"
                          + " runs.");
              assertThat(e.getLineNumber()).isEqualTo(4);
            });
    assertThat(result.generated())
        .containsKey("PlainAnam.java")
        .doesNotContainKey("HolderAnam.java");
  }

  private Path module() throws IOException {
    return Files.writeString(
        temp.resolve("src/module-info.java"),
        """
        module lab {
          requires org.anam.runtime;

          provides org.anam.codec.CodecModule with
              lab.AnamRegistry;
        }
        """);
  }

  private TestCompiler.Result inModule(int round, List<Path> sources) throws IOException {
    List<Path> all = new ArrayList<>(sources);
    all.add(module());
    return TestCompiler.into(temp.resolve("out" + round))
        .classPath("")
        .with("--module-path", TestCompiler.runtimePath())
        .with("-Xlint:all,-processing,-requires-automatic", "-Werror")
        .processors(new MakingProcessor(round), new CodecProcessor(), new RegistryProcessor())
        .compile(all);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  @DisplayName("the registry of a named module waits for types that wait")
  void generatedInModule(int round) throws IOException {
    TestCompiler.Result result = inModule(round, sources());
    assertThat(result.messages()).isEmpty();
    assertThat(result.generated().get("AnamRegistry.java"))
        .contains("HolderAnam.INSTANCE", "MadeAnam.INSTANCE", "PlainAnam.INSTANCE");
  }

  @Test
  @DisplayName("a type that nothing waits for and that comes too late is refused in a named module")
  void lateInModule() throws IOException {
    List<Path> sources = sources();
    Files.writeString(
        sources.get(0), "package lab;\n\n@org.anam.Anam record Holder(Plain plain) {}\n");
    TestCompiler.Result result = inModule(3, sources);
    assertThat(result.errors())
        .extracting(e -> e.getMessage(null))
        .containsExactly(
            "[ANAM075] The type lab.Made was generated after the registry lab.AnamRegistry of its"
                + " module. Let a mapped type of the module refer to it, for which the registry then"
                + " waits.");
  }

  /**
   * Writes the mapped record lab.Made in a given round, and an empty class in each round before.
   */
  private static final class MakingProcessor extends AbstractProcessor {

    private final int when;
    private int round;

    MakingProcessor(int when) {
      this.when = when;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      round++;
      if (environment.processingOver() || round > Math.min(when, 4)) {
        return false;
      }
      if (round == when) {
        write("Made", "@org.anam.Anam record Made(int x) {}");
      } else {
        write("Between" + round, "final class Between" + round + " {}");
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
