/**
 * What all ranks do together.
 *
 * <pre>
 * Broadcast       a value to all: BroadcastFrame, and BroadcastTask without waiting
 * Scatter         an array cut into Shares; Gather joins arrays, by a Digest of each and a Verdict
 * Lists           lists of any items cut and joined, by their ListDigests
 * Reduce          arrays and numbers combined
 * Tree            values combined by an operator of the program's
 * Agreement       before large data: whether all ranks can go on
 * </pre>
 */
package org.anam.mpi.exchange.collective;
