package org.anam.mpi.nativempi.transport;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anam.error.AnamException;
import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.abi.AbiDetection;
import org.anam.mpi.nativempi.call.Binding;
import org.anam.mpi.nativempi.call.Environment;
import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.nativempi.call.Slots;
import org.anam.mpi.nativempi.error.NativeMpiError;
import org.anam.mpi.nativempi.library.MpiLibrary;
import org.anam.mpi.transport.Transport;

/** Starts MPI in this process. */
public final class World {

  private static final AtomicBoolean STARTED = new AtomicBoolean();
  private static volatile boolean threads;

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
      Binding.use(library, abi);
      return start(launcher, expected, library, abi);
    } catch (IllegalCallerException e) {
      throw AnamException.of(
              NativeMpiError.NATIVE_ACCESS_DENIED,
              "Java was told to deny native access (" + e.getMessage() + ")")
          .cause(e)
          .build();
    }
  }

  private static Transport start(String launcher, int expected, MpiLibrary library, Abi abi) {
    Slots slots = new Slots();
    String version = version();
    initialize(abi, slots, version);
    Failure.check(Environment.setErrorHandler(abi.world(), abi.errorsReturn()));
    Failure.check(Environment.setErrorHandler(abi.self(), abi.errorsReturn()));
    Failure.check(Environment.size(abi.world(), slots.number()));
    int size = slots.readNumber();
    if (expected != 0 && size != expected) {
      throw mismatch(launcher, expected, library, version, size);
    }
    SharedMemory.open();
    Failure.check(Environment.duplicate(abi.world(), slots.handle()));
    return new NativeTransport(version, Channel.over(slots.readHandle()));
  }

  private static void initialize(Abi abi, Slots slots, String version) {
    Failure.check(Environment.initialized(slots.number()));
    if (slots.readNumber() != 0) {
      throw AnamException.of(
              NativeMpiError.MPI_NOT_STARTED, version + " was started in this process before")
          .remedy(
              "Let Anam alone start it: what else starts and ends MPI belongs into a process of its"
                  + " own.")
          .build();
    }
    int code = Environment.init(0, 0, abi.constants().multiple(), slots.number());
    if (code != 0) {
      throw AnamException.of(
              NativeMpiError.MPI_NOT_STARTED,
              version + " could not start (" + Failure.of(code).getMessage() + ")")
          .build();
    }
    int level = slots.readNumber();
    threads = level >= abi.constants().multiple();
    if (level < abi.constants().serialized()) {
      throw AnamException.of(
              NativeMpiError.MPI_NOT_STARTED, version + " was built without support for threads")
          .remedy("Use a library that offers MPI_THREAD_SERIALIZED or more.")
          .build();
    }
  }

  private static AnamException mismatch(
      String launcher, int expected, MpiLibrary library, String version, int size) {
    return AnamException.of(
            NativeMpiError.WRONG_MPI_LIBRARY,
            "The program was started by "
                + launcher
                + " with "
                + expected
                + (expected == 1 ? " rank" : " ranks")
                + ", but the library "
                + library.name()
                + " ("
                + version
                + ") sees "
                + size)
        .build();
  }

  /** Whether MPI allows calls from several threads at once. */
  static boolean threadsMayCall() {
    return threads;
  }

  /** The first words of what the library says of itself, such as {@code Open MPI v4.1.4}. */
  private static String version() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(Abi.TEXT_BYTES + Integer.BYTES);
      Failure.check(Environment.version(text.address(), text.address() + Abi.TEXT_BYTES));
      return VersionText.shorten(text.getString(0));
    }
  }
}
