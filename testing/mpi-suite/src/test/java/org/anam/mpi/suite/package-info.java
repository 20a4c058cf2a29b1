/** Programs are started with every launcher, and end as they should. */
package org.anam.mpi.suite;
