/** Programs that run under the launchers, and what they check on every rank. */
package org.anam.mpi.suite;
