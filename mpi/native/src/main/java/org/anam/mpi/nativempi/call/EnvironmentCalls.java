package org.anam.mpi.nativempi.call;

/** Beginning, end, communicators and errors. Each method returns the error code of MPI. */
public interface EnvironmentCalls {

  /** {@code MPI_Get_library_version}. */
  int version(long text, long length);

  /** {@code MPI_Initialized}. */
  int initialized(long flag);

  /** {@code MPI_Init_thread}. */
  int init(long argumentCount, long arguments, int required, long provided);

  /** {@code MPI_Finalize}. */
  int end();

  /** {@code MPI_Abort}. */
  int abort(long communicator, int status);

  /** {@code MPI_Error_string}. */
  int errorString(int code, long text, long length);

  /** {@code MPI_Error_class}. */
  int errorClass(int code, long errorClass);

  /** {@code MPI_Comm_set_errhandler}. */
  int setErrorHandler(long communicator, long handler);

  /** {@code MPI_Comm_rank}. */
  int rank(long communicator, long rank);

  /** {@code MPI_Comm_size}. */
  int size(long communicator, long size);

  /** {@code MPI_Comm_get_attr}. */
  int attribute(long communicator, int key, long value, long flag);

  /** {@code MPI_Comm_dup}. */
  int duplicate(long communicator, long copy);

  /** {@code MPI_Comm_split}. */
  int split(long communicator, int color, int key, long part);

  /** {@code MPI_Comm_free}. */
  int free(long communicator);
}
