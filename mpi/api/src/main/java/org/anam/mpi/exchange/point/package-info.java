/**
 * A value from one rank to another.
 *
 * <pre>
 * Messenger       sends and receives: Parcel to itself, SendTask and ReceiveTask without waiting
 * Arrival         what has come of a message; EagerBuffer the room for its first segment
 * </pre>
 */
package org.anam.mpi.exchange.point;
