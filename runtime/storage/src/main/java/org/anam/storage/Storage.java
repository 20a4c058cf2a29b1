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

  /** How many bytes of fill values a dataset may have where nobody says otherwise. */
  long FILL_LIMIT = 64L << 20;

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
   * @throws org.anam.error.AnamException ANAM161, ANAM162, ANAM163 or ANAM175
   */
  default StorageFile open(Path file) {
    return open(file, FILL_LIMIT);
  }

  /**
   * Opens a file for reading.
   *
   * @param fillLimit how many bytes of a dataset may be fill values, which take no place in the
   *     file; ANAM128 for more
   * @throws org.anam.error.AnamException ANAM161, ANAM162, ANAM163 or ANAM175
   */
  StorageFile open(Path file, long fillLimit);

  /**
   * Opens a file for reading and adding.
   *
   * @throws org.anam.error.AnamException ANAM161, ANAM162, ANAM163, ANAM164 or ANAM175
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

  /**
   * How much this engine holds open in this process: files, groups, attributes, datasets and what
   * else it needs for them. Back at its first number when all are closed, for tests.
   */
  long openHandles();
}
