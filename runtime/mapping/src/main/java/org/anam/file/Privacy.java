package org.anam.file;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner can use, from the moment on that they are there. */
final class Privacy {

  private Privacy() {}

  static FileAttribute<?>[] ofFile(Path path) {
    return of(path, "rw-------");
  }

  static FileAttribute<?>[] ofFolder(Path path) {
    return of(path, "rwx------");
  }

  /** Nothing where there are no such permissions, as on Windows. */
  private static FileAttribute<?>[] of(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
