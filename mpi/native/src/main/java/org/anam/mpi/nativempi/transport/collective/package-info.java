/** What all ranks of a communicator do together, by collectives of MPI and messages. */
package org.anam.mpi.nativempi.transport.collective;
