/**
 * The transport: blocks of any length, on the heap or off it, as MPI messages and collectives.
 *
 * <p>Who calls whom:
 *
 * <pre>
 * World               starts MPI, and makes the first NativeTransport
 * NativeTransport     one communicator: keeps memory reachable, and hands each operation on
 *   Messages          to one rank: a SendOperation or a ReceiveOperation; short ones by one call
 *   Collective        broadcast and reductions; within a node NodeBroadcast
 *   Distribution      scatter, gather and allgather, with the counts of Parts
 *   BroadcastOperation  a broadcast without waiting
 * SendOperation       short: whole; long: an Opening, then pieces by PieceSender or SharedSender
 * ReceiveOperation    the same: PieceReceiver or SharedReceiver; Taken has what came too early
 * Pending             goes on with whatever has Started, while some call waits
 * SharedMemory        buffers that the ranks of one node see
 * Staging             buffers for bytes on the heap; Staged takes a block through them
 * Channel             for all: the communicator of MPI and its twin; Requests completes requests
 * </pre>
 */
package org.anam.mpi.nativempi.transport;
