/** The MPI tutorials: objects, arrays and lists between the ranks of a job. */
package org.anam.samples.mpi;
