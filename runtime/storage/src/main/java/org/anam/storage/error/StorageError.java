package org.anam.storage.error;

import org.anam.error.ErrorCode;

/**
 * Errors of files and of the library or engine that reads and writes them.
 *
 * <p>A code belongs here when it tells of a file, whatever engine has opened it: programs that
 * change the engine go on catching the same ones. Numbers: any free one of 100 to 199, which are
 * shared with {@link org.anam.error.CoreError} and {@code MappingError}.
 */
public enum StorageError implements ErrorCode {

  // Reading.

  /**
   * A text in the file is not valid UTF-8.
   *
   * <p>A string attribute with the single byte E9.
   */
  BAD_TEXT(
      129,
      "Declare the member as byte[], or byte[][] for a row of texts, which take the bytes as they are, or rewrite the"
          + " text as UTF-8."),

  // Writing.

  /**
   * Two entries of one group would have the same name.
   *
   * <p>{@literal An @ExtraData key equal to a member's name.}
   */
  NAME_TAKEN(144, "Rename one of them."),

  /**
   * The size of a dataset's chunks does not fit the array.
   *
   * <p>{@literal @Dataset(chunk = {64, 64}) on a three-dimensional array.}
   */
  BAD_CHUNK(149, "Give a size of 1 or more for each dimension, or none to let Anam choose."),

  // Files.

  /**
   * The file is not an HDF5 file, or its beginning or end is damaged.
   *
   * <p>A text file, an empty file or one cut short.
   */
  NOT_HDF5(161, "Check the path; restore the file from a copy."),

  /**
   * The file is not there.
   *
   * <p>A misspelt path.
   */
  NO_SUCH_FILE(162, "Check the path."),

  /**
   * The file cannot be read.
   *
   * <p>No permission, the path is a folder, or the file system has no locks.
   */
  CANNOT_READ(163, "Check permissions and path."),

  /**
   * The file cannot be written; an older file of that name is as it was.
   *
   * <p>The folder does not exist, may not be written, the disk is full, or another program has
   * removed what was being written.
   */
  CANNOT_WRITE(164, "Check the folder, its permissions and free space."),

  /**
   * The HDF5 library cannot read a part of the file.
   *
   * <p>Metadata overwritten by other bytes.
   */
  DAMAGED(167, "Restore the file from a copy; h5dump shows what is still readable."),

  /**
   * A file or group was used after it was closed.
   *
   * <p>A Hdf5File used outside its try block.
   */
  CLOSED(168, "Keep the file open as long as it is used."),

  /**
   * The file bears the mark that a writer sets while it has it open: the writer is still at work,
   * or has crashed and left the mark in a file that may be sound.
   *
   * <p>A program that h5py had write with libver="latest" was killed.
   */
  MARKED_OPEN(
      175,
      "Wait until the writer has closed the file; if it has crashed, run h5clear -s on a copy, load the copy, and"
          + " compare its row counts with what was written."),

  /**
   * A dataset is compressed or encoded by a filter that the HDF5 library in use does not have.
   *
   * <p>A dataset that PyTables compressed by Blosc.
   */
  MISSING_FILTER(
      176,
      "Rewrite the file without the filter, by a program that has it, or name the folder of the filter's plugin in the"
          + " environment variable HDF5_PLUGIN_PATH."),

  // The native library.

  /**
   * The native HDF5 library cannot be loaded.
   *
   * <p>{@literal The platform's jar org.bytedeco:hdf5:<version>:<platform> is not on the class
   * path, or the library is unpacked where nothing may be executed.}
   */
  NATIVE_LIBRARY(
      181,
      "The message has the reason and what to do: mostly add the platform's jar, unpack it elsewhere by"
          + " -Dorg.bytedeco.javacpp.cachedir, or name an installed libhdf5_java by -Danam.hdf5.library."),

  /**
   * The native library in use cannot take a name or path exactly.
   *
   * <p>A member name with an emoji, or a path with an umlaut in a Latin-1 locale, and the system's
   * libhdf5_java in use.
   */
  NAME_NOT_SUPPORTED(182, "Use the platform's jar of org.bytedeco:hdf5, or another name."),

  // Bytes that are not in a file.

  /**
   * Bytes of a source that is not a file cannot be had: the server does not answer, gives no
   * ranges, or gives other bytes than it was asked for.
   *
   * <p>A load over HTTP whose connection is cut again and again.
   */
  SOURCE_FAILED(
      185,
      "The message has the range and the reason: try again when the source answers, or copy the whole file and load"
          + " the copy."),

  /**
   * A source of bytes has changed since it was opened, so that what was read before and what would
   * be read now are of two states.
   *
   * <p>A file on an HTTP server was replaced during a load: it has another ETag.
   */
  SOURCE_CHANGED(186, "Open the source again, and load from the beginning."),

  /**
   * The HDF5 engine in use reads and writes files of the file system, and no bytes from elsewhere.
   *
   * <p>{@literal Hdf5.load(ByteRanges.of(bytes), Person.class) with -Danam.storage=hdf5lib.}
   */
  FILES_ONLY(
      187,
      "Use the engine in Java: have org.anam:anam-direct on the path and start Java with -Danam.storage=direct; or put"
          + " the bytes into a file and load that.");

  private final int number;
  private final String remedy;

  StorageError(int number, String remedy) {
    this.number = number;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return "ANAM" + number;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
