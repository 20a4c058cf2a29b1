package org.anam.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The class files of generated code, and of the programs with it, refer to nothing of reflection.
 */
final class NoReflectionTest {

  private static final ArchRule NO_REFLECTION =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "sun..", "com.sun..")
          .orShould()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .callMethod(ClassLoader.class, "loadClass", String.class);

  @TempDir Path folder;

  private JavaClasses classes(Compilation compilation) throws IOException {
    int number = 0;
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        try (InputStream in = file.openInputStream()) {
          Files.copy(in, folder.resolve(number++ + ".class"));
        }
      }
    }
    return new ClassFileImporter().importPath(folder);
  }

  @ParameterizedTest
  @MethodSource("org.anam.processor.GoldenTest#cases")
  void generatedClasses(String name) throws IOException {
    Compilation compilation = Javac.with().compile(Javac.sources(GoldenTest.sources(name)));
    JavaClasses classes = classes(compilation);
    assertThat(classes.stream().filter(c -> c.isAssignableTo("org.anam.codec.CodecModule")))
        .hasSize(1);
    NO_REFLECTION.check(classes);
  }

  @Test
  void reflectionWouldBeFound() throws IOException {
    Compilation compilation =
        com.google.testing.compile.Compiler.javac()
            .compile(
                JavaFileObjects.forSourceLines(
                    "FakeAnam",
                    List.of(
                        "final class FakeAnam {",
                        "  Object member(Object value) throws Exception {",
                        "    return value.getClass().getDeclaredField(\"name\").get(value);",
                        "  }",
                        "}")));
    JavaClasses classes = classes(compilation);
    assertThatThrownBy(() -> NO_REFLECTION.check(classes))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("java.lang.reflect.Field");
  }
}
