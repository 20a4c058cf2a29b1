package org.anam.mpi.nativempi.call;

/**
 * BlockMemory that the ranks of one node share, and which ranks these are: MPI 3.1, sections 6.4.2
 * and 11.2.3. Each method returns the error code of MPI.
 */
public interface SharedWindowCalls {

  /** {@code MPI_Comm_split_type}. */
  int split(long communicator, int type, int key, long info, long part);

  /** {@code MPI_Win_allocate_shared}. */
  int allocate(long bytes, int unit, long info, long communicator, long base, long window);

  /** {@code MPI_Win_shared_query}. */
  int query(long window, int rank, long bytes, long unit, long base);

  /** {@code MPI_Win_lock_all}. */
  int lockAll(int assertion, long window);

  /** {@code MPI_Win_unlock_all}. */
  int unlockAll(long window);

  /** {@code MPI_Win_free}. */
  int free(long window);

  /** {@code MPI_Comm_group}. */
  int group(long communicator, long group);

  /** {@code MPI_Group_translate_ranks}. */
  int translate(long group, int count, long ranks, long into, long translated);

  /** {@code MPI_Group_free}. */
  int freeGroup(long group);
}
