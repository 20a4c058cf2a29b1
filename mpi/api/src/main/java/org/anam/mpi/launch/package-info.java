/** Which transport serves the launcher that started the program. */
package org.anam.mpi.launch;
