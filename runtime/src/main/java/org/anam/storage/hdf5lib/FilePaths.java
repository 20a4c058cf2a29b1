package org.anam.storage.hdf5lib;

import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

/** Paths as the native library takes them, and why a file does not open. */
final class FilePaths {

  private static final long SIGNATURE = 0x89484446_0d0a1a0aL;

  private FilePaths() {}

  /** The path as text that hdf5lib encodes to the same bytes as Java does. */
  static String of(Path file) {
    String path = file.toString();
    if (Texts.needsExactBytes(path)) {
      throw AnamException.of(
              ErrorCode.NAME_NOT_SUPPORTED,
              "The path has a character outside the Basic Multilingual Plane")
          .file(file)
          .remedy("Rename the file or folder.")
          .build();
    }
    return path;
  }

  /** The error for a readable regular file that does not open. */
  static AnamException cannotOpen(Path file, HDF5Exception cause) {
    if (isLocked(cause)) {
      return AnamException.of(
              ErrorCode.CANNOT_READ, "The file is in use: another program has it open for writing")
          .file(file)
          .remedy("Wait until it is closed, or end that program.")
          .cause(cause)
          .build();
    }
    String what =
        hasSignature(file)
            ? "The file begins as an HDF5 file, but is damaged or cut short"
            : "The file is not an HDF5 file";
    return AnamException.of(ErrorCode.NOT_HDF5, what).file(file).cause(cause).build();
  }

  private static boolean isLocked(HDF5Exception cause) {
    return cause instanceof hdf.hdf5lib.exceptions.HDF5LibraryException e
        && e.getMinorErrorNumber() == HDF5Constants.H5E_CANTLOCKFILE;
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
