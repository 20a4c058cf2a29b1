/**
 * The transport: blocks of any length, on the heap or off it, as MPI messages and collectives.
 *
 * <p>The layers, each standing on those below it:
 *
 * <pre>
 * (here)         World starts MPI and makes the first NativeTransport, which keeps memory
 *                reachable and hands each operation on
 * collective     Collective: broadcast and reductions, within a node NodeBroadcast
 *                Distribution: scatter, gather and allgather, with the counts of Displacements
 *                BroadcastOperation: a broadcast without waiting
 * message        Messages: to one rank, short ones by one call, others by operations
 *                SendOperation: a short one whole; a long one as a RendezvousHeader, then in
 *                fragments by FragmentSender or SharedSender
 *                ReceiveOperation: the same by FragmentReceiver or SharedReceiver;
 *                UnexpectedMessages has what came before it was asked for
 * communicator   CommunicatorPair: the communicator of MPI and its twin, of a LocalProcess
 * progress       ProgressEngine goes on with whatever is Progressing, while some call waits;
 *                Requests completes requests of MPI
 * memory         BounceBuffer for bytes on the heap, SharedMemory between ranks of one node,
 *                Fragments and Limits: where messages are cut
 * </pre>
 */
package org.anam.mpi.nativempi.transport;
