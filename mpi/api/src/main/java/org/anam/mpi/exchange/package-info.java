/**
 * What the communicator's operations are made of: which messages and collective calls of the
 * transport, in which order, and what all ranks must agree on in between.
 *
 * <p>Who calls whom:
 *
 * <pre>
 * Exchange        checks the arguments, and hands each operation to one of these:
 *   Messenger     a value to one rank: Parcel to itself, SendTask and ReceiveTask without waiting
 *   Broadcast     a value to all: BroadcastFrame, and BroadcastTask without waiting
 *   Scatter       an array cut into Shares; Gather joins arrays, by a Digest of each and a Verdict
 *   Lists         lists of any items cut and joined, by their ListDigests
 *   Reduce        arrays and numbers combined, by the transport or by Combination
 *   Tree          values combined by an operator of the program's
 * Agreement       before large data: whether all ranks can go on; Failures carries the errors
 * MessageCoders   the encoders and the decoder of messages; MessageBundle lays messages out in one piece
 * Arrival         what has come of a message; Reuse the arrays that it may fill
 * Pending         the tasks that were started and go on in steps
 * Peers           for all: the transport, and the small pieces of memory
 * </pre>
 */
package org.anam.mpi.exchange;
