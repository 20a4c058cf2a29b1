package org.anam.storage;

import java.nio.file.Path;

/** Creates and opens files. */
public interface Storage {

  /**
   * Creates a file, which must not exist yet.
   *
   * @param file the path
   * @param userBlock bytes kept free at the beginning: 0 or 512
   * @throws org.anam.error.AnamException ANAM164
   */
  StorageFile create(Path file, int userBlock);

  /**
   * Opens a file for reading.
   *
   * @throws org.anam.error.AnamException ANAM161, ANAM162 or ANAM163
   */
  StorageFile open(Path file);

  /**
   * Opens a file for reading and adding.
   *
   * @throws org.anam.error.AnamException ANAM161, ANAM162, ANAM163 or ANAM164
   */
  StorageFile append(Path file);

  /** Copies what is in one open file to another. */
  StorageCopier copier();

  /** The number of native handles that are open in this process, for tests. */
  long openHandles();
}
