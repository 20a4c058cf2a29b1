package org.anam.mpi.nativempi.transport.communicator;

import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.transport.memory.SharedMemory;
import org.anam.mpi.nativempi.transport.progress.ProgressEngine;

/**
 * What all communicators of one process of the job share.
 *
 * @param mpi the library
 * @param engine keeps operations of all of them going
 * @param sharedMemory what this rank has in common with others of its node; null when nothing
 */
public record LocalProcess(Mpi mpi, ProgressEngine engine, SharedMemory sharedMemory) {}
