/** What keeps operations going that MPI alone does not bring to an end. */
package org.anam.mpi.nativempi.transport.progress;
