/** Codes of the errors of messages, ranks and communicators. */
package org.anam.mpi.error;
