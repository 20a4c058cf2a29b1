/** The functions of the MPI library in use, bound once when it is known: foreign functions. */
package org.anam.mpi.nativempi.binding;
