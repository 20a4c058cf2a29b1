package org.anam.mpi.suite;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What launched programs run on: the class path of the tests without what only tests need. */
final class ClassPath {

  private static final Pattern ONLY_TESTS =
      Pattern.compile(
          ".*/(junit-|assertj-|opentest4j-|apiguardian-|byte-buddy-|archunit|surefire-|jspecify-"
              + "|anam-processor|javapoet-|auto-).*|.*/(processor|mpi-suite)/target/(test-)?classes.*");

  private ClassPath() {}

  /** All of Anam with all transports, the samples, the golden classes and the programs here. */
  static List<Path> everything() {
    return entries(entry -> true);
  }

  /** Everything but the entries of the module in that folder of the project. */
  static List<Path> without(String module) {
    return entries(entry -> !entry.contains("/" + module + "/target/"));
  }

  /** The programs here, and the modules in these folders of the project alone. */
  static List<Path> only(String... modules) {
    return entries(
        entry ->
            isOurProgram(entry)
                || Stream.of(modules)
                    .anyMatch(module -> entry.contains("/" + module + "/target/")));
  }

  private static List<Path> entries(Predicate<String> wanted) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> isOurProgram(entry) || !ONLY_TESTS.matcher(entry).matches())
        .filter(wanted)
        .map(Path::of)
        .toList();
  }

  private static boolean isOurProgram(String entry) {
    return entry.endsWith("/mpi-suite/target/classes");
  }

  static String text(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
