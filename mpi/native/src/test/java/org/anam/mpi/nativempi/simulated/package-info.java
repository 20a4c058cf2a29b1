/** An MPI library in Java, whose ranks are objects of one process: for tests without a launcher. */
package org.anam.mpi.nativempi.simulated;
