package org.anam.hdf5;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.mapping.Saver;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;

/** A file to which objects are added in place. The caller holds the lock. */
final class AppendedFile implements AutoCloseable {

  private final Path path;
  private final boolean sealed;
  private final Saver saver;
  private final StorageFile file;
  private final StorageGroup root;

  AppendedFile(Path path, SaveOptions options) {
    this.path = path;
    sealed = FileCheck.check(path, false);
    saver = new Saver(path, options.codecs(), options.layout(), null);
    file = Backend.storage().append(path);
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

  Saver saver() {
    return saver;
  }

  void save(String group, SavedValue<?> value) {
    value.save(saver, root, group);
  }

  /** Writes everything out, and seals the file anew if it was sealed. */
  @Override
  public void close() {
    try {
      root.close();
    } finally {
      file.close();
    }
    try (RandomAccessFile complete = new RandomAccessFile(path.toFile(), "rw")) {
      if (sealed) {
        Seal.write(complete);
      }
      complete.getFD().sync();
    } catch (IOException e) {
      throw AnamException.of(ErrorCode.CANNOT_WRITE, "The file cannot be completed")
          .file(path)
          .cause(e)
          .build();
    }
  }
}
