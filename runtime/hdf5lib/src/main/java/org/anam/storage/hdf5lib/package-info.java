/**
 * The engine on the HDF5 library's own Java binding, {@code hdf.hdf5lib}. Only this package and
 * those in it know that. They make only those calls that neither leak, nor crash on well-formed
 * arguments, nor change a text; {@code docs/decisions/hdf5lib-behind-a-port.md} lists them.
 *
 * <p>Here files are found and opened. Each package uses only those before it: {@code call}, {@code
 * type}, {@code session}, {@code data}, {@code text}, {@code object}, {@code copy}, and this one.
 */
package org.anam.storage.hdf5lib;
