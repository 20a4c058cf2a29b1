/**
 * Messages between two ranks. Short ones travel whole, by one call of MPI; long ones by a
 * rendezvous header, and then in fragments, as messages or through memory that both ranks see.
 *
 * <p>Who calls whom:
 *
 * <pre>
 * Messages           to one rank: short ones by one call and ShortReceive, others by operations
 * SendOperation      short: whole; long: a RendezvousHeader, then its fragments by
 *                    FragmentSender or SharedSender
 * ReceiveOperation   the same: FragmentReceiver or SharedReceiver; UnexpectedMessages has what
 *                    came before it was asked for
 * </pre>
 */
package org.anam.mpi.nativempi.transport.message;
