/**
 * The MPI library as the transport sees it: its functions as interfaces, what they give back, and
 * their errors. Nothing here needs a library that is installed.
 */
package org.anam.mpi.nativempi.call;
