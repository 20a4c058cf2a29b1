package org.anam.file;

import java.io.IOException;
import org.anam.error.AnamException;
import org.anam.mapping.error.MappingError;
import org.anam.storage.MemoryFile;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
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
   * @param sealed whether it is to have a seal
   * @throws AnamException ANAM164 or ANAM187
   */
  public NewBytes(boolean sealed) {
    this.sealed = sealed;
    file = Storages.forBytes().fill(bytes, sealed ? Seal.BLOCK : 0);
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
   * @throws AnamException ANAM153 or ANAM164
   */
  public MemoryFile complete() {
    closeStorage();
    try {
      if (sealed) {
        Seal.seal(bytes);
      } else if (bytes.length() <= GlobalHeaps.CHECKED_AT_LOAD) {
        requireSound();
      }
    } catch (IOException e) {
      throw AnamException.of(StorageError.CANNOT_WRITE, "The bytes cannot be completed: " + e)
          .cause(e)
          .build();
    }
    return bytes;
  }

  /** The bytes may become a file, and data may be such that its load would see damage. */
  private void requireSound() throws IOException {
    String problem = GlobalHeaps.problem(bytes);
    if (problem != null) {
      throw AnamException.of(
              MappingError.LOOKS_DAMAGED,
              "The stored data look like a damaged part of an HDF5 file: " + problem)
          .build();
    }
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
