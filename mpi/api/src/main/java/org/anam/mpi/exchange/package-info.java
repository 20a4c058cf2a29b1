/**
 * What the communicator's operations are made of: which messages and collective calls of the
 * transport, in which order, and what all ranks must agree on in between. {@code Exchange} checks
 * the arguments, and hands each operation to one of the packages in this one, which use each other
 * one way:
 *
 * <pre>
 * collective      what all ranks do together
 * point           a value from one rank to another
 * array           the arrays that programs pass, and how their elements are combined
 * base            the transport, messages and errors that all of them use, and what goes on in steps
 * </pre>
 */
package org.anam.mpi.exchange;
