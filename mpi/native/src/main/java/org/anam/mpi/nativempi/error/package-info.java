/** Codes of the errors of the native transport. */
package org.anam.mpi.nativempi.error;
