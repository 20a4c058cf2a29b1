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
}
