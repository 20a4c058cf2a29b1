package org.anam.mpi.nativempi.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anam.error.AnamException;
import org.anam.mpi.nativempi.error.NativeMpiError;

/** A loaded MPI library. It stays loaded until the process ends. */
public final class MpiLibrary {

  /**
   * UCX, under MPICH and Open MPI, takes SIGSEGV and others for itself when it is loaded, and the
   * JVM needs them for null checks, stack overflows and safepoints.
   */
  private static final String UCX_SIGNALS = "UCX_ERROR_SIGNALS";

  private final DynamicLoader loader;
  private final String name;
  private final long handle;

  private MpiLibrary(DynamicLoader loader, String name, long handle) {
    this.loader = loader;
    this.name = name;
    this.handle = handle;
  }

  /**
   * Loads the first library that can be loaded.
   *
   * @param kin the libraries' families, the likeliest first
   * @param environment the environment, for the paths that it names
   * @throws AnamException when there is none; the message lists all that was tried
   */
  public static MpiLibrary load(List<String> kin, Map<String, String> environment) {
    DynamicLoader loader = loader();
    loader.setEnvironment(UCX_SIGNALS, "");
    List<String> failures = new ArrayList<>();
    LibraryNames names = LibraryNames.of(kin, environment, System.getProperty("anam.mpi.library"));
    for (String candidate : names.candidates()) {
      long handle = loader.open(candidate);
      if (handle != 0) {
        return new MpiLibrary(loader, candidate, handle);
      }
      failures.add("\n  " + candidate + ": " + reason(loader.error(), candidate));
    }
    throw missing(names, failures);
  }

  private static DynamicLoader loader() {
    try {
      return new DynamicLoader();
    } catch (UnsupportedOperationException e) {
      throw AnamException.of(
              NativeMpiError.MPI_LIBRARY_MISSING,
              "MPI libraries cannot be loaded here: " + e.getMessage())
          .remedy("Use Linux or macOS, or MPJ Express (-Danam.mpi.transport=mpj).")
          .cause(e)
          .build();
    }
  }

  private static AnamException missing(LibraryNames names, List<String> failures) {
    return AnamException.of(
            NativeMpiError.MPI_LIBRARY_MISSING,
            names.explicit().isEmpty()
                ? "No MPI library can be loaded; tried" + String.join("", failures) + "\n"
                : "The MPI library "
                    + names.explicit()
                    + " (anam.mpi.library or ANAM_MPI_LIBRARY) cannot be loaded; tried"
                    + (failures.isEmpty() ? " no file, for there is none" : "")
                    + String.join("", failures)
                    + (failures.isEmpty() ? "" : "\n"))
        .build();
  }

  /** The loader repeats the name before the reason. */
  private static String reason(String error, String candidate) {
    String prefix = candidate + ": ";
    return error.startsWith(prefix) ? error.substring(prefix.length()) : error;
  }

  /** The name or path by which it was loaded. */
  public String name() {
    return name;
  }

  /** The address of a symbol; 0 when the library has none of that name. */
  public long find(String symbol) {
    return loader.symbol(handle, symbol);
  }

  /**
   * The address of a symbol that the library must have.
   *
   * @throws AnamException when it has not
   */
  public long require(String symbol) {
    long address = find(symbol);
    if (address == 0) {
      throw AnamException.of(
              NativeMpiError.MPI_LIBRARY_UNUSABLE,
              "The library " + name + " has no " + symbol + ", so it is not a whole MPI 3 library")
          .build();
    }
    return address;
  }
}
