package org.anam.file;

import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;

/** What an engine writes, and its root group; both are closed once, whoever asks for it again. */
final class FileInMaking implements AutoCloseable {

  private final StorageFile file;
  private final StorageGroup root;
  private boolean closed;

  /** Takes the file over: it is closed where its root group cannot be opened. */
  FileInMaking(StorageFile file) {
    this.file = file;
    boolean open = false;
    try {
      root = file.root();
      open = true;
    } finally {
      if (!open) {
        file.close();
      }
    }
  }

  StorageFile file() {
    return file;
  }

  StorageGroup root() {
    return root;
  }

  /** Writes everything out. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      root.close();
    } finally {
      file.close();
    }
  }
}
