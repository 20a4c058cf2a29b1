package org.anam.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.anam.codec.CodecModule;
import org.anam.error.AnamException;
import org.anam.registry.Registry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codecs that were compiled against another runtime than the one that runs. */
final class OtherVersionsTest {

  private static final String CODEC_MODULE =
      "package org.anam.codec; public interface CodecModule { java.util.List<Codec<?>> codecs(); }";

  @TempDir private Path folder;

  /**
   * What another runtime has.
   *
   * @param name a class of the package of codecs
   * @param codec its class for codecs
   * @param source the class of that name
   * @param listed the codec that a registry lists
   */
  record Installed(String name, String codec, String source, String listed) {}

  static Stream<Installed> otherVersions() {
    return Stream.of(
        // Codecs were interfaces.
        new Installed("Old", "interface Codec<T>", "public class Old {}", "new Codec<String>() {}"),
        // Objects as members had a codec of their own.
        new Installed(
            "ObjectCodec",
            "class Codec<T>",
            "public class ObjectCodec<T> extends Codec<T> {}",
            "new ObjectCodec<String>()"),
        // There was a method for it.
        new Installed(
            "Values",
            "class Codec<T>",
            "public class Values { public static Codec<?> object() { return null; } }",
            "Values.object()"));
  }

  @ParameterizedTest
  @MethodSource("otherVersions")
  @DisplayName("codecs of another version are said to be so, with what to do")
  void otherVersions(Installed other) throws IOException {
    Path stubs = folder.resolve("stubs");
    Path program = folder.resolve("program");
    String head = "package org.anam.codec; ";
    compile(
        stubs,
        source("CodecModule", CODEC_MODULE),
        source("Codec", head + "public " + other.codec() + " {}"),
        source(other.name(), head + other.source()));
    compile(
        program,
        source(
            "OldRegistry",
            "package lab; import org.anam.codec.*; public class OldRegistry implements CodecModule {"
                + " public java.util.List<Codec<?>> codecs() { return java.util.List.of("
                + other.listed()
                + "); } }"));
    Path services = program.resolve("META-INF/services/" + CodecModule.class.getName());
    Files.createDirectories(services.getParent());
    Files.writeString(services, "lab.OldRegistry");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {program.toUri().toURL()}, getClass().getClassLoader())) {
      thread.setContextClassLoader(loader);
      assertThatThrownBy(Registry::standard)
          .isInstanceOf(AnamException.class)
          .hasMessageStartingWith(
              "ANAM107: A codec was made by another version of the processor than this runtime is"
                  + " of: ")
          .hasMessageContaining("with anam-processor of the runtime's version")
          .hasCauseInstanceOf(LinkageError.class);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private Path source(String name, String text) throws IOException {
    Path file = folder.resolve(name + ".java");
    return Files.writeString(file, text);
  }

  /** Compiles into a folder, with the stubs alone in sight. */
  private void compile(Path into, Path... sources) throws IOException {
    Files.createDirectories(into);
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    "-d",
                    into.toString(),
                    "-proc:none",
                    "-classpath",
                    folder.resolve("stubs").toString()),
                Stream.of(sources).map(Path::toString))
            .toList();
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(new String[0])))
        .isZero();
  }
}
