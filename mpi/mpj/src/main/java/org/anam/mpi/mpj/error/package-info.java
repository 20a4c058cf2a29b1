/** Codes of the errors of the transport over MPJ Express. */
package org.anam.mpi.mpj.error;
