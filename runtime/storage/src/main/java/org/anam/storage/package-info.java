/**
 * The port to the file: groups, attributes and datasets, typed. The object mapping in {@code
 * org.anam.hdf5} stands on it; an engine implements it, as {@code org.anam.storage.hdf5lib} does,
 * and is found by its {@link org.anam.storage.StorageProvider}.
 *
 * <p>Callers work in a {@linkplain org.anam.storage.Storage#turn turn} with the engine, from
 * opening a file to closing it or for each call between: no open file is thread-safe. Names are any
 * Unicode text without NUL, link names without {@code '/'}.
 */
package org.anam.storage;
