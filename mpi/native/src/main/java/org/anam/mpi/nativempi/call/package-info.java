/** The functions of the MPI library as Java methods, bound once when the library is known. */
package org.anam.mpi.nativempi.call;
