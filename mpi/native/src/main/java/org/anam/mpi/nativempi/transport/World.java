package org.anam.mpi.nativempi.transport;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anam.error.AnamException;
import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.abi.Abi.Constants;
import org.anam.mpi.nativempi.abi.AbiDetection;
import org.anam.mpi.nativempi.binding.BoundMpi;
import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.call.EnvironmentCalls;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.error.NativeMpiError;
import org.anam.mpi.nativempi.library.MpiLibrary;
import org.anam.mpi.nativempi.transport.communicator.CommunicatorPair;
import org.anam.mpi.nativempi.transport.communicator.LocalProcess;
import org.anam.mpi.nativempi.transport.memory.SharedMemory;
import org.anam.mpi.nativempi.transport.progress.ProgressEngine;
import org.anam.mpi.transport.Transport;

/** Starts MPI in this process. */
public final class World {

  private static final AtomicBoolean STARTED = new AtomicBoolean();

  private World() {}

  /**
   * Loads the library, starts MPI and gives the communicator of all ranks, a copy of the world that
   * nobody else uses.
   *
   * @param launcher what started the program, for messages; empty when it was started alone
   * @param kin the families of libraries to look for, the likeliest first
   * @param expected how many ranks the launcher started; 0 when it does not say
   * @param environment the environment variables
   * @throws AnamException when that is not possible; the message says what to do
   */
  public static Transport start(
      String launcher, List<String> kin, int expected, Map<String, String> environment) {
    if (STARTED.getAndSet(true)) {
      throw AnamException.of(
              NativeMpiError.MPI_NOT_STARTED,
              "The native MPI transport was started in this process before")
          .remedy("Keep the first communicator, and split it where another one is needed.")
          .build();
    }
    try {
      MpiLibrary library = MpiLibrary.load(kin, environment);
      Abi abi = AbiDetection.of(library);
      Mpi mpi = BoundMpi.of(library, abi);
      return start(launcher, expected, library.name(), mpi);
    } catch (IllegalCallerException e) {
      throw AnamException.of(
              NativeMpiError.NATIVE_ACCESS_DENIED,
              "Java was told to deny native access (" + e.getMessage() + ")")
          .cause(e)
          .build();
    }
  }

  /**
   * Starts MPI and gives the communicator of all ranks.
   *
   * @param library its name, for messages
   */
  static Transport start(String launcher, int expected, String library, Mpi mpi) {
    Abi abi = mpi.abi();
    EnvironmentCalls calls = mpi.environment();
    CallResults results = mpi.newResults();
    String version = version(mpi);
    int level = initialize(mpi, results, version);
    mpi.check(calls.setErrorHandler(abi.world(), abi.errorsReturn()));
    mpi.check(calls.setErrorHandler(abi.self(), abi.errorsReturn()));
    mpi.check(calls.size(abi.world(), results.number()));
    int size = results.readNumber();
    if (expected != 0 && size != expected) {
      throw mismatch(launcher, expected, library, version, size);
    }
    ProgressEngine engine = new ProgressEngine(level >= abi.constants().multiple());
    LocalProcess process = new LocalProcess(mpi, engine, SharedMemory.open(mpi));
    mpi.check(calls.duplicate(abi.world(), results.handle()));
    return new NativeTransport(version, new CommunicatorPair(process, results.readHandle()));
  }

  /** Starts MPI, and gives how far it allows calls from several threads. */
  private static int initialize(Mpi mpi, CallResults results, String version) {
    Constants constants = mpi.abi().constants();
    mpi.check(mpi.environment().initialized(results.number()));
    if (results.readNumber() != 0) {
      throw AnamException.of(
              NativeMpiError.MPI_NOT_STARTED, version + " was started in this process before")
          .remedy(
              "Let Anam alone start it: what else starts and ends MPI belongs into a process of its"
                  + " own.")
          .build();
    }
    int code = mpi.environment().init(0, 0, constants.multiple(), results.number());
    if (code != 0) {
      throw AnamException.of(
              NativeMpiError.MPI_NOT_STARTED,
              version + " could not start (" + mpi.failure(code).getMessage() + ")")
          .build();
    }
    int level = results.readNumber();
    if (level < constants.serialized()) {
      throw AnamException.of(
              NativeMpiError.MPI_NOT_STARTED, version + " was built without support for threads")
          .remedy("Use a library that offers MPI_THREAD_SERIALIZED or more.")
          .build();
    }
    return level;
  }

  private static AnamException mismatch(
      String launcher, int expected, String library, String version, int size) {
    return AnamException.of(
            NativeMpiError.WRONG_MPI_LIBRARY,
            "The program was started by "
                + launcher
                + " with "
                + expected
                + (expected == 1 ? " rank" : " ranks")
                + ", but the library "
                + library
                + " ("
                + version
                + ") sees "
                + size)
        .build();
  }

  /** The first words of what the library says of itself, such as {@code Open MPI v4.1.4}. */
  private static String version(Mpi mpi) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(Abi.TEXT_BYTES + Integer.BYTES);
      mpi.check(mpi.environment().version(text.address(), text.address() + Abi.TEXT_BYTES));
      return VersionText.shorten(text.getString(0));
    }
  }
}
