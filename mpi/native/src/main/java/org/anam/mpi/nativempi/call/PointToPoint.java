package org.anam.mpi.nativempi.call;

import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/** Messages from rank to rank. Each method returns the error code of MPI. */
public final class PointToPoint {

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

  private PointToPoint() {}

  /** {@code MPI_Send}. */
  public static int send(
      long buffer, int count, long type, int destination, int tag, long communicator) {
    try {
      return (int) SEND.invokeExact(buffer, count, type, destination, tag, communicator);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  /** {@code MPI_Recv}. */
  public static int receive(
      long buffer, int count, long type, int source, int tag, long communicator, long status) {
    try {
      return (int) RECEIVE.invokeExact(buffer, count, type, source, tag, communicator, status);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  /** {@code MPI_Isend}. */
  public static int startSend(
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

  /** {@code MPI_Irecv}. */
  public static int startReceive(
      long buffer, int count, long type, int source, int tag, long communicator, long request) {
    try {
      return (int)
          START_RECEIVE.invokeExact(buffer, count, type, source, tag, communicator, request);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  /** {@code MPI_Test}. */
  public static int test(long request, long flag, long status) {
    try {
      return (int) TEST.invokeExact(request, flag, status);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  /** {@code MPI_Wait}. */
  public static int await(long request, long status) {
    try {
      return (int) WAIT.invokeExact(request, status);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  /** {@code MPI_Probe}. */
  public static int probe(int source, int tag, long communicator, long status) {
    try {
      return (int) PROBE.invokeExact(source, tag, communicator, status);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  /** {@code MPI_Iprobe}. */
  public static int poll(int source, int tag, long communicator, long flag, long status) {
    try {
      return (int) POLL.invokeExact(source, tag, communicator, flag, status);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  /** {@code MPI_Get_count}: reads a status, and waits for nothing. */
  public static int getCount(long status, long type, long count) {
    try {
      return (int) GET_COUNT.invokeExact(status, type, count);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }
}
