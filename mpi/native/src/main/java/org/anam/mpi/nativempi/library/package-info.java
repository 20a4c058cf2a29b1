/** Finds and loads the MPI library. */
package org.anam.mpi.nativempi.library;
