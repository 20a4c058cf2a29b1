/**
 * The transport: blocks of any length, on the heap or off it, as MPI messages and collectives.
 *
 * <p>The layers, each using only those below it:
 *
 * <pre>
 * (here)         World starts MPI, and makes the first NativeTransport, which keeps memory
 *                reachable and hands each operation on
 * collective     broadcast, reductions, scatter, gather
 * message        to one rank: whole, or a header and then fragments
 * communicator   a communicator of MPI and its twin
 * progress       goes on with what has started, while some call waits
 * memory         buffers for bytes on the heap, memory of the node, where messages are cut
 * </pre>
 */
package org.anam.mpi.nativempi.transport;
