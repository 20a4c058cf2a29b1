package org.anam.mpi.mpj;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anam.error.AnamException;
import org.anam.mpi.mpj.error.MpjError;

/**
 * The jars of MPJ Express: from {@code MPJ_HOME}, else where Debian's package puts them.
 *
 * @param folder the folder of the jars
 * @param logging log4j, which they need
 */
record Library(Path folder, Path logging) {

  private static final Path DEBIAN = Path.of("/usr/share/mpj");
  private static final Path DEBIAN_JARS = Path.of("/usr/share/java");
  private static final List<String> NAMES = List.of("log4j-1.2*.jar", "reload4j*.jar");

  /** Finds it; the class path of the program may bring log4j. */
  static Library find(Map<String, String> environment, String classPath) {
    String home = environment.get("MPJ_HOME");
    List<Path> homes = home == null || home.isEmpty() ? List.of(DEBIAN) : List.of(Path.of(home));
    for (Path candidate : homes) {
      Path folder = candidate.resolve("lib");
      if (Files.isReadable(folder.resolve("mpj.jar"))) {
        return new Library(folder, logging(folder, classPath));
      }
    }
    throw AnamException.of(
            MpjError.MPJ_MISSING,
            home == null || home.isEmpty()
                ? "There is no MPJ Express in " + DEBIAN + ", and MPJ_HOME is not set"
                : "There is no lib/mpj.jar in MPJ_HOME, which is " + home)
        .build();
  }

  private static Path logging(Path folder, String classPath) {
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      Path file = Path.of(entry);
      if (entry.endsWith(".jar") && matches(file)) {
        return file;
      }
    }
    for (Path place : List.of(folder, DEBIAN_JARS)) {
      Optional<Path> found = first(place);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw AnamException.of(
            MpjError.MPJ_MISSING, "MPJ Express is in " + folder + ", but log4j 1.2 is missing")
        .remedy(
            "Install it (Debian, Ubuntu: apt install liblog4j1.2-java), or put reload4j.jar on the"
                + " class path.")
        .build();
  }

  private static boolean matches(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("log4j-1.2") || name.startsWith("reload4j");
  }

  private static Optional<Path> first(Path folder) {
    for (String name : NAMES) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name)) {
        for (Path file : files) {
          return Optional.of(file);
        }
      } catch (IOException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What ranks in virtual machines of their own need on their class path. */
  List<Path> cluster() {
    return List.of(folder.resolve("mpj.jar"), logging);
  }

  /** What ranks in one virtual machine share. */
  List<Path> multicore() {
    List<Path> jars = new ArrayList<>();
    for (String name : List.of("smpdev", "xdev", "mpjbuf", "mpiExp")) {
      Path jar = folder.resolve(name + ".jar");
      if (!Files.isReadable(jar)) {
        throw AnamException.of(MpjError.MPJ_MISSING, "MPJ Express in " + folder + " lacks " + jar)
            .build();
      }
      jars.add(jar);
    }
    jars.add(logging);
    return jars;
  }
}
