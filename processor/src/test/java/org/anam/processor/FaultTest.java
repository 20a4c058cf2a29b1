package org.anam.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler's surroundings can do to the processors. */
final class FaultTest {

  /** The codes that no program provokes, only its surroundings. */
  static final Set<DiagnosticCode> CODES =
      EnumSet.of(DiagnosticCode.CANNOT_WRITE, DiagnosticCode.INTERNAL);

  private static final JavaFileObject SAMPLE =
      Javac.source(TestCompiler.resource("golden/primitives/Sample.java"));

  private static Compilation compile(Exception cause) {
    return Javac.with()
        .withProcessors(failing(new CodecProcessor(), cause), new RegistryProcessor())
        .compile(SAMPLE);
  }

  @Test
  @DisplayName("a generated file that cannot be written is an error at the type")
  void cannotWrite() {
    Compilation compilation = compile(new IOException("the disk is full"));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[ANAM091] The codec lab.SampleAnam cannot be written: the disk is full. Check the"
                + " folder for generated sources.")
        .inFile(SAMPLE)
        .onLine(7);
  }

  @Test
  @DisplayName(
      "a file in the place of a folder for generated sources is an error, and none when it is gone")
  void followed(@TempDir Path temp) throws IOException {
    Path source = TestCompiler.resource("golden/primitives/Sample.java");
    Path generated = Files.createDirectories(temp.resolve("generated"));
    Path taken = Files.createFile(generated.resolve("lab"));
    assertThat(TestCompiler.into(temp).compile(List.of(source)).messages())
        .contains("[ANAM091] The codec lab.SampleAnam cannot be written: ")
        .contains("Check the folder for generated sources.");
    Files.delete(taken);
    assertThat(TestCompiler.into(temp).compile(List.of(source)).messages()).isEmpty();
  }

  @Test
  @DisplayName("an exception inside the processor is an error at the type, with its trace")
  void internal() {
    Compilation compilation = compile(new IllegalStateException("broken"));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContainingMatch(
            "(?s)\\A\\[ANAM099\\] The processor failed on lab\\.Sample with"
                + " java\\.lang\\.IllegalStateException: broken\\. Please report it,"
                + ".*java\\.lang\\.IllegalStateException: broken.*\tat ")
        .inFile(SAMPLE)
        .onLine(7);
  }

  /** Names the codec where the compiler looks for it before the last round. */
  private static final JavaFileObject USER =
      JavaFileObjects.forSourceString(
          "lab.User", "package lab; interface User { SampleAnam codec(); }");

  @Test
  @DisplayName("an exception inside the registry processor is an error too")
  void internalInRegistry() {
    Compilation compilation =
        Javac.with()
            .withProcessors(
                new CodecProcessor(),
                failing(new RegistryProcessor(), new IllegalStateException("broken")))
            .compile(SAMPLE, USER);
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[ANAM099] The processor failed on the registry with"
                + " java.lang.IllegalStateException: broken. Please report it,");
  }

  /** The processor in an environment whose filer fails. */
  private static Processor failing(Processor processor, Exception cause) {
    Filer filer =
        Intercepted.of(
            Filer.class,
            (method, arguments) -> {
              throw cause;
            });
    return Intercepted.of(
        Processor.class,
        (method, arguments) -> {
          if (method.getName().equals("init")) {
            Object environment = arguments[0];
            arguments[0] =
                Intercepted.of(
                    ProcessingEnvironment.class,
                    (asked, with) ->
                        asked.getName().equals("getFiler")
                            ? filer
                            : asked.invoke(environment, with));
          }
          return method.invoke(processor, arguments);
        });
  }
}
