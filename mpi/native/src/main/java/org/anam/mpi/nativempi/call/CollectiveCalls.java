package org.anam.mpi.nativempi.call;

/** What all ranks of a communicator call together. Each method returns the error code of MPI. */
public interface CollectiveCalls {

  /** {@code MPI_Barrier}. */
  int barrier(long communicator);

  /** {@code MPI_Bcast}. */
  int broadcast(long buffer, int count, long type, int root, long communicator);

  /** {@code MPI_Ibcast}. */
  int startBroadcast(long buffer, int count, long type, int root, long communicator, long request);

  /** {@code MPI_Scatterv}. */
  int scatter(
      long all,
      long counts,
      long offsets,
      long type,
      long part,
      int count,
      long partType,
      int root,
      long communicator);

  /** {@code MPI_Gatherv}. */
  int gather(
      long part,
      int count,
      long partType,
      long all,
      long counts,
      long offsets,
      long type,
      int root,
      long communicator);

  /** {@code MPI_Allgatherv}. */
  int allgather(
      long part,
      int count,
      long partType,
      long all,
      long counts,
      long offsets,
      long type,
      long communicator);

  /** {@code MPI_Reduce}. */
  int reduce(
      long from, long into, int count, long type, long operation, int root, long communicator);

  /** {@code MPI_Allreduce}. */
  int allreduce(long from, long into, int count, long type, long operation, long communicator);
}
