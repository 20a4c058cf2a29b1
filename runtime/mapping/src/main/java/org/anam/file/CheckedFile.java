package org.anam.file;

import java.io.IOException;
import java.nio.file.Path;
import org.anam.storage.StorageFile;
import org.anam.storage.Storages;

/**
 * A file that was opened after all checks, and is the one that was checked.
 *
 * @param file the open file
 * @param sealed whether it has a seal, which fits
 */
public record CheckedFile(StorageFile file, boolean sealed) {

  /**
   * Checks and opens a file for reading.
   *
   * @param sealRequired whether a file without a seal is refused
   * @param fillLimit how many bytes of each dataset may be fill values
   * @throws org.anam.error.AnamException ANAM161 to ANAM163, ANAM165 to ANAM167, ANAM175
   */
  public static CheckedFile open(Path path, boolean sealRequired, long fillLimit) {
    try (HeldFile checked = FileCheck.hold(path)) {
      boolean sealed = FileCheck.check(path, checked, sealRequired);
      StorageFile file = Storages.standard().open(path, fillLimit);
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
