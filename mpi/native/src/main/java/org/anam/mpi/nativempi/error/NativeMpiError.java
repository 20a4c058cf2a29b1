package org.anam.mpi.nativempi.error;

import org.anam.error.ErrorCode;

/**
 * Errors of the native transport and of the MPI libraries that it calls.
 *
 * <p>Numbers: 250 to 256, 258 and 259; 257 is {@link org.anam.mpi.error.MpiError#MESSAGE_TOO_LONG},
 * which other transports report too.
 */
public enum NativeMpiError implements ErrorCode {

  /**
   * The native MPI transport needs a newer Java.
   *
   * <p>Java 17 and -Danam.mpi.transport=native.
   */
  NATIVE_NEEDS_NEWER_JAVA(
      250, "Run the program on Java 22 or newer, or use MPJ Express (-Danam.mpi.transport=mpj)."),

  /**
   * No MPI library can be loaded.
   *
   * <p>mpirun is on the PATH, and libmpi.so.40 lies where the dynamic loader does not look.
   */
  MPI_LIBRARY_MISSING(
      251,
      "Install Open MPI or MPICH, or name the library by -Danam.mpi.library=<file or folder> or the environment"
          + " variable ANAM_MPI_LIBRARY."),

  /**
   * The library that was loaded is not one of MPI, or not a whole one.
   *
   * <p>ANAM_MPI_LIBRARY=/usr/lib/libm.so.6.
   */
  MPI_LIBRARY_UNUSABLE(
      252,
      "Name the C library of an MPI 3 or newer: libmpi.so.40, libmpich.so.12, libmpi_abi.so.1."),

  /**
   * Launcher and MPI library do not belong together.
   *
   * <p>mpirun of Open MPI starts 4 processes that load MPICH: each would believe that it is alone.
   */
  WRONG_MPI_LIBRARY(
      253,
      "Start the program by the mpirun that came with the library, or name the launcher's own library by"
          + " -Danam.mpi.library=<file or folder>."),

  /**
   * Java denies the call of native functions.
   *
   * <p>java --illegal-native-access=deny.
   */
  NATIVE_ACCESS_DENIED(
      254,
      "Add --enable-native-access=ALL-UNNAMED (on the module path --enable-native-access=org.anam.mpi.nativempi) to"
          + " the java command."),

  /**
   * The MPI library was loaded and could not start.
   *
   * <p>MPI was started in this process before.
   */
  MPI_NOT_STARTED(
      255,
      "Try a program in C with the same mpirun; if it starts, start this one in the same way."),

  /**
   * A call of the MPI library failed.
   *
   * <p>A message to a rank that does not exist.
   */
  MPI_CALL_FAILED(
      256, "The library's own words say why; the communicator must not be used any more.");

  private final int number;
  private final String remedy;

  NativeMpiError(int number, String remedy) {
    this.number = number;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return "ANAM" + number;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
