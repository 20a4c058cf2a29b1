package org.anam.mpi.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles programs with the processor, as a user's build does. */
final class Workshop {

  private Workshop() {}

  /**
   * Compiles sources.
   *
   * @param folder a new folder for them and their classes
   * @param sources texts by file name
   * @return the folder of the classes
   */
  static Path compile(Path folder, Map<String, String> sources) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    String processors = System.getProperty("java.class.path");
    List<String> options =
        List.of(
            "--release",
            "17",
            "-d",
            classes.toString(),
            "-classpath",
            ClassPath.text(ClassPath.everything()),
            "-processorpath",
            processors,
            "-Xlint:all,-path,-classfile,-processing",
            "-Werror");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean success =
          compiler
              .getTask(
                  messages,
                  manager,
                  null,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(messages.toString()).isEmpty();
      assertThat(success).isTrue();
    }
    return classes;
  }
}
