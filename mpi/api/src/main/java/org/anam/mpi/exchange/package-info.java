/**
 * What the communicator's operations are made of: which messages and collective calls of the
 * transport, in which order, and what all ranks must agree on in between.
 */
package org.anam.mpi.exchange;
