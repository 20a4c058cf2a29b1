/**
 * The port {@link org.anam.storage} on the HDF5 library's own Java binding, {@code hdf.hdf5lib}:
 * the only package that knows it. It makes only those calls that neither leak, nor crash on
 * well-formed arguments, nor change a text; {@code docs/decisions/hdf5lib-behind-a-port.md} lists
 * them.
 */
package org.anam.storage.hdf5lib;
