package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members whose types come from a jar that was compiled without the processors. */
final class CodeclessJarsTest {

  /** The codes that need such a jar. */
  static final Set<DiagnosticCode> CODES = EnumSet.of(DiagnosticCode.CODEC_MISSING);

  private static final JavaFileObject MEMBERS =
      JavaFileObjects.forSourceString(
          "user.Members",
          """
          package user;

          @org.anam.Anam
          record Members(
              lab.Place place,
              java.util.Map<String, java.util.List<lab.Place>> places,
              lab.Shape shape,
              lab.Open open,
              lab.Kind kind) {}
          """);

  @TempDir Path temp;
  private TestCompiler.Result jar;

  @BeforeEach
  void compileJar() throws IOException {
    Files.createDirectories(temp.resolve("src/lab"));
    jar =
        TestCompiler.into(temp.resolve("jar"))
            .classPath("")
            .with("--module-path", TestCompiler.runtimePath())
            .with("-proc:none", "-Xlint:all", "-Werror")
            .compile(
                List.of(
                    module(),
                    source("Place", "@org.anam.Anam public record Place(int x) {}"),
                    source("Shape", "public sealed interface Shape permits Circle, Square {}"),
                    source(
                        "Circle", "@org.anam.Anam public record Circle(int r) implements Shape {}"),
                    source(
                        "Square", "@org.anam.Anam public record Square(int a) implements Shape {}"),
                    source("Open", "@org.anam.Anam public interface Open {}"),
                    source("Kind", "public enum Kind { ONE }")));
    assertThat(jar.messages()).isEmpty();
  }

  private Path source(String name, String text) throws IOException {
    Path file = temp.resolve("src/lab").resolve(name + ".java");
    return Files.writeString(file, "package lab;\n\n" + text);
  }

  private Path module() throws IOException {
    return Files.writeString(
        temp.resolve("src/module-info.java"),
        "module lab { requires static transitive org.anam.annotations; exports lab; }");
  }

  private Compilation compile(JavaFileObject... sources) {
    List<File> path = new ArrayList<>(Javac.runtime());
    path.add(jar.classes().toFile());
    return Javac.with("-Xlint:all").withClasspath(path).compile(sources);
  }

  private static String missing(String type, String codec) {
    return "[ANAM038] The type "
        + type
        + " is mapped, but its codec "
        + codec
        + " does not exist. Its jar was compiled without the Anam processor; compile it with the"
        + " processor, or name a converter by @Convert.";
  }

  @Test
  @DisplayName("each member that needs a codec is an error; the others and enums need none")
  void members() {
    Compilation compilation = compile(MEMBERS);
    CompilationSubject.assertThat(compilation).hadErrorCount(4);
    String place = missing("lab.Place", "PlaceAnam");
    CompilationSubject.assertThat(compilation).hadErrorContaining(place).inFile(MEMBERS).onLine(5);
    CompilationSubject.assertThat(compilation).hadErrorContaining(place).inFile(MEMBERS).onLine(6);
    for (String shape : List.of("Circle", "Square")) {
      CompilationSubject.assertThat(compilation)
          .hadErrorContaining(missing("lab." + shape, shape + "Anam"))
          .inFile(MEMBERS)
          .onLine(7);
    }
  }

  @Test
  @DisplayName("the elements of a collection need a codec")
  void elements() {
    JavaFileObject places =
        JavaFileObjects.forSourceString(
            "user.Places",
            """
            package user;

            @org.anam.Anam
            final class Places extends org.anam.collection.AnamCollection<lab.Place> {}
            """);
    Compilation compilation = compile(places);
    CompilationSubject.assertThat(compilation).hadErrorCount(1);
    CompilationSubject.assertThat(compilation)
        .hadErrorContaining(missing("lab.Place", "PlaceAnam"))
        .inFile(places)
        .onLine(4);
  }

  @Test
  @DisplayName("in a named module it is one error too, beside types that are right")
  void inModule() {
    JavaFileObject user =
        JavaFileObjects.forSourceString(
            "user.User",
            "package user; @org.anam.Anam record User(lab.Place place, Right right) {}");
    Compilation compilation =
        Javac.ofModules(
                "--module-path", TestCompiler.runtimePath() + File.pathSeparator + jar.classes())
            .compile(
                user,
                JavaFileObjects.forSourceString(
                    "user.Right", "package user; @org.anam.Anam record Right(int x) {}"),
                JavaFileObjects.forSourceString(
                    "module-info",
                    """
                    module user {
                      requires org.anam.runtime;
                      requires lab;

                      provides org.anam.codec.CodecModule with
                          user.AnamRegistry;
                    }
                    """));
    CompilationSubject.assertThat(compilation).hadErrorCount(1);
    CompilationSubject.assertThat(compilation)
        .hadErrorContaining(missing("lab.Place", "PlaceAnam"))
        .inFile(user)
        .onLine(1);
  }

  @Test
  @DisplayName("compiled with the processor, the jar has what its users need")
  void followed() throws IOException {
    jar =
        TestCompiler.into(temp.resolve("anew"))
            .with("-Xlint:all", "-Werror")
            .compile(
                List.of(
                    temp.resolve("src/lab/Open.java"),
                    temp.resolve("src/lab/Kind.java"),
                    temp.resolve("src/lab/Place.java"),
                    temp.resolve("src/lab/Shape.java"),
                    temp.resolve("src/lab/Circle.java"),
                    temp.resolve("src/lab/Square.java")));
    assertThat(jar.messages()).isEmpty();
    CompilationSubject.assertThat(compile(MEMBERS)).succeededWithoutWarnings();
  }

  @Test
  @DisplayName("a source that the compiler found by itself is to be named to it")
  void sourcePath() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("sources/lab"));
    Path place =
        Files.writeString(
            folder.resolve("Place.java"),
            "package lab; @org.anam.Anam public record Place(int x) {}");
    Path user =
        Files.writeString(
            folder.resolve("User.java"), "package lab; @org.anam.Anam record User(Place place) {}");
    TestCompiler.Result alone = compileWithSources(user);
    assertThat(alone.errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly(
            "[ANAM038] The type lab.Place is mapped, but its codec PlaceAnam does not exist. Its"
                + " source was found and not processed: name Place.java to the compiler too, or"
                + " compile it before.");
    assertThat(compileWithSources(user, place).messages()).isEmpty();
  }

  private TestCompiler.Result compileWithSources(Path... files) {
    return TestCompiler.into(temp.resolve("user"))
        .with("-sourcepath", temp.resolve("sources").toString(), "-implicit:none")
        .compile(List.of(files));
  }
}
