package org.anam.file;

import java.io.IOException;
import org.anam.error.AnamException;
import org.anam.mapping.error.MappingError;
import org.anam.storage.ByteRanges;
import org.anam.storage.CheckedRanges;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.error.StorageError;

/** Opens bytes that are in no file, after the checks that files get. */
public final class CheckedBytes {

  private CheckedBytes() {}

  /**
   * Opens bytes for reading. Verifying a seal reads all of them: those in memory always, others
   * where a seal is required. Errors name no file.
   *
   * @param engine what opens them
   * @param sealRequired whether bytes without a seal are refused
   * @param fillLimit how many bytes of each dataset may be fill values
   * @throws AnamException ANAM161, ANAM163, ANAM165, ANAM166, ANAM175, ANAM185, ANAM187, and what
   *     the ranges throw
   */
  public static StorageFile open(
      Storage engine, ByteRanges ranges, boolean sealRequired, long fillLimit) {
    CheckedRanges checked = CheckedRanges.of(ranges);
    boolean sealed = (sealRequired || checked.isInMemory()) && isSealed(checked);
    StorageFile file = engine.open(checked, fillLimit);
    if (sealRequired && !sealed) {
      file.close();
      throw AnamException.of(MappingError.SEAL_MISSING, "The file is not sealed").build();
    }
    return file;
  }

  /** Whether there is a seal, which then fits. */
  private static boolean isSealed(CheckedRanges ranges) {
    try {
      byte[] start = Seal.first(ranges);
      if (!Seal.isSeal(start) && !Seal.isSeal(Seal.last(ranges))) {
        return false;
      }
      String problem = Seal.problem(start, ranges);
      if (problem != null) {
        throw AnamException.of(MappingError.SEAL_BROKEN, problem).build();
      }
      return true;
    } catch (IOException e) {
      throw AnamException.of(
              StorageError.SOURCE_FAILED, "The bytes cannot be read to verify the seal: " + e)
          .cause(e)
          .build();
    }
  }
}
