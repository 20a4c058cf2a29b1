package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gradle's way: only changed types are compiled, unchanged codecs are handed over as class names.
 */
final class IncrementalTest {

  /** The codes that need class files. */
  static final Set<DiagnosticCode> CODES = EnumSet.of(DiagnosticCode.PARAMETER_NAMES);

  @TempDir Path temp;
  private Path first;
  private Path second;
  private Path third;

  @BeforeEach
  void sources() throws IOException {
    first = source("First", "@org.anam.Anam public record First(int x, Second second) {}");
    second = source("Second", "@org.anam.Anam public record Second(int x) {}");
    third =
        source(
            "Third",
            """
            @org.anam.Anam
            public final class Third {
              @org.anam.Hdf5Output final int x;

              Third(int x) {
                this.x = x;
              }
            }
            """);
  }

  private Path source(String name, String text) throws IOException {
    Path file = temp.resolve("src/lab").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "package lab;\n\n" + text);
  }

  private TestCompiler.Result full(Path... sources) {
    TestCompiler.Result result =
        TestCompiler.into(temp.resolve("full"))
            .with("-Xlint:all", "-Werror")
            .compile(List.of(sources));
    assertThat(result.messages()).isEmpty();
    return result;
  }

  /**
   * A compilation over class files of the one before; what is written anew is gone, as with Gradle.
   */
  private TestCompiler changed(TestCompiler.Result before, String... gone) throws IOException {
    for (String name : gone) {
      for (Path file : TestCompiler.files(before.classes(), ".class")) {
        if (file.getFileName().toString().startsWith(name)) {
          Files.delete(file);
        }
      }
    }
    return TestCompiler.into(temp.resolve("changed" + String.join("", gone)))
        .with("-Xlint:all", "-Werror")
        .classPath(TestCompiler.runtimePath() + File.pathSeparator + before.classes());
  }

  @Test
  @DisplayName("a changed type and unchanged codecs give the registry of a full build")
  void oneChanged() throws IOException {
    for (Path changed : List.of(first, second, third)) {
      TestCompiler.Result full = full(first, second, third);
      String name = changed.getFileName().toString().replace(".java", "");
      String[] others =
          List.of("First", "Second", "Third").stream()
              .filter(other -> !other.equals(name))
              .map(other -> "lab." + other + "Anam")
              .toArray(String[]::new);
      TestCompiler.Result result =
          changed(full, name + "Anam", "FirstAnamRegistry")
              .classNames(others)
              .compile(List.of(changed));
      assertThat(result.messages()).isEmpty();
      assertThat(result.generated().get("FirstAnamRegistry.java"))
          .isEqualTo(full.generated().get("FirstAnamRegistry.java"));
      assertThat(result.service()).isEqualTo(full.service());
      assertThat(result.generated()).hasSize(2);
    }
  }

  @Test
  @DisplayName("types and codecs both handed over by name are not written again")
  void bothByName() throws IOException {
    TestCompiler.Result full = full(first, second, third);
    TestCompiler.Result result =
        changed(full, "FirstAnamRegistry")
            .classNames(
                "lab.First",
                "lab.FirstAnam",
                "lab.Second",
                "lab.SecondAnam",
                "lab.Third",
                "lab.ThirdAnam")
            .compile(List.of());
    assertThat(result.messages()).isEmpty();
    assertThat(result.generated()).containsOnlyKeys("FirstAnamRegistry.java");
    assertThat(result.generated().get("FirstAnamRegistry.java"))
        .isEqualTo(full.generated().get("FirstAnamRegistry.java"));
  }

  @Test
  @DisplayName("a type that is gone is no more in the registry")
  void oneDeleted() throws IOException {
    TestCompiler.Result full = full(second, third);
    TestCompiler.Result result =
        changed(full, "SecondAnamRegistry").classNames("lab.SecondAnam").compile(List.of());
    assertThat(result.messages()).isEmpty();
    assertThat(result.generated().get("SecondAnamRegistry.java"))
        .contains("SecondAnam.INSTANCE")
        .doesNotContain("ThirdAnam");
  }

  @Test
  @DisplayName("a class handed over without the names of its parameters is refused")
  void noParameterNames() throws IOException {
    TestCompiler.Result full = full(third);
    TestCompiler.Result result =
        changed(full, "ThirdAnam").classNames("lab.Third").compile(List.of());
    assertThat(result.errors()).hasSize(1);
    assertThat(result.errors().get(0).getMessage(null))
        .isEqualTo(
            "[ANAM015] The class file of Third has no names of parameters. Compile the class with"
                + " -parameters.");
  }

  @Test
  @DisplayName("a class handed over with the names of its parameters has the same codec")
  void parameterNames() throws IOException {
    TestCompiler.Result full =
        TestCompiler.into(temp.resolve("full")).with("-parameters").compile(List.of(third));
    TestCompiler.Result result =
        changed(full, "ThirdAnam").classNames("lab.Third").compile(List.of());
    assertThat(result.errors()).isEmpty();
    assertThat(result.generated()).isEqualTo(full.generated());
  }
}
