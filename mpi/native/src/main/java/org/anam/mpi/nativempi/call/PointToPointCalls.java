package org.anam.mpi.nativempi.call;

/** Messages from rank to rank. Each method returns the error code of MPI. */
public interface PointToPointCalls {

  /** {@code MPI_Send}. */
  int send(long buffer, int count, long type, int destination, int tag, long communicator);

  /** {@code MPI_Recv}. */
  int receive(
      long buffer, int count, long type, int source, int tag, long communicator, long status);

  /** {@code MPI_Isend}. */
  int startSend(
      long buffer, int count, long type, int destination, int tag, long communicator, long request);

  /** {@code MPI_Irecv}. */
  int startReceive(
      long buffer, int count, long type, int source, int tag, long communicator, long request);

  /** {@code MPI_Test}. */
  int test(long request, long flag, long status);

  /** {@code MPI_Wait}. */
  int await(long request, long status);

  /** {@code MPI_Probe}. */
  int probe(int source, int tag, long communicator, long status);

  /** {@code MPI_Iprobe}. */
  int poll(int source, int tag, long communicator, long flag, long status);

  /** {@code MPI_Get_count}: reads a status, and waits for nothing. */
  int getCount(long status, long type, long count);
}
