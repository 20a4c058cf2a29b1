package org.anam.mpi.nativempi.binding;

import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import org.anam.mpi.nativempi.call.PointToPointCalls;

/** {@link PointToPointCalls} of the library in use. */
final class BoundPointToPoint implements PointToPointCalls {

  private static final Binding BINDING = Binding.current();

  private static final MethodHandle SEND = BINDING.function("MPI_Send", "pihiih");
  private static final MethodHandle RECEIVE = BINDING.function("MPI_Recv", "pihiihp");
  private static final MethodHandle START_SEND = BINDING.function("MPI_Isend", "pihiihp");
  private static final MethodHandle START_RECEIVE = BINDING.function("MPI_Irecv", "pihiihp");
  private static final MethodHandle TEST = BINDING.function("MPI_Test", "ppp");
  private static final MethodHandle WAIT = BINDING.function("MPI_Wait", "pp");
  private static final MethodHandle PROBE = BINDING.function("MPI_Probe", "iihp");
  private static final MethodHandle POLL = BINDING.function("MPI_Iprobe", "iihpp");
  private static final MethodHandle GET_COUNT =
      BINDING.function("MPI_Get_count", "php", Linker.Option.critical(false));

  BoundPointToPoint() {}

  @Override
  public int send(long buffer, int count, long type, int destination, int tag, long communicator) {
    try {
      return (int) SEND.invokeExact(buffer, count, type, destination, tag, communicator);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int receive(
      long buffer, int count, long type, int source, int tag, long communicator, long status) {
    try {
      return (int) RECEIVE.invokeExact(buffer, count, type, source, tag, communicator, status);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int startSend(
      long buffer,
      int count,
      long type,
      int destination,
      int tag,
      long communicator,
      long request) {
    try {
      return (int)
          START_SEND.invokeExact(buffer, count, type, destination, tag, communicator, request);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int startReceive(
      long buffer, int count, long type, int source, int tag, long communicator, long request) {
    try {
      return (int)
          START_RECEIVE.invokeExact(buffer, count, type, source, tag, communicator, request);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int test(long request, long flag, long status) {
    try {
      return (int) TEST.invokeExact(request, flag, status);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int await(long request, long status) {
    try {
      return (int) WAIT.invokeExact(request, status);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int probe(int source, int tag, long communicator, long status) {
    try {
      return (int) PROBE.invokeExact(source, tag, communicator, status);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int poll(int source, int tag, long communicator, long flag, long status) {
    try {
      return (int) POLL.invokeExact(source, tag, communicator, flag, status);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int getCount(long status, long type, long count) {
    try {
      return (int) GET_COUNT.invokeExact(status, type, count);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }
}
