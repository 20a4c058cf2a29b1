/**
 * What operations of one rank and of all stand on.
 *
 * <pre>
 * Peers           the transport, and the small pieces of memory
 * MessageCoders   the encoders and the decoder of messages; MessageBundle lays messages out in one piece
 * Reuse           the arrays of an earlier value, which a message may fill
 * Pending         the Tasks that were started and go on, some of them in Steps
 * Failures        errors on their way to other ranks
 * </pre>
 */
package org.anam.mpi.exchange.base;
