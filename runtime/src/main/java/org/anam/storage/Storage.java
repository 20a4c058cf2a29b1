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
   * Makes a file of one that is there already and empty, so that the caller decides who may read it
   * from the beginning.
   *
   * @param file the path
   * @param userBlock bytes kept free at the beginning: 0 or 512
   * @throws org.anam.error.AnamException ANAM164
   */
  StorageFile fill(Path file, int userBlock);

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

  /**
   * Makes a file of one that is there already and empty, with the sizes of addresses, the order of
   * entries and what else another one is made with.
   *
   * @param file the path
   * @param model an open file
   * @param userBlock bytes kept free at the beginning: 0, or a power of two from 512
   * @throws org.anam.error.AnamException ANAM164
   */
  StorageFile fillLike(Path file, StorageFile model, long userBlock);

  /** Copies what is in an open file to a new one. Reading {@code source} it meets any name. */
  StorageCopier copier(StorageFile source, StorageFile target, StorageCopier.Losses losses);

  /** The number of native handles that are open in this process, for tests. */
  long openHandles();
}
