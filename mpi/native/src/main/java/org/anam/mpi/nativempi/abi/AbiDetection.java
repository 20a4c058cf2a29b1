package org.anam.mpi.nativempi.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.anam.error.AnamException;
import org.anam.mpi.nativempi.error.NativeMpiError;
import org.anam.mpi.nativempi.library.MpiLibrary;

/** Tells by its symbols which interface a library has. */
public final class AbiDetection {

  private AbiDetection() {}

  /**
   * The interface of a library. The standard one is asked for first: such a library may be linked
   * to another that has the symbols of Open MPI.
   *
   * @throws AnamException when the library is none of MPI
   */
  public static Abi of(MpiLibrary library) {
    long version = library.find(StandardAbi.MARK);
    if (version != 0 && majorVersion(version) >= 1) {
      return StandardAbi.table();
    }
    if (library.find(OpenMpiAbi.MARK) != 0) {
      return OpenMpiAbi.table(library::require);
    }
    if (library.find("MPI_Init_thread") == 0) {
      throw AnamException.of(
              NativeMpiError.MPI_LIBRARY_UNUSABLE,
              "The library " + library.name() + " has no MPI_Init_thread, so it is not of MPI")
          .build();
    }
    return MpichAbi.table();
  }

  /** Libraries that have the function and another interface give -1. */
  @SuppressWarnings("restricted") // int MPI_Abi_get_version(int *major, int *minor)
  private static int majorVersion(long function) {
    MethodHandle call =
        Linker.nativeLinker()
            .downcallHandle(
                MemorySegment.ofAddress(function),
                FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment major = arena.allocate(JAVA_INT);
      MemorySegment minor = arena.allocate(JAVA_INT);
      int status = (int) call.invokeExact(major, minor);
      return status == 0 ? major.get(JAVA_INT, 0) : -1;
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
