package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import hdf.hdf5lib.exceptions.HDF5LibraryException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.storage.engine.OpeningErrors;
import org.anam.storage.error.StorageError;

/** Why a file does not open, or cannot be created, told before the library is called again. */
final class OpenErrors {

  private static final long SIGNATURE = 0x89484446_0d0a1a0aL;

  private OpenErrors() {}

  /** The error for a readable regular file that does not open. */
  static AnamException cannotOpen(Path file, boolean toWrite, HDF5Exception cause) {
    ErrorStack errors = ErrorStack.read();
    ErrorCode code = toWrite ? StorageError.CANNOT_WRITE : StorageError.CANNOT_READ;
    if (errors.isLock() || isLock(cause)) {
      return noLock(errors.systemError().orElse(null), code, file, cause);
    }
    if (errors.systemError().isPresent()) {
      return AnamException.of(
              code, "The file cannot be opened: " + errors.systemError().orElseThrow())
          .file(file)
          .cause(cause)
          .build();
    }
    return unsound(file, toWrite, code, cause);
  }

  /** The error for a file that can be read and still does not open. */
  private static AnamException unsound(
      Path file, boolean toWrite, ErrorCode code, HDF5Exception cause) {
    long signature = signature(file);
    boolean refused = isMinor(cause, HDF5Constants.H5E_CANTOPENFILE);
    String marks = refused && signature >= 0 ? WriterMarks.describe(file, signature) : null;
    AnamException.Builder error;
    if (marks != null) {
      error = OpeningErrors.markedOpen(file, marks);
    } else if (refused && toWrite && isOpenHere(file)) {
      error =
          AnamException.of(
                  code,
                  "The file is open for reading in this process, and so cannot be opened for writing")
              .remedy("Close the Hdf5File that reads it first.");
    } else if (signature >= 0 && isMinor(cause, HDF5Constants.H5E_TRUNCATED)) {
      error = OpeningErrors.cutShort(file, file.toFile().length());
    } else if (signature >= 0) {
      error = OpeningErrors.unsound(file, "");
    } else {
      error = OpeningErrors.noSignature(file);
    }
    return error.file(file).cause(cause).build();
  }

  /** Whether the library has the file open by whatever path. */
  private static boolean isOpenHere(Path file) {
    int fileType = HDF5Constants.H5F_OBJ_FILE;
    try {
      int count = (int) H5.H5Fget_obj_count(HDF5Constants.H5F_OBJ_ALL, fileType);
      long[] open = new long[count];
      H5.H5Fget_obj_ids(HDF5Constants.H5F_OBJ_ALL, fileType, count, open);
      for (long id : open) {
        if (Files.isSameFile(Path.of(H5.H5Fget_name(id)), file)) {
          return true;
        }
      }
      return false;
    } catch (IOException | HDF5Exception | InvalidPathException e) {
      return false;
    }
  }

  /** The error for a file that cannot be created. */
  static AnamException cannotCreate(Path file, boolean isThere, HDF5Exception cause) {
    ErrorStack errors = ErrorStack.read();
    if (errors.isLock() || isLock(cause)) {
      return noLock(errors.systemError().orElse(null), StorageError.CANNOT_WRITE, file, cause);
    }
    boolean isTaken = !isThere && Files.exists(file);
    String reason =
        errors.systemError().map(Object::toString).orElse("the HDF5 library refuses it");
    return OpeningErrors.cannotCreate(file, isTaken, reason).cause(cause).build();
  }

  private static AnamException noLock(
      ErrorStack.SystemError error, ErrorCode code, Path file, HDF5Exception cause) {
    if (error != null && error.isHeldByOthers()) {
      String what = "The file is in use: another program has it open";
      return AnamException.of(code, code == StorageError.CANNOT_READ ? what + " for writing" : what)
          .file(file)
          .remedy("Wait until it is closed, or end that program.")
          .cause(cause)
          .build();
    }
    String what =
        error == null
            ? "The HDF5 library cannot lock the file: another program has it open for writing, or"
                + " its file system has no locks"
            : "The HDF5 library cannot lock the file; its file system has no locks, or they fail: "
                + error;
    return AnamException.of(code, what)
        .file(file)
        .remedy(
            "Set the environment variable HDF5_USE_FILE_LOCKING=FALSE before Java starts, and take"
                + " care that no program reads the file while another writes it; or use a file"
                + " system with locks.")
        .cause(cause)
        .build();
  }

  private static boolean isLock(HDF5Exception cause) {
    return isMinor(cause, HDF5Constants.H5E_CANTLOCKFILE);
  }

  private static boolean isMinor(HDF5Exception cause, long minor) {
    return cause instanceof HDF5LibraryException e && e.getMinorErrorNumber() == minor;
  }

  /**
   * Where the signature is, of the places where HDF5 looks for it: 0, 512, 1024, 2048 ...; -1 when
   * it is at none.
   */
  private static long signature(Path file) {
    // Not a channel: that of an interrupted thread is closed at once.
    try (RandomAccessFile readable = new RandomAccessFile(file.toFile(), "r")) {
      for (long at = 0; at + 8 <= readable.length(); at = at == 0 ? 512 : at * 2) {
        readable.seek(at);
        if (readable.readLong() == SIGNATURE) {
          return at;
        }
      }
      return -1;
    } catch (IOException e) {
      return -1;
    }
  }
}
