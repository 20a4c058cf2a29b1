/**
 * Where bytes lie while they travel: blocks as native memory, buffers for those on the heap, memory
 * that the ranks of a node share, and how all of it is cut.
 */
package org.anam.mpi.nativempi.transport.memory;
