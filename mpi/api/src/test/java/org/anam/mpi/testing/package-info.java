/** Ranks as threads of one virtual machine, over a transport in memory that counts. */
package org.anam.mpi.testing;
