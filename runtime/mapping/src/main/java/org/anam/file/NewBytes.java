package org.anam.file;

import java.io.IOException;
import org.anam.error.AnamException;
import org.anam.storage.MemoryFile;
import org.anam.storage.Storage;
import org.anam.storage.StorageGroup;
import org.anam.storage.error.StorageError;

/** A file in the making, in memory. Errors name no file. */
public final class NewBytes implements AutoCloseable {

  private final MemoryFile bytes = new MemoryFile();
  private final boolean sealed;
  private final FileInMaking made;

  /**
   * Begins an empty file.
   *
   * @param engine what writes it
   * @param sealed whether it is to have a seal
   * @throws AnamException ANAM164 or ANAM187
   */
  public NewBytes(Storage engine, boolean sealed) {
    this.sealed = sealed;
    made = new FileInMaking(engine.fill(bytes, sealed ? Seal.BLOCK : 0));
  }

  /** The root group. */
  public StorageGroup root() {
    return made.root();
  }

  /**
   * Completes the file. What comes out is a whole file, or nothing.
   *
   * @throws AnamException ANAM164
   */
  public MemoryFile complete() {
    made.close();
    if (sealed) {
      try {
        Seal.seal(bytes);
      } catch (IOException e) {
        throw AnamException.of(StorageError.CANNOT_WRITE, "The bytes cannot be completed: " + e)
            .cause(e)
            .build();
      }
    }
    return bytes;
  }

  /** Gives up what was not completed. */
  @Override
  public void close() {
    try {
      made.close();
    } catch (AnamException e) {
      // What could not be written out is given up in any case.
    }
  }
}
