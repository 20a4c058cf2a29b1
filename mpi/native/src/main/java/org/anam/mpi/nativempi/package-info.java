/**
 * Where the native transport is found and chosen. Compiled for Java 17, so that an older Java gets
 * an error that says what to do; everything below these classes is compiled for Java 22.
 */
package org.anam.mpi.nativempi;
