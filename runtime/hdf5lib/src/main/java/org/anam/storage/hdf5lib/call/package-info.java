/**
 * The two ways into one loaded HDF5 library, {@code hdf.hdf5lib} and the C interface. With the
 * calls come the ids that live as long as the process, names and strings as the library takes them,
 * and the place that an error is about.
 */
package org.anam.storage.hdf5lib.call;
