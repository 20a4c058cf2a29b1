package org.anam.samples.docs;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the blocks of a page that are programs, one after the other, each in an empty folder. */
final class BlockRunner {

  private BlockRunner() {}

  /** What went wrong; empty when all ended well. Their own output does not count. */
  static String run(List<Fence> programs, Path classes, Path folder)
      throws IOException, InterruptedException {
    if (programs.isEmpty()) {
      return "";
    }
    Path output = Files.createTempFile("blocks", ".txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes + File.pathSeparator + System.getProperty("java.class.path"),
                BlockRunner.class.getName()));
    programs.forEach(fence -> command.add(DocumentCompiler.mainClass(fence) + "=" + fence.place()));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(Files.createDirectories(folder).toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean ended = process.waitFor(5, TimeUnit.MINUTES);
      String text = Files.readString(output, StandardCharsets.UTF_8);
      return ended && process.exitValue() == 0 ? "" : text;
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /** In the process of its own: classes and the places of their blocks. */
  public static void main(String[] programs) throws Exception {
    for (String program : programs) {
      String[] parts = program.split("=", 2);
      empty(Path.of("").toAbsolutePath());
      try {
        Class.forName(parts[0])
            .getMethod("main", String[].class)
            .invoke(null, (Object) new String[0]);
      } catch (InvocationTargetException e) {
        throw new IllegalStateException("the code of " + parts[1] + " fails", e.getCause());
      }
    }
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
