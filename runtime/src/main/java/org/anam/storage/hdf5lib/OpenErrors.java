package org.anam.storage.hdf5lib;

import hdf.hdf5lib.exceptions.HDF5Exception;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

/** Why a file does not open, or cannot be created, told before the library is called again. */
final class OpenErrors {

  private static final long SIGNATURE = 0x89484446_0d0a1a0aL;

  private OpenErrors() {}

  /** The error for a readable regular file that does not open. */
  static AnamException cannotOpen(Path file, boolean toWrite, HDF5Exception cause) {
    ErrorStack errors = ErrorStack.read();
    ErrorCode code = toWrite ? ErrorCode.CANNOT_WRITE : ErrorCode.CANNOT_READ;
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
    String what =
        hasSignature(file)
            ? "The file begins as an HDF5 file, but is damaged or cut short"
            : "The file is not an HDF5 file";
    return AnamException.of(ErrorCode.NOT_HDF5, what).file(file).cause(cause).build();
  }

  /** The error for a file that cannot be created. */
  static AnamException cannotCreate(Path file, boolean isThere, HDF5Exception cause) {
    ErrorStack errors = ErrorStack.read();
    if (errors.isLock() || isLock(cause)) {
      return noLock(errors.systemError().orElse(null), ErrorCode.CANNOT_WRITE, file, cause);
    }
    String why = whyNot(file, isThere);
    if (why == null) {
      why = errors.systemError().map(Object::toString).orElse("the HDF5 library refuses it");
    }
    return AnamException.of(ErrorCode.CANNOT_WRITE, "The file cannot be created: " + why)
        .file(file)
        .cause(cause)
        .build();
  }

  private static AnamException noLock(
      ErrorStack.SystemError error, ErrorCode code, Path file, HDF5Exception cause) {
    if (error != null && error.isHeldByOthers()) {
      String what = "The file is in use: another program has it open";
      return AnamException.of(code, code == ErrorCode.CANNOT_READ ? what + " for writing" : what)
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
    return cause instanceof hdf.hdf5lib.exceptions.HDF5LibraryException e
        && e.getMinorErrorNumber() == hdf.hdf5lib.HDF5Constants.H5E_CANTLOCKFILE;
  }

  /** What can be seen to be wrong, or null. */
  private static String whyNot(Path file, boolean isThere) {
    Path folder = file.toAbsolutePath().getParent();
    if (!isThere && Files.exists(file)) {
      return "it exists already";
    }
    if (folder != null && !Files.isDirectory(folder)) {
      return "there is no folder " + folder;
    }
    if (folder != null && !Files.isWritable(folder)) {
      return "the folder " + folder + " may not be written";
    }
    return null;
  }

  /**
   * Whether the signature is at one of the places where HDF5 looks for it: 0, 512, 1024, 2048 ...
   */
  private static boolean hasSignature(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      for (long at = 0; at + 8 <= channel.size(); at = at == 0 ? 512 : at * 2) {
        ByteBuffer bytes = ByteBuffer.allocate(8);
        if (channel.read(bytes, at) == 8 && bytes.getLong(0) == SIGNATURE) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }
}
