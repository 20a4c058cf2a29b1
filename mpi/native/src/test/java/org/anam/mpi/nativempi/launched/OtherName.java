package org.anam.mpi.nativempi.launched;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * A program that launchers take for ssh: it runs a command here, where the machine has another
 * name.
 */
final class OtherName {

  private static final String SCRIPT =
      """
      #!/bin/sh
      while [ "${1#-}" != "$1" ]; do shift; done
      name=$1
      shift
      exec unshare OPTIONS sh -c "hostname $name; $*"
      """;

  /** For root; and for others, where the system lets them be root of a world of their own. */
  private static final List<String> OPTIONS = List.of("--uts", "--user --map-root-user --uts");

  private OtherName() {}

  /** Its path; the test is skipped where this process may not give the machine other names. */
  static String agent() {
    Optional<String> options = OPTIONS.stream().filter(OtherName::isAllowed).findFirst();
    assumeTrue(options.isPresent(), "no right to unshare the host name (root has it)");
    try {
      Path script = Files.createTempFile("agent", ".sh");
      script.toFile().deleteOnExit();
      Files.writeString(script, SCRIPT.replace("OPTIONS", options.get()));
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
      return script.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAllowed(String options) {
    try {
      String command = "unshare " + options + " true";
      return new ProcessBuilder("sh", "-c", command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
