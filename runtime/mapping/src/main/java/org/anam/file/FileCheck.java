package org.anam.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.mapping.error.MappingError;
import org.anam.storage.Storage;
import org.anam.storage.error.StorageError;

/** What is looked at before an engine gets a file to read. */
public final class FileCheck {

  private FileCheck() {}

  /** Holds a file that is there and can be read, to be checked and then opened. */
  public static HeldFile hold(Path path) {
    checkPath(path);
    try {
      return HeldFile.toRead(path);
    } catch (IOException e) {
      throw cannotRead(path, e);
    }
  }

  /**
   * Refuses files that are no HDF5 files, have a broken seal, or would harm the engine.
   *
   * @param engine what is to open the file
   * @return whether the file is sealed
   */
  public static boolean check(Storage engine, Path path, HeldFile held, boolean sealRequired) {
    boolean sealed;
    try {
      RandomAccessFile file = held.bytes();
      byte[] start = Seal.first(file);
      sealed = Seal.isSeal(start) || Seal.isSeal(Seal.last(file));
      if (sealed) {
        String problem = Seal.problem(start, file);
        if (problem != null) {
          throw AnamException.of(MappingError.SEAL_BROKEN, problem).file(path).build();
        }
      }
      if (Signature.find(file) < 0) {
        throw AnamException.of(
                StorageError.NOT_HDF5,
                file.length() == 0
                    ? "The file is empty"
                    : "The file has no HDF5 signature where HDF5 files have one")
            .file(path)
            .build();
      }
      if (!sealed) {
        requireHarmless(engine, path, file, false);
      }
    } catch (IOException e) {
      throw cannotRead(path, e);
    }
    if (sealRequired && !sealed) {
      throw AnamException.of(MappingError.SEAL_MISSING, "The file is not sealed")
          .file(path)
          .build();
    }
    return sealed;
  }

  /** The error when a path does not lead any more to the file that was checked. */
  static AnamException replaced(Path path) {
    return AnamException.of(
            StorageError.CANNOT_READ,
            "Another program has replaced, moved or deleted the file while it was opened")
        .file(path)
        .remedy("Load it again.")
        .build();
  }

  /**
   * Refuses paths that Java's older classes would name to the system by other bytes than its newer
   * ones: these can lead to two files.
   */
  static void requireEncodable(Path path, ErrorCode code) {
    if (!isEncodable(path)) {
      throw AnamException.of(
              code,
              "The path has bytes that are not text in the encoding of this Java ("
                  + System.getProperty("sun.jnu.encoding")
                  + ")")
          .file(path)
          .remedy(
              "Run Java in the locale in which the file was named, for UTF-8 with LC_ALL=C.UTF-8,"
                  + " or rename the file or folder.")
          .build();
    }
  }

  /**
   * Refuses files without a seal that could bring down the engine.
   *
   * @param patient whether it may take long
   */
  public static void requireHarmless(
      Storage engine, Path path, RandomAccessFile file, boolean patient) throws IOException {
    String problem = engine.harm(file, patient);
    if (problem != null) {
      throw AnamException.of(StorageError.DAMAGED, problem).file(path).build();
    }
  }

  private static boolean isEncodable(Path path) {
    try {
      return path.toFile().toPath().equals(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Refuses paths where no readable file is. */
  public static void checkPath(Path path) {
    if (!path.getFileSystem().equals(FileSystems.getDefault())) {
      throw cannotRead(path, "The HDF5 library reads only files of the default file system");
    }
    requireEncodable(path, StorageError.CANNOT_READ);
    if (!Files.exists(path)) {
      Path folder = path.toAbsolutePath().getParent();
      String what =
          folder != null && !Files.isDirectory(folder)
              ? "The folder " + folder + " is not there"
              : "The file is not there";
      throw AnamException.of(StorageError.NO_SUCH_FILE, what).file(path).build();
    }
    if (!Files.isRegularFile(path)) {
      throw cannotRead(
          path,
          Files.isDirectory(path) ? "The path is a folder" : "The path is not a regular file");
    }
    if (!Files.isReadable(path)) {
      throw cannotRead(path, "There is no permission to read the file");
    }
  }

  /** The error for a file that the system does not let anybody read. */
  public static AnamException cannotRead(Path path, IOException cause) {
    return AnamException.of(
            StorageError.CANNOT_READ, "The file cannot be read: " + cause.getMessage())
        .file(path)
        .cause(cause)
        .build();
  }

  private static AnamException cannotRead(Path path, String what) {
    return AnamException.of(StorageError.CANNOT_READ, what).file(path).build();
  }
}
