package org.anam.mpi.nativempi.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Under which names an MPI library may lie.
 *
 * @param explicit what the user named; empty when nothing
 * @param candidates names and paths for the dynamic loader, the likeliest first
 */
record LibraryNames(String explicit, List<String> candidates) {

  /** The names of Open MPI 3 to 5; upstream keeps them over major versions. */
  private static final List<String> OPEN_MPI = List.of("libmpi.so.40", "libmpi.40.dylib");

  /** Debian's name, then that of MPICH, Intel MPI and MVAPICH by their ABI agreement. */
  private static final List<String> MPICH =
      List.of("libmpich.so.12", "libmpi.so.12", "libmpi.12.dylib");

  /** The standard ABI of MPI 5, whoever made the library. */
  private static final List<String> STANDARD =
      List.of("libmpi_abi.so.1", "libmpi_abi.so.0", "libmpi_abi.1.dylib");

  /** Names without a version; the package for compiling brings them, if any. */
  private static final List<String> UNVERSIONED =
      List.of("libmpi.so", "libmpich.so", "libmpi_abi.so", "libmpi.dylib");

  /** Where distributions keep what they do not give to the dynamic loader. */
  private static final List<String> FOLDERS =
      List.of(
          "/usr/lib/x86_64-linux-gnu/openmpi/lib",
          "/usr/lib/aarch64-linux-gnu/openmpi/lib",
          "/usr/lib64/openmpi/lib",
          "/usr/lib64/mpich/lib",
          "/usr/lib64/mpi/gcc/openmpi4/lib64",
          "/usr/lib64/mpi/gcc/mpich/lib64",
          "/usr/local/lib",
          "/usr/local/openmpi/lib",
          "/usr/local/mpich/lib",
          "/opt/openmpi/lib",
          "/opt/mpich/lib",
          "/opt/intel/oneapi/mpi/latest/lib",
          "/opt/homebrew/lib");

  /** Variables of module systems and of the libraries themselves, with the folder below. */
  private static final Map<String, List<String>> VARIABLES =
      Map.of(
          "MPI_HOME", List.of("lib", "lib64"),
          "OPAL_PREFIX", List.of("lib", "lib64"),
          "MPICH_HOME", List.of("lib", "lib64"),
          "I_MPI_ROOT", List.of("lib", "lib/release"));

  LibraryNames {
    candidates = List.copyOf(candidates);
  }

  /**
   * The names to try.
   *
   * @param kin the libraries' families, the likeliest first
   * @param environment the environment variables
   * @param property what the system property names; null when nothing
   */
  static LibraryNames of(List<String> kin, Map<String, String> environment, String property) {
    String named = property == null ? environment.getOrDefault("ANAM_MPI_LIBRARY", "") : property;
    List<String> names = names(kin);
    if (named.isEmpty()) {
      return new LibraryNames("", everywhere(names, environment));
    }
    return new LibraryNames(
        named, Files.isDirectory(Path.of(named)) ? present(List.of(named), names) : List.of(named));
  }

  private static List<String> names(List<String> kin) {
    List<String> names = new ArrayList<>();
    for (String family : kin) {
      names.addAll(family.equals("MPICH") ? MPICH : OPEN_MPI);
    }
    names.addAll(STANDARD);
    names.addAll(UNVERSIONED);
    return names;
  }

  private static List<String> everywhere(List<String> names, Map<String, String> environment) {
    List<String> folders = new ArrayList<>();
    VARIABLES.forEach(
        (variable, below) -> {
          String root = environment.getOrDefault(variable, "");
          if (!root.isEmpty()) {
            below.forEach(folder -> folders.add(root + "/" + folder));
          }
        });
    // What the user's environment names comes before what the system has by default.
    Set<String> candidates = new LinkedHashSet<>(present(folders, names));
    List<String> found = present(FOLDERS, names);
    for (String name : names) {
      candidates.add(name);
      found.stream().filter(path -> path.endsWith("/" + name)).forEach(candidates::add);
    }
    return List.copyOf(candidates);
  }

  private static List<String> present(List<String> folders, List<String> names) {
    List<String> paths = new ArrayList<>();
    for (String name : names) {
      for (String folder : folders) {
        Path path = Path.of(folder, name);
        if (Files.exists(path)) {
          paths.add(path.toString());
        }
      }
    }
    return paths;
  }
}
