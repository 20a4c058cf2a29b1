/**
 * Messages between two ranks. Short ones travel whole, by one call of MPI; long ones by a
 * rendezvous header, and then in fragments, as messages or through memory that both ranks see.
 */
package org.anam.mpi.nativempi.transport.message;
