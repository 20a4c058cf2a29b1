/** Programs that use the transport under the real launchers, and the tests that start them. */
package org.anam.mpi.nativempi.launched;
