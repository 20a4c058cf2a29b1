package org.anam.hdf5;

import java.io.IOException;
import java.nio.file.Path;
import org.anam.storage.StorageFile;

/**
 * A file that was opened after all checks, and is the one that was checked.
 *
 * @param file the open file
 * @param sealed whether it has a seal, which fits
 */
record CheckedFile(StorageFile file, boolean sealed) {

  /**
   * Checks and opens a file for reading.
   *
   * @throws org.anam.error.AnamException ANAM161 to ANAM163, ANAM165 to ANAM167, ANAM175
   */
  static CheckedFile open(Path path, LoadOptions options) {
    try (HeldFile checked = FileCheck.hold(path)) {
      boolean sealed = FileCheck.check(path, checked, options.isSealRequired());
      StorageFile file = Backend.storage().open(path, options.fillLimit());
      boolean same = false;
      try {
        FileCheck.requireSame(path, checked);
        same = true;
      } finally {
        if (!same) {
          file.close();
        }
      }
      return new CheckedFile(file, sealed);
    } catch (IOException e) {
      throw FileCheck.cannotRead(path, e);
    }
  }
}
