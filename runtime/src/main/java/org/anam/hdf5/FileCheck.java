package org.anam.hdf5;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

/** What is looked at before the native library gets a file to read. */
final class FileCheck {

  private FileCheck() {}

  /**
   * Refuses files that are not there, cannot be read, are no HDF5 files or have a broken seal.
   *
   * @return whether the file is sealed
   */
  static boolean check(Path path, boolean sealRequired) {
    checkPath(path);
    boolean sealed;
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      byte[] start = Seal.first(file);
      sealed = Seal.isSeal(start) || Seal.isSeal(Seal.last(file));
      if (sealed) {
        String problem = Seal.problem(start, file);
        if (problem != null) {
          throw AnamException.of(ErrorCode.SEAL_BROKEN, problem).file(path).build();
        }
      }
      if (Signature.find(file) < 0) {
        throw AnamException.of(
                ErrorCode.NOT_HDF5,
                file.length() == 0
                    ? "The file is empty"
                    : "The file has no HDF5 signature where HDF5 files have one")
            .file(path)
            .build();
      }
      if (!sealed && file.length() <= GlobalHeaps.CHECKED_AT_LOAD) {
        checkHeaps(path, file);
      }
    } catch (IOException e) {
      throw AnamException.of(ErrorCode.CANNOT_READ, "The file cannot be read: " + e.getMessage())
          .file(path)
          .cause(e)
          .build();
    }
    if (sealRequired && !sealed) {
      throw AnamException.of(ErrorCode.SEAL_MISSING, "The file is not sealed").file(path).build();
    }
    return sealed;
  }

  /** Refuses files whose texts could bring down the native library. */
  static void checkHeaps(Path path, RandomAccessFile file) throws IOException {
    String problem = GlobalHeaps.problem(file);
    if (problem != null) {
      throw AnamException.of(ErrorCode.DAMAGED, problem).file(path).build();
    }
  }

  private static void checkPath(Path path) {
    if (!path.getFileSystem().equals(FileSystems.getDefault())) {
      throw cannotRead(path, "The HDF5 library reads only files of the default file system");
    }
    if (!Files.exists(path)) {
      Path folder = path.toAbsolutePath().getParent();
      String what =
          folder != null && !Files.isDirectory(folder)
              ? "The folder " + folder + " is not there"
              : "The file is not there";
      throw AnamException.of(ErrorCode.NO_SUCH_FILE, what).file(path).build();
    }
    if (!Files.isRegularFile(path)) {
      throw cannotRead(
          path, Files.isDirectory(path) ? "The path is a folder" : "The path is no regular file");
    }
    if (!Files.isReadable(path)) {
      throw cannotRead(path, "There is no permission to read the file");
    }
  }

  private static AnamException cannotRead(Path path, String what) {
    return AnamException.of(ErrorCode.CANNOT_READ, what).file(path).build();
  }
}
