package org.anam.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
final class ForbiddenReferencesTest {

  @ParameterizedTest
  @ValueSource(strings = {"core", "storage", "hdf5lib", "direct", "mapping", "inspect"})
  void noClassOfTheRuntimeUsesReflection(String module) {
    assertThat(ForbiddenReferences.in(Path.of("..", "..", "runtime", module, "target", "classes")))
        .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> eachKindOfReferenceIsFound() throws IOException {
    return Stream.of(
        dynamicTest(
            "by name",
            () ->
                assertThat(references(LoadsByName.class))
                    .containsExactly("java.lang.Class.forName")),
        dynamicTest(
            "by loader",
            () ->
                assertThat(references(LoadsByLoader.class))
                    .containsExactly("java.lang.ClassLoader.loadClass")),
        dynamicTest(
            "a look-up",
            () ->
                assertThat(references(LooksUp.class))
                    .containsExactly("java.lang.invoke.MethodHandles.lookup")),
        dynamicTest(
            "a private look-up",
            () ->
                assertThat(references(LooksUpPrivately.class))
                    .containsExactly("java.lang.invoke.MethodHandles.privateLookupIn")),
        dynamicTest(
            "a call of a method",
            () ->
                assertThat(references(Invokes.class)).containsExactly("java.lang.reflect.Method")),
        dynamicTest(
            "a declared type",
            () ->
                assertThat(references(Declares.class)).containsExactly("java.lang.reflect.Method")),
        dynamicTest(
            "a declared array",
            () ->
                assertThat(references(DeclaresArray.class))
                    .containsExactly("java.lang.reflect.Field")),
        dynamicTest(
            "a reference to a method",
            () ->
                assertThat(references(RefersToMethod.class)).contains("java.lang.Class.forName")));
  }

  @Test
  void lambdasRecordsAndConcatenationAreAllowed() throws IOException {
    assertThat(references(Harmless.class)).isEmpty();
  }

  @Test
  void aFolderWithoutClassesIsNoSuccess(@TempDir Path folder) {
    assertThatThrownBy(() -> ForbiddenReferences.in(folder))
        .hasMessageStartingWith("No class files in");
  }

  @Test
  void referencesOfAFolderNameTheFile() throws URISyntaxException {
    Path tests =
        Path.of(getClass().getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve("org/anam/architecture");
    List<String> found = ForbiddenReferences.in(tests);
    assertThat(found)
        .contains("ForbiddenReferencesTest$LoadsByName.class: java.lang.Class.forName");
  }

  private static Set<String> references(Class<?> type) throws IOException {
    String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return ForbiddenReferences.in(in.readAllBytes());
    }
  }

  static final class LoadsByName {
    Object load(String name) throws ClassNotFoundException {
      return Class.forName(name);
    }
  }

  static final class LoadsByLoader {
    Object load(ClassLoader loader, String name) throws ClassNotFoundException {
      return loader.loadClass(name);
    }
  }

  static final class LooksUp {
    Object lookup() {
      return MethodHandles.lookup();
    }
  }

  static final class LooksUpPrivately {
    Object lookup(MethodHandles.Lookup caller) throws IllegalAccessException {
      return MethodHandles.privateLookupIn(String.class, caller);
    }
  }

  static final class Invokes {
    Object invoke() {
      return String.class.getMethods();
    }
  }

  static final class Declares {
    Method method;
  }

  static final class DeclaresArray {
    void take(int before, java.lang.reflect.Field[][] fields) {}
  }

  interface Loads {
    Object load(String name) throws ClassNotFoundException;
  }

  static final class RefersToMethod {
    Loads loads() {
      return Class::forName;
    }
  }

  record Harmless(String name, int number) {
    Supplier<String> text() {
      return () -> name + " " + number;
    }
  }
}
