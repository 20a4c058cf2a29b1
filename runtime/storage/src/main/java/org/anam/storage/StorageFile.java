package org.anam.storage;

import java.nio.file.Path;

/** An open file. Closing it writes everything out; a failure to do so is ANAM164. */
public interface StorageFile extends AutoCloseable {

  /** The path as it was given; null where the bytes are in no file. */
  Path path();

  /** The file's length in bytes when it was opened; 0 for a new file. */
  long length();

  /** How many bytes lie before those of HDF5: 0, or a power of two from 512. */
  long userBlock();

  /** The root group, to be closed by the caller. */
  StorageGroup root();

  @Override
  void close();
}
