/** The transport: blocks of any length, on the heap or off it, as MPI messages and collectives. */
package org.anam.mpi.nativempi.transport;
