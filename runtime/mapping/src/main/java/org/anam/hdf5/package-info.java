/**
 * Saving objects to HDF5 files and loading them: {@link org.anam.hdf5.Hdf5} for whole files in one
 * line, {@link org.anam.hdf5.Hdf5File} for several objects in one file. Thread-safe; the native
 * library serves one caller at a time, so calls wait for each other.
 */
package org.anam.hdf5;
