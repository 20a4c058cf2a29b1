package org.anam.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How files are checked. */
final class CheckSettings {

  @Option(
      names = {"-cp", "--classpath", "--class-path"},
      paramLabel = "JARS",
      description =
          "Jars and folders with the classes of the objects and the registry that the processor wrote;"
              + " each object is loaded then. Without it only the structure is checked.")
  String classpath;

  @Option(
      names = "--strict",
      description = "Warnings count as problems, entries that are no member too.")
  boolean strict;

  @Option(names = "--require-seal", description = "A file without a seal is a problem (ANAM166).")
  boolean requireSeal;

  @Mixin FillLimit fillLimit;

  /** The options as they are given to another process. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    if (classpath != null) {
      arguments.add("--classpath=" + classpath);
    }
    if (strict) {
      arguments.add("--strict");
    }
    if (requireSeal) {
      arguments.add("--require-seal");
    }
    if (fillLimit.bytes != null) {
      arguments.add("--fill-limit=" + fillLimit.bytes);
    }
    return arguments;
  }

  /** The parts of the class path. */
  List<File> classFiles() {
    List<File> files = new ArrayList<>();
    for (String part : classpath.split(File.pathSeparator, -1)) {
      if (part.isEmpty()) {
        continue;
      }
      File file = new File(part);
      if (part.endsWith("*")) {
        File[] jars =
            new File(part.substring(0, part.length() - 1)).listFiles((d, n) -> n.endsWith(".jar"));
        if (jars != null) {
          java.util.Arrays.sort(jars);
          files.addAll(List.of(jars));
        }
      } else if (!file.exists()) {
        throw new UsageException("--classpath names " + part + ", which is not there");
      } else {
        files.add(file);
      }
    }
    return files;
  }
}
