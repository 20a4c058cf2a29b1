package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codecs are written when processing is over, but for those that sources name before. */
final class HeadersTest {

  private static final String MAPPED = "package lab; @org.anam.Anam public record Sample(int x) {}";

  @TempDir Path temp;

  private static Compilation compile(String text, Rounds rounds) {
    JavaFileObject user = JavaFileObjects.forSourceString("user.User", text);
    return Javac.with("-Xlint:all,-processing", "-Werror")
        .withProcessors(rounds, new CodecProcessor(), new RegistryProcessor())
        .compile(JavaFileObjects.forSourceString("lab.Sample", MAPPED), user);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import lab.SampleAnam; class User { Object o() { return SampleAnam.INSTANCE; } }",
        "import static lab.SampleAnam.INSTANCE; class User { Object o() { return INSTANCE; } }",
        "import static lab.SampleAnam.*; class User { Object o() { return INSTANCE; } }",
        "class User { lab.SampleAnam codec; }",
        "class User { java.util.List<? extends lab.SampleAnam[]> codecs; }",
        "interface User { lab.SampleAnam codec(); }",
        "interface User { void codec(lab.SampleAnam codec); }",
        "interface User<C extends java.util.function.Supplier<lab.SampleAnam>> {}",
        "interface User extends java.util.function.Supplier<lab.SampleAnam> {}",
        "record User(lab.SampleAnam codec) {}",
        "class User { static class Inner { static class Most { lab.SampleAnam codec; } } }",
        "@User.Of(lab.SampleAnam.class) class User { @interface Of { Class<?> value(); } }",
        "class User { @interface Of { Class<?> value() default lab.SampleAnam.class; } }",
        "class User { void m(@Of(lab.SampleAnam.class) int x) {}"
            + " @interface Of { Class<?> value(); } }",
      })
  @DisplayName("a codec that is named outside of the bodies of methods is there in the next round")
  void named(String user) {
    Rounds rounds = new Rounds();
    Compilation compilation = compile("package user; " + user, rounds);
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    assertThat(rounds.count).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class User { Object codec() { return lab.SampleAnam.INSTANCE; } }",
        "class User { static final Object CODEC = lab.SampleAnam.INSTANCE; }",
        "import lab.*; class User { { Object codec = SampleAnam.INSTANCE; } }",
      })
  @DisplayName("else there is no round for the codecs, and the registry is there all the same")
  void notNamed(String user) {
    Rounds rounds = new Rounds();
    Compilation compilation = compile("package user; " + user, rounds);
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    assertThat(rounds.count).isEqualTo(2);
    assertThat(Javac.generated(compilation).get("SampleAnamRegistry.java"))
        .contains("SampleAnam.INSTANCE");
  }

  @Test
  @DisplayName("a source that the compiler finds by itself may name codecs as well")
  void found() throws IOException {
    Files.createDirectories(temp.resolve("src/user"));
    Files.writeString(
        temp.resolve("src/user/Found.java"),
        "package user; import lab.SampleAnam;"
            + " public class Found { Object o() { return SampleAnam.INSTANCE; } }");
    Compilation compilation =
        Javac.with("-implicit:class", "-sourcepath", temp.resolve("src").toString())
            .compile(
                JavaFileObjects.forSourceString("lab.Sample", MAPPED),
                JavaFileObjects.forSourceString(
                    "user.User", "package user; class User { Found found; }"));
    CompilationSubject.assertThat(compilation).succeeded();
  }

  @Test
  @DisplayName(
      "a codec whose type comes in a later round, and that the first round names, is there")
  void later() {
    Compilation compilation =
        Javac.with()
            .withProcessors(new Making(), new CodecProcessor(), new RegistryProcessor())
            .compile(
                List.of(
                    JavaFileObjects.forSourceString(
                        "user.User",
                        "package user; class User { made.MadeAnam codec; @Deprecated int x; }")));
    CompilationSubject.assertThat(compilation).succeeded();
  }

  /** Writes a mapped type, and claims all annotations of the first round. */
  private static final class Making extends Rounds {

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // what is tried here
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      super.process(annotations, round);
      if (count > 1) {
        return false;
      }
      try (var writer = processingEnv.getFiler().createSourceFile("made.Made").openWriter()) {
        writer.write("package made; @org.anam.Anam public record Made(int x) {}");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return true;
    }
  }
}
