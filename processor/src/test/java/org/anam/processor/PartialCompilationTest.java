package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Several compilations into one folder, as plain javac, Maven without its incremental module
 * detection, and IDEs do them: the registry has the types that are there.
 */
final class PartialCompilationTest {

  /** The codes that need a folder that is compiled into, or that there is none. */
  static final Set<DiagnosticCode> CODES =
      EnumSet.of(DiagnosticCode.EARLIER_TYPES_LOST, DiagnosticCode.NO_OUTPUT_FOLDER);

  @TempDir Path temp;

  private OutputFolder folder() {
    return new OutputFolder(temp);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("a type compiled alone joins those that were compiled before")
  void oneByOne(boolean sees) throws IOException {
    OutputFolder folder = folder();
    folder.record("lab.A", "int x");
    folder.record("lab.B", "int x");
    folder.record("about.C", "int x");
    assertThat(folder.compile(sees, "lab.A").messages()).isEmpty();
    assertThat(folder.compile(sees, "lab.B").messages()).isEmpty();
    assertThat(folder.registered()).containsExactly("lab.A", "lab.B");
    assertThat(folder.compile(sees, "about.C").messages()).isEmpty();
    assertThat(folder.compile(sees, "lab.A").messages()).isEmpty();
    assertThat(folder.registered()).containsExactly("about.C", "lab.A", "lab.B");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("the first of several types compiled again alone does not push out the others")
  void firstAgain(boolean sees) throws IOException {
    OutputFolder folder = folder();
    folder.record("lab.A", "int x");
    folder.record("lab.B", "int x");
    assertThat(folder.compile(sees, "lab.A", "lab.B").messages()).isEmpty();
    for (int i = 0; i < 3; i++) {
      assertThat(folder.compile(sees, "lab.A").messages()).isEmpty();
      assertThat(folder.registered()).containsExactly("lab.A", "lab.B");
    }
    assertThat(folder.compile(sees, "lab.A", "lab.B").messages()).isEmpty();
    assertThat(folder.service().lines().filter(line -> !line.startsWith("#")))
        .as("registries, after all types were compiled together")
        .containsExactly("lab.AAnamRegistry");
  }

  @Test
  @DisplayName("where all types are seen, the registry is that of a whole compilation")
  void sameAsWhole() throws IOException {
    OutputFolder folder = folder();
    folder.record("lab.A", "int x");
    folder.record("lab.B", "A a");
    folder.record("about.C", "lab.B b");
    assertThat(folder.compile(false, "lab.A", "lab.B", "about.C").messages()).isEmpty();
    String service = folder.service();
    String registry = folder.generated("about/CAnamRegistry");
    for (String one : List.of("lab.A", "lab.B", "about.C")) {
      assertThat(folder.compile(true, one).messages()).isEmpty();
      assertThat(folder.service()).isEqualTo(service);
      assertThat(folder.generated("about/CAnamRegistry")).isEqualTo(registry);
    }
  }

  @Test
  @DisplayName("a type whose class files are gone is registered no more, nor is one renamed")
  void deleted() throws IOException {
    OutputFolder folder = folder();
    folder.record("lab.A", "int x");
    folder.record("lab.B", "int x");
    folder.record("lab.C", "int x");
    assertThat(folder.compile(true, "lab.A", "lab.B", "lab.C").messages()).isEmpty();
    folder.delete("lab.B");
    folder.source("lab.D", "@org.anam.Anam @org.anam.Alias(\"lab.B\") public record D(int x) {}");
    assertThat(folder.compile(true, "lab.D").messages()).isEmpty();
    assertThat(folder.registered()).containsExactly("lab.A", "lab.C", "lab.D");
    folder.delete("lab.A");
    assertThat(folder.compile(true, "lab.C").messages()).isEmpty();
    assertThat(folder.registered()).containsExactly("lab.C", "lab.D");
  }

  @Test
  @DisplayName("a type that has lost its annotation is registered no more")
  void unmapped() throws IOException {
    OutputFolder folder = folder();
    folder.record("lab.A", "int x");
    folder.source("lab.B", "public interface B { @org.anam.Anam record In(int x) {} }");
    assertThat(folder.compile(true, "lab.A", "lab.B").messages()).isEmpty();
    assertThat(folder.registered()).containsExactly("lab.A", "lab.B$In");
    folder.source("lab.B", "public interface B { record In(int x) {} }");
    assertThat(folder.compile(true, "lab.B").messages()).isEmpty(); // asks no processor
    assertThat(folder.compile(true, "lab.A").messages()).isEmpty();
    assertThat(folder.registered()).containsExactly("lab.A");
  }

  @Test
  @DisplayName("types that could be registered no more are an error, whose remedies work")
  void lost() throws IOException {
    OutputFolder folder = folder();
    for (String name : List.of("lab.A", "lab.B", "lab.C")) {
      folder.record(name, "int x");
    }
    assertThat(folder.compile(false, "lab.A", "lab.B", "lab.C").messages()).isEmpty();
    String service = folder.service();
    folder.delete("lab.C");
    assertThat(folder.compile(false, "lab.B").errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly(
            "[ANAM080] lab.A would be registered no more, since the registry lab.AAnamRegistry of an"
                + " earlier compilation into the same folder needs lab.C, which is gone. Put the"
                + " output folder on the class path of the compilation too, or compile all of its"
                + " types again.");
    assertThat(folder.service()).isEqualTo(service);
    assertThat(folder.compile(true, "lab.B").messages()).isEmpty();
    assertThat(folder.registered()).containsExactly("lab.A", "lab.B");
    folder.delete("lab.B");
    assertThat(folder.compile(false, "lab.A").messages()).isEmpty();
    assertThat(folder.registered()).containsExactly("lab.A");
  }

  @Test
  @DisplayName("a compilation that fails leaves the entry as it was")
  void failed() throws IOException {
    OutputFolder folder = folder();
    folder.record("lab.A", "int x");
    folder.record("lab.B", "int x");
    assertThat(folder.compile(false, "lab.A").messages()).isEmpty();
    String service = folder.service();
    folder.record("lab.A", "Thread x");
    assertThat(folder.compile(false, "lab.A", "lab.B").errors()).hasSize(1);
    assertThat(folder.service()).isEqualTo(service);
    assertThat(folder.registered()).containsExactly("lab.A");
  }

  @Test
  @DisplayName("@AnamModule names the registry also where its package-info is not compiled again")
  void named() throws IOException {
    OutputFolder folder = folder();
    folder.record("lab.A", "int x");
    folder.record("lab.B", "int x");
    folder.source("lab.package-info", "@org.anam.AnamModule(\"Codecs\")");
    assertThat(folder.compile(true, "lab.A", "lab.package-info").messages()).isEmpty();
    assertThat(folder.compile(true, "lab.B").messages()).isEmpty();
    assertThat(folder.registered()).containsExactly("lab.A", "lab.B");
    assertThat(folder.service()).contains("\nlab.Codecs\n").doesNotContain("Registry");
  }

  @Test
  @DisplayName("an entry that somebody wrote by hand stays")
  void foreign() throws IOException {
    OutputFolder folder = folder();
    folder.record("lab.A", "int x");
    folder.service("# ours\nlab.Ours # by hand\n");
    assertThat(folder.compile(true, "lab.A").messages()).isEmpty();
    assertThat(folder.service().lines().filter(line -> !line.startsWith("#")))
        .containsExactly("lab.AAnamRegistry", "lab.Ours");
  }

  @Test
  @DisplayName("two types of one name, one of them compiled earlier, are an error with its remedy")
  void claimed() throws IOException {
    OutputFolder folder = folder();
    folder.source("lab.Old", "@org.anam.Anam(name = \"lab.Name\") public record Old(int x) {}");
    folder.source("lab.New", "@org.anam.Anam(name = \"lab.Name\") public record New(int x) {}");
    assertThat(folder.compile(true, "lab.Old").messages()).isEmpty();
    assertThat(folder.compile(true, "lab.New").errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly(
            "[ANAM009] The class name \"lab.Name\" of lab.New belongs to lab.Old already. Give each type"
                + " a name of its own, and each alias to one type. An earlier compilation left"
                + " lab.Old in the output folder: if its source is gone, delete its class files too.");
    folder.delete("lab.Old");
    assertThat(folder.compile(true, "lab.New").messages()).isEmpty();
    assertThat(folder.registered()).containsExactly("lab.New");
  }

  @Test
  @DisplayName("names in the entry are UTF-8 whatever the encoding of the sources")
  void encoded() throws IOException {
    OutputFolder folder = folder();
    String name = "lab.Gr\u00f6\u00dfe";
    folder.record(name, "int x");
    Path source = folder.files(name).get(0);
    Files.writeString(source, Files.readString(source), StandardCharsets.ISO_8859_1);
    TestCompiler compiler = folder.compiler(false).with("-encoding", "ISO-8859-1");
    assertThat(compiler.compile(folder.files(name)).messages()).isEmpty();
    assertThat(folder.registered()).containsExactly(name);
  }

  @Test
  @DisplayName("without an output folder a warning says that nobody finds the registry")
  void noFolder() throws IOException {
    OutputFolder folder = folder();
    folder.record("lab.A", "int x");
    TestCompiler.Result result = folder.compiler(false).inPlace().compile(folder.files("lab.A"));
    assertThat(result.success()).isTrue();
    assertThat(result.diagnostics())
        .extracting(d -> d.getKind() + " " + d.getMessage(null))
        .containsExactly(
            "WARNING [ANAM082] The registry lab.AAnamRegistry cannot be found at run time, since the"
                + " compiler has no output folder for META-INF/services. Name the folder by -d, or"
                + " hand codecs over with Registry.of.");
    assertThat(TestCompiler.files(temp, "AAnamRegistry.class")).hasSize(1);
    assertThat(TestCompiler.files(temp, ".CodecModule")).isEmpty();
  }

  @Test
  @DisplayName("whatever is compiled, deleted and compiled again: the registry has what is there")
  void random() throws IOException {
    long seed = Long.getLong("anam.seed", 7);
    int steps = Boolean.getBoolean("anam.long") ? 3_000 : 25;
    Random random = new Random(seed);
    OutputFolder folder = folder();
    List<String> names = List.of("a.A", "a.B", "b.C", "b.D", "b.E");
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < steps; i++) {
      List<String> compiled = new ArrayList<>();
      for (String name : names) {
        switch (random.nextInt(6)) {
          case 0 -> {
            folder.delete(name);
            expected.remove(name);
          }
          case 1, 2 -> {
            folder.record(name, "int x" + random.nextInt(3));
            compiled.add(name);
          }
          default -> {}
        }
      }
      if (compiled.isEmpty()) {
        continue;
      }
      expected.addAll(compiled);
      String step = "seed " + seed + ", step " + i + ", " + compiled;
      TestCompiler.Result result =
          folder.compile(random.nextBoolean(), compiled.toArray(String[]::new));
      if (!result.success()) {
        assertThat(result.messages()).as(step).contains("ANAM080");
        result = folder.compile(true, compiled.toArray(String[]::new));
      }
      assertThat(result.messages()).as(step).isEmpty();
      assertThat(folder.registered()).as(step).containsExactlyElementsOf(expected);
    }
  }
}
