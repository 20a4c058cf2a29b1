package org.anam.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;

/** Creates and opens files. One instance serves all threads. */
public interface Storage {

  /**
   * Waits until the calling thread may work with this engine. A turn is held from opening a file to
   * closing it, or for each piece of work between; {@link Storages#call} takes it. An engine that
   * serves one thread at a time lets others wait for its end; in one that does not, files that are
   * open share nothing, and only calls of one open file have to come one after the other.
   */
  default EngineTurn turn() {
    return EngineTurn.FREE;
  }

  /**
   * Looks for damage that this engine would not survive in a file that no seal protects, before it
   * is opened, and in a new one before it takes its place.
   *
   * @param file the whole file, whose position is changed
   * @param patient whether it may take long; otherwise only what takes some milliseconds is done
   * @return what is wrong, as a sentence without full stop; null when nothing is
   * @throws IOException when the file cannot be read
   */
  default String harm(RandomAccessFile file, boolean patient) throws IOException {
    return null;
  }

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
   * Turns an existing empty file into an HDF5 file, so that the caller decides from the beginning
   * who may read it.
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
   * Opens for reading what is not a file of the file system. Errors name no file; the caller knows
   * what it is.
   *
   * @param ranges the bytes; not closed with the file
   * @param fillLimit as for files
   * @throws AnamException ANAM161, ANAM163, ANAM175 or ANAM185; ANAM187 when this engine reads
   *     files alone
   */
  default StorageFile open(ByteRanges ranges, long fillLimit) {
    throw filesOnly();
  }

  /**
   * Makes a file in memory, complete when it is closed. Errors name no file.
   *
   * @param target empty; what is in it after an error is of no use
   * @param userBlock bytes kept free at the beginning: 0 or 512
   * @throws AnamException ANAM164; ANAM187 when this engine writes files alone
   */
  default StorageFile fill(MemoryFile target, int userBlock) {
    throw filesOnly();
  }

  private static AnamException filesOnly() {
    return AnamException.of(
            StorageError.FILES_ONLY, "The HDF5 engine in use takes files alone, and no bytes")
        .build();
  }

  /**
   * Opens a file for reading and adding.
   *
   * @throws org.anam.error.AnamException ANAM161, ANAM162, ANAM163, ANAM164 or ANAM175
   */
  StorageFile append(Path file);

  /**
   * Turns an existing empty file into an HDF5 file with the same sizes of addresses, order of
   * entries and other properties as another one.
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
