package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Consumers in named modules; none of them reads java.compiler. */
final class ModulesTest {

  @TempDir Path temp;

  private Path source(String name, String text) throws IOException {
    Path file = temp.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private TestCompiler.Result compile(List<Path> sources, String... options) {
    return TestCompiler.into(temp)
        .classPath("")
        .with("--module-path", TestCompiler.runtimePath())
        .with(options)
        .compile(sources);
  }

  private List<Path> sources(String registry, String... more) throws IOException {
    List<Path> sources =
        new java.util.ArrayList<>(
            List.of(
                source(
                    "module-info.java",
                    """
                    module lab {
                      requires transitive org.anam.runtime;

                      exports lab;

                      provides org.anam.codec.CodecModule with
                          %s;
                    }
                    """
                        .formatted(registry)),
                source(
                    "lab/Thing.java",
                    "package lab;\n\n@org.anam.Anam public record Thing(int x) {}"),
                source("lab/Part.java", "package lab;\n\n@org.anam.Anam record Part(int x) {}")));
    for (String text : more) {
      sources.add(source("lab/package-info.java", text));
    }
    return sources;
  }

  @Test
  @DisplayName(
      "a module that exports its types and provides its registry compiles without a warning")
  void provides() throws IOException {
    TestCompiler.Result result =
        compile(sources("lab.AnamRegistry"), "-Xlint:all,-requires-automatic", "-Werror");
    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
    assertThat(result.generated())
        .containsOnlyKeys("AnamRegistry.java", "PartAnam.java", "ThingAnam.java");
    assertThat(result.generated().get("ThingAnam.java"))
        .doesNotContain("javax.")
        .contains("@SuppressWarnings(\"exports\")");
  }

  @Test
  @DisplayName("@AnamModule names the registry of a module")
  void named() throws IOException {
    TestCompiler.Result result =
        compile(
            sources("lab.Codecs", "@org.anam.AnamModule(\"Codecs\")\npackage lab;\n"),
            "-Xlint:all,-requires-automatic",
            "-Werror");
    assertThat(result.messages()).isEmpty();
    assertThat(result.generated()).containsKey("Codecs.java");
    assertThat(result.service().lines()).contains("lab.Codecs");
  }

  @Test
  @DisplayName("a module without mapped types needs no provides line")
  void withoutTypes() throws IOException {
    TestCompiler.Result result =
        compile(
            List.of(
                source("module-info.java", "module lab {\n  requires org.anam.runtime;\n}\n"),
                source("lab/Plain.java", "package lab;\n\nrecord Plain(int x) {}\n")),
            "-Xlint:all,-requires-automatic",
            "-Werror");
    assertThat(result.messages()).isEmpty();
  }

  @Test
  @DisplayName("one type of a module compiled again leaves the others in its registry")
  void partly() throws IOException {
    List<Path> all = sources("lab.AnamRegistry");
    TestCompiler.Result whole = compile(all);
    String registry = whole.generated().get("AnamRegistry.java");
    for (int changed = 1; changed < all.size(); changed++) {
      TestCompiler.Result partly = compile(List.of(all.get(0), all.get(changed)));
      assertThat(partly.messages()).isEmpty();
      assertThat(partly.generated().get("AnamRegistry.java")).isEqualTo(registry);
      assertThat(partly.service()).isEqualTo(whole.service());
    }
  }

  @Test
  @DisplayName("a type of a module that is gone leaves its registry, also when it was the first")
  void gone() throws IOException {
    List<Path> all = sources("lab.AnamRegistry");
    TestCompiler.Result whole = compile(all);
    Files.delete(whole.classes().resolve("lab/Part.class"));
    TestCompiler.Result partly = compile(all.subList(0, 2));
    assertThat(partly.messages()).isEmpty();
    assertThat(partly.generated().get("AnamRegistry.java"))
        .contains("ThingAnam.INSTANCE")
        .doesNotContain("PartAnam");
  }
}
