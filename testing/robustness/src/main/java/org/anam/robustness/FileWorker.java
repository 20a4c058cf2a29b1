package org.anam.robustness;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.anam.hdf5.Hdf5File;
import org.anam.hdf5.SaveOptions;
import org.anam.registry.Registry;

/** A child process that does things with one file, and says what came of each. */
final class FileWorker {

  private static final SaveOptions OPTIONS = SaveOptions.defaults().registry(Registry.of());

  private FileWorker() {}

  /**
   * Takes a folder, the path of a file below it as in a URL, so that it is of ASCII in every
   * locale, and the actions.
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);
    String name = URLDecoder.decode(args[1], StandardCharsets.UTF_8);
    // The file that is there, where its name cannot be written down.
    Path file = name.equals("*") ? first(folder) : folder.resolve(name);
    for (String action : List.of(args).subList(2, args.length)) {
      String result;
      try {
        result = act(action, file);
      } catch (AnamException e) {
        result = e.getMessage();
      }
      out.println(WorkerProcess.ANSWER + action + ": " + result.replaceAll("\\s+", " "));
    }
  }

  private static Path first(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static String act(String action, Path file) throws IOException {
    switch (action) {
      case "save" -> SaveLoop.save(file, 1, false);
      case "seal" -> SaveLoop.save(file, 1, true);
      case "append" -> append(file);
      case "folder" -> Files.createDirectories(file.getParent());
      case "load" -> {
        return Loads.any(file).equals(SaveLoop.value(1)) ? "right" : "wrong";
      }
      default -> throw new IllegalArgumentException(action);
    }
    return "done";
  }

  private static void append(Path path) {
    try (Hdf5File file = Hdf5File.append(path, OPTIONS)) {
      file.save("more", SaveLoop.value(2));
    }
  }
}
