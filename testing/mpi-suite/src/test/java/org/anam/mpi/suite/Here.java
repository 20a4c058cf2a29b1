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

  /** Whether this is the long check. */
  static boolean isLong() {
    return Boolean.getBoolean("anam.long");
  }

  /**
   * The launchers for what does not depend on the transport: one of native MPI and one of MPJ
   * Express, of those that this Java can work with; in the long check all of them.
   */
  static Stream<Launcher> launchers() {
    return allLaunchers()
        .filter(
            launcher ->
                isLong() || launcher == Launcher.OPEN_MPI || launcher == Launcher.MPJ_MULTICORE);
  }

  /** The launchers that this Java can work with, all but alone. */
  static Stream<Launcher> allLaunchers() {
    return Stream.of(Launcher.values())
        .filter(launcher -> launcher.isMpj() || (launcher.isNative() && canCallNative()));
  }

  /** The folder of the golden files. */
  static Path golden() {
    return ROOT.resolve("testing/golden");
  }
}
