package org.anam.storage.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;

/** Why a file does not open, or cannot be created, in the words of every engine. */
public final class OpeningErrors {

  private OpeningErrors() {}

  /**
   * Checks that something is there that can be opened.
   *
   * @throws AnamException ANAM161 or ANAM163
   */
  public static void requireFile(Path file) {
    if (!Files.exists(file)) {
      throw AnamException.of(StorageError.NO_SUCH_FILE, "There is no such file").file(file).build();
    }
    if (!Files.isRegularFile(file)) {
      throw AnamException.of(
              StorageError.CANNOT_READ,
              Files.isDirectory(file) ? "This is a folder" : "This is not a regular file")
          .file(file)
          .build();
    }
  }

  /** The error for a file that the system does not let be read. */
  public static AnamException cannotRead(Path file, IOException cause) {
    return AnamException.of(StorageError.CANNOT_READ, "The file cannot be read: " + cause)
        .file(file)
        .cause(cause)
        .build();
  }

  /** Begins the error for a file without HDF5's signature. */
  public static AnamException.Builder noSignature(Path file) {
    return AnamException.of(StorageError.NOT_HDF5, "The file is not an HDF5 file").file(file);
  }

  /**
   * Begins the error for a file that has the signature, and is not sound behind it.
   *
   * @param detail what is wrong, where that is known, else empty
   */
  public static AnamException.Builder unsound(Path file, String detail) {
    return AnamException.of(
            StorageError.NOT_HDF5,
            "The file begins as an HDF5 file, but is damaged or cut short"
                + (detail.isEmpty() ? "" : ": " + detail))
        .file(file);
  }

  /** Begins the error for a file of {@code length} bytes that says that it has more. */
  public static AnamException.Builder cutShort(Path file, long length) {
    return AnamException.of(
            StorageError.NOT_HDF5,
            "The file is cut short: it has " + length + " bytes, and says it has more")
        .file(file)
        .remedy(
            "Copy or download it again to its end, let its writer close it, or restore the file from"
                + " a copy.");
  }

  /**
   * Begins the error for a file with the mark of a writer.
   *
   * @param marks for what it is marked as open
   */
  public static AnamException.Builder markedOpen(Path file, String marks) {
    return AnamException.of(
            StorageError.MARKED_OPEN,
            "The file is marked as open "
                + marks
                + ": its writer is at work, or has crashed and left the mark")
        .file(file)
        .remedy(
            "Wait until the writer has closed the file. If it has crashed, make a copy, run h5clear -s"
                + " on the copy, and load that; compare its row counts (h5dump -H) with what was"
                + " written, because rows that had not reached the disk are missing and h5clear has"
                + " cut tables short.");
  }

  /**
   * Begins the error for a file that cannot be created.
   *
   * @param isTaken whether something has its name that is in the way
   * @param reason what is said where nothing can be seen to be wrong
   */
  public static AnamException.Builder cannotCreate(Path file, boolean isTaken, String reason) {
    return AnamException.of(
            StorageError.CANNOT_WRITE,
            "The file cannot be created: " + whyNot(file, isTaken, reason))
        .file(file);
  }

  private static String whyNot(Path file, boolean isTaken, String reason) {
    Path folder = file.toAbsolutePath().getParent();
    if (isTaken) {
      return "it exists already";
    }
    if (folder != null && !Files.isDirectory(folder)) {
      return "there is no folder " + folder;
    }
    if (folder != null && !Files.isWritable(folder)) {
      return "the folder " + folder + " may not be written";
    }
    return reason;
  }
}
