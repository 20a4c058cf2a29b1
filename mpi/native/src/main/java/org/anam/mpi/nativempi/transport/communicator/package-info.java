/** What all operations of one communicator stand on. */
package org.anam.mpi.nativempi.transport.communicator;
