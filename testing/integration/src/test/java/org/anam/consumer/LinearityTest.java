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
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.anam.processor.CodecProcessor;
import org.anam.processor.RegistryProcessor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each further type costs a compilation as much as the one before. Told by the memory that the
 * compiler's thread takes, which unlike time does not depend on what else the machine does; {@code
 * bench/javac} measures time.
 */
@Tag("slow")
@Tag("once")
final class LinearityTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @TempDir Path temp;

  @Test
  @DisplayName("300 types take no more memory each than 75")
  void memoryGrowsWithTheTypes() throws IOException {
    bytes(1); // classes are loaded
    long few = bytes(75);
    long some = bytes(150);
    long many = bytes(300);
    double first = (some - few) / 75.0;
    double second = (many - some) / 150.0;
    assertThat(second / first)
        .as("%,.0f bytes for each type, then %,.0f", first, second)
        .isBetween(0.8, 1.2);
  }

  private long bytes(int types) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("types" + types));
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < types; i++) {
      String other = i == 0 ? "Integer" : "T" + (i - 1);
      String text =
          """
          package lab;

          @org.anam.Anam
          public record T%d(int a, String b, double[][] c, java.util.List<%s> d) {}
          """
              .formatted(i, other);
      sources.add(Files.writeString(folder.resolve("T" + i + ".java"), text));
    }
    long before = THREADS.getCurrentThreadAllocatedBytes();
    compile(folder, sources);
    long after = THREADS.getCurrentThreadAllocatedBytes();
    assertThat(folder.resolve("lab/T" + (types - 1) + "Anam.class")).exists();
    return after - before;
  }

  private static void compile(Path folder, List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-d",
            folder.toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            "--release",
            "17");
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new CodecProcessor(), new RegistryProcessor()));
      assertThat(task.call()).isTrue();
    }
  }
}
