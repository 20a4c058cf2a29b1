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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Types that only class files mention: of those the compiler does not say that they are missing.
 */
final class MissingTypesTest {

  /** The codes that need such a class file. */
  static final Set<DiagnosticCode> CODES = EnumSet.of(DiagnosticCode.MISSING_TYPE);

  @TempDir Path temp;

  private Path source(String name, String text) throws IOException {
    Path file = temp.resolve("src/lab").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "package lab;\n\n" + text);
  }

  @Test
  @DisplayName("the type is named, and with it all is well")
  void followed() throws IOException {
    TestCompiler.Result jar =
        TestCompiler.into(temp.resolve("jar"))
            .compile(
                List.of(
                    source("Place", "@org.anam.Anam public record Place(int x) {}"),
                    source(
                        "Base",
                        "@org.anam.Anam public class Base { @org.anam.Hdf5Output Place place; }")));
    Path missing = jar.classes().resolve("lab/Place.class");
    byte[] place = Files.readAllBytes(missing);
    Files.delete(missing);
    TestCompiler user =
        TestCompiler.into(temp.resolve("user"))
            .with("-Xlint:all")
            .classPath(TestCompiler.runtimePath() + File.pathSeparator + jar.classes());
    List<Path> sub = List.of(source("Sub", "@org.anam.Anam class Sub extends Base {}"));
    assertThat(user.compile(sub).errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly(
            "[ANAM005] The type lab.Place, which the mapping of Sub needs, is not there. Add the jar"
                + " that has it to the class path, or compile it too.");
    Files.write(missing, place);
    assertThat(user.compile(sub).messages()).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("an import of nothing is the compiler's error alone, wherever the type stands")
  @ValueSource(
      strings = {
        "record R(Lisst<String> a, Map<String, Lisst<Object>> b, Lisst<String>[] c) {}",
        "record R<T extends Lisst<String>>(T a) {}",
        "record R<T extends Comparable<? super Lisst<T>>>(List<T> a) {}",
        "class R extends Lisst<String> { @Hdf5Output int a; R() {} }",
        "class R implements Lisst<String> { @Hdf5Output int a; R() {} }",
        "class R extends org.anam.collection.AnamCollection<Lisst<String>> { R() {} }",
        "class R { @Hdf5Output List<?> a; R(Lisst<String> a) {} R(Object b) {} }",
        "class R { @Hdf5Output private List<?> a; R() {} List<?> getA() { return a; }"
            + " void setA(Lisst<String> a) {} void setA(Object a) {} }",
        "class R { @ExtraData Lisst<String> a; R() {} }",
        "record R(@Convert(Lisst.class) int a) {}"
      })
  void imported(String body) throws IOException {
    TestCompiler.Result result =
        TestCompiler.into(temp.resolve("imported"))
            .compile(
                List.of(
                    source(
                        "R",
                        "import java.util.*; import java.util.Lisst; import org.anam.*;\n\n@Anam "
                            + body)));
    assertThat(result.errors())
        .as(body)
        .isNotEmpty()
        .noneSatisfy(error -> assertThat(error.getMessage(null)).contains("ANAM0"));
  }
}
