package org.anam.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.anam.codec.Codec;
import org.anam.generated.AccessMatrix.Program;
import org.anam.hdf5.Hdf5;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How members are reached, whatever their accessors and whatever stands beside them. */
final class AccessMatrixTest {

  private static final Pattern CODE = Pattern.compile("\\[(ANAM\\d{3})]");

  private static List<JavaFileObject> sources(List<Program> programs) {
    return programs.stream()
        .flatMap(program -> program.sources().stream())
        .map(source -> JavaFileObjects.forSourceString(source.type(), source.text()))
        .toList();
  }

  private static List<Program> programs(boolean isRight) {
    return AccessMatrix.programs(Boolean.getBoolean("anam.long")).stream()
        .filter(program -> program.codes().isEmpty() == isRight)
        .toList();
  }

  @Test
  @DisplayName("the very field that is marked is saved, sent and set, and read once")
  void right(@TempDir Path folder) throws Exception {
    List<Program> programs = programs(true);
    GoldenProgram compiled = GoldenProgram.of(sources(programs));
    SoftAssertions soft = new SoftAssertions();
    for (Program program : programs) {
      Codec<Object> codec = compiled.codec("m." + program.name());
      String text = program.sources().toString();
      int reads = program.isDirect() ? 0 : 1;
      Held saved = made(codec);
      Path file = folder.resolve(program.name() + ".hdf5");
      Hdf5.save(file, saved, codec);
      soft.assertThat(saved.reads()).as("reads of a save\n%s", text).isEqualTo(reads);
      Held loaded = (Held) Hdf5.load(file, codec);
      soft.assertThat(loaded.fields()).as("loaded\n%s", text).isEqualTo(saved.fields());
      Held packed = made(codec);
      Held unpacked = (Held) Tape.of(packed, codec, compiled.registry()).play(codec);
      soft.assertThat(packed.reads()).as("reads of a message\n%s", text).isEqualTo(reads);
      soft.assertThat(unpacked.fields()).as("received\n%s", text).isEqualTo(saved.fields());
    }
    soft.assertAll();
    assertThat(programs).hasSizeGreaterThan(50);
  }

  private static Held made(Codec<Object> codec) throws ReflectiveOperationException {
    Held held = (Held) codec.descriptor().type().getMethod("made").invoke(null);
    assertThat(held.fields()).startsWith("xPos 42");
    return held;
  }

  @Test
  @DisplayName("accessors as people and tools write them keep every value")
  void programs(@TempDir Path folder) throws Exception {
    List<JavaFileObject> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "access"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
      }
    }
    GoldenProgram compiled = GoldenProgram.of(sources);
    SoftAssertions soft = new SoftAssertions();
    int count = 0;
    for (Codec<?> each : compiled.codecs()) {
      if (Held.class.isAssignableFrom(each.descriptor().type())) {
        String name = each.descriptor().name();
        Codec<Object> codec = compiled.codec(name);
        Held made = (Held) codec.descriptor().type().getMethod("made").invoke(null);
        String fields = made.fields();
        Path file = folder.resolve(name + ".hdf5");
        Hdf5.save(file, made, codec);
        soft.assertThat(((Held) Hdf5.load(file, codec)).fields()).as(name).isEqualTo(fields);
        Held unpacked = (Held) Tape.of(made, codec, compiled.registry()).play(codec);
        soft.assertThat(unpacked.fields()).as("%s received", name).isEqualTo(fields);
        soft.assertThat(made.fields()).as("%s after the save", name).isEqualTo(fields);
        count++;
      }
    }
    soft.assertAll();
    assertThat(count).isEqualTo(15);
    assertThat(compiled.codec("near.MarkedAccessors").descriptor().members())
        .extracting(m -> m.name())
        .containsExactly("xPos", "active", "AB");
  }

  @Test
  @DisplayName("what cannot be reached is an error of the right code, at each class")
  void wrong() {
    List<Program> programs = programs(false);
    Compilation compilation = GoldenProgram.compile(sources(programs));
    Map<String, Set<String>> found = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
      Matcher code = CODE.matcher(error.getMessage(null));
      String file = error.getSource().getName().replaceAll(".*/|(Base)?\\.java", "");
      found
          .computeIfAbsent(file, f -> new TreeSet<>())
          .add(code.find() ? code.group(1) : error.getMessage(null));
    }
    Map<String, Set<String>> expected = new TreeMap<>();
    programs.forEach(program -> expected.put(program.name(), program.codes()));
    assertThat(found).isEqualTo(expected);
  }
}
