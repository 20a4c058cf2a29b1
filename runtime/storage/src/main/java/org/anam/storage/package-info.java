/**
 * The port to the file: groups, attributes and datasets, typed, without native ids. The object
 * mapping in {@code org.anam.hdf5} stands on it; {@code org.anam.storage.hdf5lib} implements it,
 * and another encoder could.
 *
 * <p>Callers hold {@link org.anam.storage.StorageLock} from opening a file to closing it, or for
 * each call between: no object of this package is thread-safe. Names are any Unicode text without
 * NUL, link names without {@code '/'}.
 */
package org.anam.storage;
