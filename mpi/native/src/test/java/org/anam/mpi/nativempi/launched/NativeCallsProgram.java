package org.anam.mpi.nativempi.launched;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.anam.mpi.nativempi.library.MpiLibrary;
import org.anam.mpi.transport.NativeCommunicator;
import org.anam.mpi.transport.Transport;

/** Native code is given a communicator of ours, and calls the library with it, as HDF5 would. */
final class NativeCallsProgram {

  private final MpiLibrary library;
  private final NativeCommunicator communicator;

  private NativeCallsProgram(MpiLibrary library, Transport transport) {
    this.library = library;
    communicator = transport.unwrap().orElseThrow();
  }

  static void run(Transport world) {
    String family = world.description().startsWith("MPICH") ? "MPICH" : "Open MPI";
    MpiLibrary library = MpiLibrary.load(List.of(family), System.getenv());
    same(library, world);
    Transport part = world.split(world.rank() % 2, -world.rank()).orElseThrow();
    same(library, part);
    part.free();
  }

  /** Rank and size are what the library says; and a copy, which C code would make, works. */
  private static void same(MpiLibrary library, Transport transport) {
    NativeCallsProgram program = new NativeCallsProgram(library, transport);
    long handle = program.communicator.handle();
    Sample.check(program.ask("MPI_Comm_rank", handle) == transport.rank(), "the same rank");
    Sample.check(program.ask("MPI_Comm_size", handle) == transport.size(), "the same size");
    long copy = program.copyWithInfo(handle);
    Sample.check(copy != handle, "another communicator");
    transport.barrier();
  }

  private int ask(String function, long handle) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment number = arena.allocate(JAVA_INT);
      MethodHandle call = function(function, FunctionDescriptor.of(JAVA_INT, handle(), ADDRESS));
      Sample.check(call(call, handle, number) == 0, function);
      return number.get(JAVA_INT, 0);
    }
  }

  /** With an info, as functions for files take it: what is given is none, and is accepted. */
  private long copyWithInfo(long handle) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocate(JAVA_LONG);
      MethodHandle duplicate =
          function(
              "MPI_Comm_dup_with_info",
              FunctionDescriptor.of(JAVA_INT, handle(), handle(), ADDRESS));
      int code =
          communicator.handleBytes() == Integer.BYTES
              ? (int) duplicate.invokeExact((int) handle, (int) communicator.noInfo(), copy)
              : (int) duplicate.invokeExact(handle, communicator.noInfo(), copy);
      Sample.check(code == 0, "MPI_Comm_dup_with_info");
      long made =
          communicator.handleBytes() == Integer.BYTES
              ? copy.get(JAVA_INT, 0)
              : copy.get(JAVA_LONG, 0);
      MethodHandle free = function("MPI_Comm_free", FunctionDescriptor.of(JAVA_INT, ADDRESS));
      Sample.check((int) free.invokeExact(copy) == 0, "MPI_Comm_free");
      return made;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private int call(MethodHandle call, long handle, MemorySegment result) {
    try {
      return communicator.handleBytes() == Integer.BYTES
          ? (int) call.invokeExact((int) handle, result)
          : (int) call.invokeExact(handle, result);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private MemoryLayout handle() {
    return communicator.handleBytes() == Integer.BYTES ? JAVA_INT : JAVA_LONG;
  }

  @SuppressWarnings("restricted") // The types are those of the MPI standard.
  private MethodHandle function(String name, FunctionDescriptor type) {
    return Linker.nativeLinker()
        .downcallHandle(MemorySegment.ofAddress(library.require(name)), type);
  }
}
