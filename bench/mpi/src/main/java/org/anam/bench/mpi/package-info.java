/** Measures what Anam sends between ranks; {@code bench/mpi/run} starts these programs. */
package org.anam.bench.mpi;
