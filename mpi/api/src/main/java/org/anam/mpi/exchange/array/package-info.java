/**
 * The arrays that programs pass to operations, {@link org.anam.array.NdArray} and Java's own, and
 * how their elements are combined where the transport cannot.
 */
package org.anam.mpi.exchange.array;
