package org.anam.mpi.suite;

import java.nio.file.Path;
import java.util.stream.Stream;

/** What this run of the tests can do. */
final class Here {

  /** The project. */
  static final Path ROOT = Path.of(System.getProperty("anam.root"));

  private Here() {}

  /** Whether this Java can call native libraries. */
  static boolean canCallNative() {
    return Runtime.version().feature() >= 22;
  }

  /** The launchers that this Java can work with, all but alone. */
  static Stream<Launcher> launchers() {
    return Stream.of(Launcher.values())
        .filter(launcher -> launcher.isMpj() || (launcher.isNative() && canCallNative()));
  }

  /** The folder of the golden files. */
  static Path golden() {
    return ROOT.resolve("runtime/src/test/resources/golden");
  }
}
