package org.anam.mpi.nativempi.binding;

import java.lang.invoke.MethodHandle;
import org.anam.mpi.nativempi.call.CollectiveCalls;

/** {@link CollectiveCalls} of the library in use. */
final class BoundCollectives implements CollectiveCalls {

  private static final Binding BINDING = Binding.current();

  private static final MethodHandle BARRIER = BINDING.function("MPI_Barrier", "h");
  private static final MethodHandle BROADCAST = BINDING.function("MPI_Bcast", "pihih");
  private static final MethodHandle START_BROADCAST = BINDING.function("MPI_Ibcast", "pihihp");
  private static final MethodHandle SCATTER = BINDING.function("MPI_Scatterv", "ppphpihih");
  private static final MethodHandle GATHER = BINDING.function("MPI_Gatherv", "pihppphih");
  private static final MethodHandle ALLGATHER = BINDING.function("MPI_Allgatherv", "pihppphh");
  private static final MethodHandle REDUCE = BINDING.function("MPI_Reduce", "ppihhih");
  private static final MethodHandle ALLREDUCE = BINDING.function("MPI_Allreduce", "ppihhh");

  BoundCollectives() {}

  @Override
  public int barrier(long communicator) {
    try {
      return (int) BARRIER.invokeExact(communicator);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int broadcast(long buffer, int count, long type, int root, long communicator) {
    try {
      return (int) BROADCAST.invokeExact(buffer, count, type, root, communicator);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int startBroadcast(
      long buffer, int count, long type, int root, long communicator, long request) {
    try {
      return (int) START_BROADCAST.invokeExact(buffer, count, type, root, communicator, request);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int scatter(
      long all,
      long counts,
      long offsets,
      long type,
      long part,
      int count,
      long partType,
      int root,
      long communicator) {
    try {
      return (int)
          SCATTER.invokeExact(
              all, counts, offsets, type, part, count, partType, root, communicator);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int gather(
      long part,
      int count,
      long partType,
      long all,
      long counts,
      long offsets,
      long type,
      int root,
      long communicator) {
    try {
      return (int)
          GATHER.invokeExact(part, count, partType, all, counts, offsets, type, root, communicator);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int allgather(
      long part,
      int count,
      long partType,
      long all,
      long counts,
      long offsets,
      long type,
      long communicator) {
    try {
      return (int)
          ALLGATHER.invokeExact(part, count, partType, all, counts, offsets, type, communicator);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int reduce(
      long from, long into, int count, long type, long operation, int root, long communicator) {
    try {
      return (int) REDUCE.invokeExact(from, into, count, type, operation, root, communicator);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int allreduce(
      long from, long into, int count, long type, long operation, long communicator) {
    try {
      return (int) ALLREDUCE.invokeExact(from, into, count, type, operation, communicator);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }
}
