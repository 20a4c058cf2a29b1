package org.anam.storage;

import java.nio.file.Path;

/** An open file. Closing it writes everything out; a failure to do so is ANAM164. */
public interface StorageFile extends AutoCloseable {

  /** The path as it was given. */
  Path path();

  /** The file's length in bytes when it was opened; 0 for a new file. */
  long length();

  /** The root group, to be closed by the caller. */
  StorageGroup root();

  @Override
  void close();
}
