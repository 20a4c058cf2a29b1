package org.anam.samples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the project's files are, and whether this run rewrites those that are generated. */
public final class Project {

  /** The folder of the parent pom. */
  public static final Path ROOT = Path.of(System.getProperty("anam.root", "..")).toAbsolutePath();

  /** The version that the documents name. */
  static final String VERSION = System.getProperty("anam.version", "0.1.0-SNAPSHOT");

  /**
   * With -Danam.regenerate=true, as scripts/regenerate sets it, the tests rewrite what is stale
   * instead of failing.
   */
  static final boolean REGENERATE = Boolean.getBoolean("anam.regenerate");

  private Project() {}

  /** The documents that users and contributors read: everything in docs, and those beside it. */
  static List<Path> documents() {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(
                      "README.md",
                      "CONTRIBUTING.md",
                      "CHANGES.md",
                      "SECURITY.md",
                      "testing/consumers/README.md",
                      "testing/native-image/README.md")
                  .map(ROOT::resolve),
              docs.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
