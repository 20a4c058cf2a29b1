package org.anam.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A run of the real command in this process. */
record Run(int code, String out, String err) {

  /** Where the golden files are. */
  static final Path GOLDEN = Path.of("..", "testing", "golden");

  static Run of(Object... args) {
    return of(Map.of(), StandardCharsets.UTF_8, args);
  }

  static Run of(Map<String, String> environment, Charset charset, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, charset),
            new PrintStream(err, true, charset),
            charset,
            false,
            false,
            environment);
    int code = Program.run(terminal, Stream.of(args).map(Object::toString).toArray(String[]::new));
    return new Run(code, out.toString(charset), err.toString(charset));
  }

  static Path golden(String name) {
    return GOLDEN.resolve(name + ".hdf5");
  }

  static List<Path> allGolden() {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".hdf5")).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
