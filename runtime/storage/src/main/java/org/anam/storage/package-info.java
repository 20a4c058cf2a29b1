/**
 * The port to the file: groups, attributes and datasets, typed. The object mapping in {@code
 * org.anam.hdf5} stands on it; an engine implements it, as {@code org.anam.storage.hdf5lib} does,
 * and is found by its {@link org.anam.storage.StorageProvider}.
 *
 * <p>Callers hold {@link org.anam.storage.StorageLock} from opening a file to closing it, or for
 * each call between: no object of this package is thread-safe. Names are any Unicode text without
 * NUL, link names without {@code '/'}.
 */
package org.anam.storage;
