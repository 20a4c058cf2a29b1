/** What differs between the binary interfaces of MPI libraries: one table for each. */
package org.anam.mpi.nativempi.abi;
