package org.anam.mpi.nativempi.call;

/**
 * Requests to receive that are made once and started again and again: persistent ones in the words
 * of the standard. Each method returns the error code of MPI.
 */
public interface PersistentReceiveCalls {

  /** {@code MPI_Recv_init}: makes a request, which is not started. */
  int make(long buffer, int count, long type, int source, int tag, long communicator, long request);

  /** {@code MPI_Start}, of a request that is not under way. */
  int start(long request);

  /** {@code MPI_Request_free}, of a request that is not under way. */
  int free(long request);
}
