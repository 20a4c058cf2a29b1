/**
 * The transport over MPJ Express, and the launcher that starts its ranks. The only package that
 * refers to MPJ Express: to its devices, which carry bytes, and not to the layers above them.
 */
package org.anam.mpi.mpj;
