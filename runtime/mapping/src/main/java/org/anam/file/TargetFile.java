package org.anam.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.mapping.error.MappingError;
import org.anam.storage.error.StorageError;

/** The file that a save is to make or replace, and what its errors say. */
final class TargetFile {

  private static final int MOST_LINKS = 40;
  private static final long FULL = 1 << 16;

  /** What the system says when a write was larger than what was left. */
  private static final String NO_SPACE = "No space left";

  private final Path given;
  private final Path path;

  /**
   * Finds the file that the system would open by this path.
   *
   * @throws AnamException ANAM164 when it can be seen now that the file cannot be written
   */
  TargetFile(Path given) {
    this.given = given;
    if (!given.getFileSystem().equals(FileSystems.getDefault())) {
      throw error("The HDF5 library writes only files of the default file system", null);
    }
    FileCheck.requireEncodable(given, StorageError.CANNOT_WRITE);
    path = followLinks(given.toAbsolutePath());
    if (path.getParent() == null || path.getFileName() == null || Files.isDirectory(path)) {
      throw error("The path is a folder", null);
    }
    if (!Files.isWritable(folder())) {
      throw error("There is no permission to write into the folder " + folder(), null);
    }
    if (Files.exists(path)) {
      if (!Files.isRegularFile(path)) {
        throw error("The path is not a regular file", null);
      }
      if (!Files.isWritable(path)) {
        throw error("There is no permission to write the existing file", null);
      }
    }
  }

  /** The path without links. */
  Path path() {
    return path;
  }

  /** The folder in which the file is, or will be. */
  Path folder() {
    return path.getParent();
  }

  /** What the path leads to. The parts of a link mean what they mean where the link lies. */
  private Path followLinks(Path start) {
    Path current = start;
    for (int i = 0; i <= MOST_LINKS; i++) {
      if (current.getFileName() == null) {
        return current;
      }
      try {
        Path found = realFolder(current.getParent()).resolve(current.getFileName());
        if (!Files.isSymbolicLink(found)) {
          return found;
        }
        current = found.resolveSibling(Files.readSymbolicLink(found));
      } catch (IOException e) {
        throw error("The symbolic link cannot be followed: " + reason(e), e);
      }
    }
    throw error("The symbolic link leads in a circle", null);
  }

  private Path realFolder(Path folder) throws IOException {
    try {
      Path real = folder.toRealPath();
      if (Files.isDirectory(real)) {
        return real;
      }
    } catch (NoSuchFileException e) {
      // Said below.
    } catch (FileSystemLoopException e) {
      throw error("The symbolic link leads in a circle", e);
    } catch (FileSystemException e) {
      if (e.getReason() != null && e.getReason().contains("symbolic links")) {
        throw error("The symbolic link leads in a circle", e);
      }
      if (Files.exists(folder)) {
        throw e;
      }
    }
    throw error("The folder " + folder + " is not there", null);
  }

  /** An error of the storage, told of this file and not of the one that is written first. */
  AnamException failed(AnamException e, Path written) {
    boolean ofWritten = e.file().isEmpty() || e.file().orElseThrow().equals(written);
    boolean full =
        e.code() == StorageError.CANNOT_WRITE && (isFull() || e.what().contains(NO_SPACE));
    if (!ofWritten && !full) {
      return e;
    }
    AnamException told =
        AnamException.of(e.code(), full ? disk() : e.what())
            .file(given)
            .path(e.hdf5Path().orElse(null))
            .member(e.member().orElse(null))
            .remedy(full ? null : e.remedy())
            .cause(e.getCause())
            .build();
    told.setStackTrace(e.getStackTrace());
    for (Throwable suppressed : e.getSuppressed()) {
      told.addSuppressed(suppressed);
    }
    return told;
  }

  /** The error for what could not be done with the files. */
  AnamException failed(String what, IOException e) {
    String reason = reason(e);
    if (reason.contains("resource busy")) {
      return AnamException.of(StorageError.CANNOT_WRITE, what + ": " + reason)
          .file(given)
          .remedy(
              "If the file is mounted by itself, as a single file into a container, mount its"
                  + " folder instead: only in a folder can a file be replaced.")
          .cause(e)
          .build();
    }
    boolean full = isFull() || reason.contains(NO_SPACE);
    return full ? error(disk(), e) : error(what + ": " + reason, e);
  }

  /** An error that concerns this file. */
  AnamException error(String what, Exception cause) {
    return AnamException.of(StorageError.CANNOT_WRITE, what).file(given).cause(cause).build();
  }

  /** The error for data that a load would take for damage. */
  AnamException looksDamaged(String problem) {
    return AnamException.of(
            MappingError.LOOKS_DAMAGED,
            "The stored data look like a damaged part of an HDF5 file: " + problem)
        .file(given)
        .build();
  }

  private boolean isFull() {
    try {
      return Files.getFileStore(folder()).getUsableSpace() < FULL;
    } catch (IOException e) {
      return false; // The message of the first error says enough.
    }
  }

  private String disk() {
    return "The disk of " + folder() + " is full";
  }

  /** What the system says, without the names of files that nobody knows. */
  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
