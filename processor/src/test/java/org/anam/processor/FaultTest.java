package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler's surroundings can do to the processors. */
final class FaultTest {

  /** The codes that no program provokes, only its surroundings. */
  static final Set<DiagnosticCode> CODES =
      EnumSet.of(DiagnosticCode.CANNOT_WRITE, DiagnosticCode.INTERNAL);

  private static final List<Path> SOURCES =
      TestCompiler.files(TestCompiler.resource("golden/primitives"), "Sample.java").subList(0, 1);

  @TempDir Path temp;

  private TestCompiler.Result compile(Exception cause) {
    return TestCompiler.into(temp)
        .processors(failing(new CodecProcessor(), cause), new RegistryProcessor())
        .compile(SOURCES);
  }

  @Test
  @DisplayName("a generated file that cannot be written is an error at the type")
  void cannotWrite() {
    TestCompiler.Result result = compile(new IOException("the disk is full"));
    assertThat(result.errors()).hasSize(1);
    assertThat(result.errors().get(0).getMessage(null))
        .isEqualTo(
            "[ANAM091] The codec lab.SampleAnam cannot be written: the disk is full. Check the"
                + " folder for generated sources.");
    assertThat(result.errors().get(0).getLineNumber()).isEqualTo(7);
  }

  @Test
  @DisplayName("an exception inside the processor is an error at the type, with its trace")
  void internal() {
    TestCompiler.Result result = compile(new IllegalStateException("broken"));
    assertThat(result.errors()).hasSize(1);
    assertThat(result.errors().get(0).getMessage(null))
        .startsWith(
            "[ANAM099] The processor failed on lab.Sample with"
                + " java.lang.IllegalStateException: broken. Please report it,")
        .contains("java.lang.IllegalStateException: broken", "\tat ");
    assertThat(result.errors().get(0).getLineNumber()).isEqualTo(7);
  }

  @Test
  @DisplayName("an exception inside the registry processor is an error too")
  void internalInRegistry() {
    TestCompiler.Result result =
        TestCompiler.into(temp)
            .processors(
                new CodecProcessor(),
                failing(new RegistryProcessor(), new IllegalStateException("broken")))
            .compile(SOURCES);
    assertThat(result.errors()).hasSize(1);
    assertThat(result.errors().get(0).getMessage(null))
        .startsWith(
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
