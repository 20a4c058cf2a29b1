package org.anam.mpi.transport;

/**
 * A communicator as C code of the same process takes it.
 *
 * @param handle an {@code MPI_Comm}
 * @param noInfo {@code MPI_INFO_NULL}, which functions that take a communicator often want beside
 * @param handleBytes the size of both in C: 4 where handles are an {@code int}, 8 where they are
 *     pointers
 */
public record NativeCommunicator(long handle, long noInfo, int handleBytes) {}
