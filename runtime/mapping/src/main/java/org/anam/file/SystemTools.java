package org.anam.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anam.storage.thread.Uninterrupted;

/**
 * Programs of the system that see access control lists, which Java does not on Linux. They are
 * those of GNU; where there are others, or none, they fail and the caller has to do without.
 */
final class SystemTools {

  private static final List<Path> FOLDERS = List.of(Path.of("/usr/bin"), Path.of("/bin"));

  private SystemTools() {}

  /** Copies owner, permissions, lists and attributes between two files; false if it failed. */
  static boolean copyRights(Path from, Path to) {
    return run(
            "cp",
            "--attributes-only",
            "--preserve=mode,ownership,xattr",
            "--",
            from.toString(),
            to.toString())
        .isPresent();
  }

  /** Whether a folder has a list, which its new files may inherit; empty if that is not known. */
  static Optional<Boolean> hasAccessList(Path folder) {
    // The option's long form is GNU's alone.
    return run("ls", "--directory", "--format=long", "--", folder.toString())
        .filter(line -> line.length() > 10)
        .map(line -> line.charAt(10) == '+');
  }

  /** What a program has printed; empty if it is not there or has failed. */
  private static Optional<String> run(String program, String... arguments) {
    for (Path folder : FOLDERS) {
      Path file = folder.resolve(program);
      if (Files.isExecutable(file)) {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(List.of(arguments));
        return run(command);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> run(List<String> command) {
    StringBuilder output = new StringBuilder();
    int[] exit = {-1};
    try {
      Uninterrupted.run(
          () -> {
            Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            byte[] bytes = process.getInputStream().readAllBytes();
            output.append(new String(bytes, StandardCharsets.ISO_8859_1));
            exit[0] = process.onExit().join().exitValue();
          });
    } catch (IOException e) {
      return Optional.empty();
    }
    return exit[0] == 0 ? Optional.of(output.toString()) : Optional.empty();
  }
}
