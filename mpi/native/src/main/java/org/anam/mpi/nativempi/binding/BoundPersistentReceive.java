package org.anam.mpi.nativempi.binding;

import java.lang.invoke.MethodHandle;
import org.anam.mpi.nativempi.call.PersistentReceiveCalls;

/** {@link PersistentReceiveCalls} of the library in use. */
final class BoundPersistentReceive implements PersistentReceiveCalls {

  private static final Binding BINDING = Binding.current();

  private static final MethodHandle MAKE = BINDING.function("MPI_Recv_init", "pihiihp");
  private static final MethodHandle START = BINDING.function("MPI_Start", "p");
  private static final MethodHandle FREE = BINDING.function("MPI_Request_free", "p");

  BoundPersistentReceive() {}

  @Override
  public int make(
      long buffer, int count, long type, int source, int tag, long communicator, long request) {
    try {
      return (int) MAKE.invokeExact(buffer, count, type, source, tag, communicator, request);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int start(long request) {
    try {
      return (int) START.invokeExact(request);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int free(long request) {
    try {
      return (int) FREE.invokeExact(request);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }
}
