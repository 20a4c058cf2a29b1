package org.anam.mpi.nativempi.call;

import java.lang.invoke.MethodHandle;

/**
 * Requests to receive that are made once and started again and again: persistent ones in the words
 * of the standard. Each method returns the error code of MPI.
 */
public final class PersistentReceive {

  private static final Binding BINDING = Binding.current();

  private static final MethodHandle MAKE = BINDING.function("MPI_Recv_init", "pihiihp");
  private static final MethodHandle START = BINDING.function("MPI_Start", "p");
  private static final MethodHandle FREE = BINDING.function("MPI_Request_free", "p");

  private PersistentReceive() {}

  /** {@code MPI_Recv_init}: makes a request, which is not started. */
  public static int make(
      long buffer, int count, long type, int source, int tag, long communicator, long request) {
    try {
      return (int) MAKE.invokeExact(buffer, count, type, source, tag, communicator, request);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  /** {@code MPI_Start}, of a request that is not under way. */
  public static int start(long request) {
    try {
      return (int) START.invokeExact(request);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  /** {@code MPI_Request_free}, of a request that is not under way. */
  public static int free(long request) {
    try {
      return (int) FREE.invokeExact(request);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }
}
