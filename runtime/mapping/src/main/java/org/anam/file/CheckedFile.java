package org.anam.file;

import java.io.IOException;
import java.nio.file.Path;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;

/**
 * A file that was opened after all checks, and is the one that was checked.
 *
 * @param file the open file
 * @param sealed whether it has a seal, which fits
 * @param identity what tells the file from all others as long as it is open
 */
public record CheckedFile(StorageFile file, boolean sealed, Object identity) {

  /** How often a file is opened that others replace meanwhile, which they do at once. */
  private static final int MOST_TRIES = 100;

  /**
   * Checks and opens a file for reading: where saves replace it meanwhile, as one of them left it.
   *
   * @param engine what opens it
   * @param sealRequired whether a file without a seal is refused
   * @param fillLimit how many bytes of each dataset may be fill values
   * @throws org.anam.error.AnamException ANAM161 to ANAM163, ANAM165 to ANAM167, ANAM175
   */
  public static CheckedFile open(Storage engine, Path path, boolean sealRequired, long fillLimit) {
    for (int i = 1; ; i++) {
      try (HeldFile checked = FileCheck.hold(path)) {
        boolean sealed = FileCheck.check(engine, path, checked, sealRequired);
        StorageFile file = engine.open(path, fillLimit);
        boolean same = false;
        try {
          same = checked.isAt(path);
        } finally {
          if (!same) {
            file.close();
          }
        }
        if (same) {
          return new CheckedFile(file, sealed, checked.identity());
        }
      } catch (IOException e) {
        throw FileCheck.cannotRead(path, e);
      }
      if (i == MOST_TRIES) {
        throw FileCheck.replaced(path);
      }
    }
  }
}
