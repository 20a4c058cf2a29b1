package org.anam.file;

import java.io.IOException;
import org.anam.error.AnamException;
import org.anam.storage.MemoryFile;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.error.StorageError;

/** A file in the making, in memory. Errors name no file. */
public final class NewBytes implements AutoCloseable {

  private final MemoryFile bytes = new MemoryFile();
  private final boolean sealed;
  private StorageFile file;
  private StorageGroup root;

  /**
   * Begins an empty file.
   *
   * @param engine what writes it
   * @param sealed whether it is to have a seal
   * @throws AnamException ANAM164 or ANAM187
   */
  public NewBytes(Storage engine, boolean sealed) {
    this.sealed = sealed;
    file = engine.fill(bytes, sealed ? Seal.BLOCK : 0);
    boolean open = false;
    try {
      root = file.root();
      open = true;
    } finally {
      if (!open) {
        close();
      }
    }
  }

  /** The root group. */
  public StorageGroup root() {
    return root;
  }

  /**
   * Completes the file. What comes out is a whole file, or nothing.
   *
   * @throws AnamException ANAM164
   */
  public MemoryFile complete() {
    closeStorage();
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

  private void closeStorage() {
    StorageGroup openRoot = root;
    StorageFile openFile = file;
    root = null;
    file = null;
    try {
      if (openRoot != null) {
        openRoot.close();
      }
    } finally {
      if (openFile != null) {
        openFile.close();
      }
    }
  }

  /** Gives up what was not completed. */
  @Override
  public void close() {
    try {
      closeStorage();
    } catch (AnamException e) {
      // What could not be written out is given up in any case.
    }
  }
}
