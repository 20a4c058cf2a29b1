/** The transport of a program that runs alone: rank 0 of 1, without any message-passing system. */
package org.anam.mpi.single;
