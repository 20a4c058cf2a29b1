/** The communicator, through which the ranks of a job hand each other objects and arrays. */
package org.anam.mpi;
