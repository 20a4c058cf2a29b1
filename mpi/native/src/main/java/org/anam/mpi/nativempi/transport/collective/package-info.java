/**
 * What all ranks of a communicator do together, by collectives of MPI and messages.
 *
 * <p>Who calls whom:
 *
 * <pre>
 * Collective           broadcast and reductions; within a node NodeBroadcast
 * Distribution         scatter, gather and allgather, with the counts of Displacements
 * BroadcastOperation   a broadcast without waiting
 * </pre>
 */
package org.anam.mpi.nativempi.transport.collective;
