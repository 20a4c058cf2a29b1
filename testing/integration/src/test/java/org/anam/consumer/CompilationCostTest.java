package org.anam.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.anam.processor.CodecProcessor;
import org.anam.processor.RegistryProcessor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Anam adds to a compilation, told by the memory that the compiler's thread takes: it hardly
 * varies, and not with what else the machine does. The sources are those of {@code bench/javac},
 * which measures time; {@code docs/performance.md} says what was aimed at.
 */
@Tag("once")
final class CompilationCostTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** After some rounds the virtual machine has compiled what allocates for nothing. */
  private static final int ROUNDS = 4;

  private static final String SOURCES =
      """
      import sys
      from pathlib import Path
      sys.dont_write_bytecode = True
      sys.path.insert(0, sys.argv[1])
      from measuring import sources
      sources.write(Path(sys.argv[2]), 96, sys.argv[3] == "program")
      """;

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({"bare, 7.5", "program, 1.65"})
  @DisplayName("96 types, alone and in a program, take a stated multiple of what javac takes")
  void memory(String shape, double most) throws IOException, InterruptedException {
    Path folder = temp.resolve("src");
    Process python =
        new ProcessBuilder(
                "python3",
                "-c",
                SOURCES,
                Path.of("..", "..", "bench", "javac").toString(),
                folder.toString(),
                shape)
            .inheritIO()
            .start();
    assertThat(python.waitFor()).isZero();
    List<Path> sources;
    try (Stream<Path> files = Files.walk(folder)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    long without = Long.MAX_VALUE;
    long with = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      without = Math.min(without, bytes(sources, List.of()));
      with = Math.min(with, bytes(sources, List.of(new CodecProcessor(), new RegistryProcessor())));
    }
    assertThat((double) with / without)
        .as("%,d bytes in place of %,d", with, without)
        .isBetween(1.0, most);
  }

  private long bytes(List<Path> sources, List<Processor> processors) throws IOException {
    Path classes = Files.createTempDirectory(temp, "classes");
    List<String> options =
        new ArrayList<>(
            List.of(
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "--release",
                "17",
                "-g"));
    if (processors.isEmpty()) {
      options.add("-proc:none");
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      long before = THREADS.getCurrentThreadAllocatedBytes();
      assertThat(task.call()).isTrue();
      return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
  }
}
