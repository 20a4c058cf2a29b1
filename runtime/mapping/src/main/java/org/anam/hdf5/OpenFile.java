package org.anam.hdf5;

import java.nio.file.Path;
import org.anam.file.CheckedBytes;
import org.anam.file.CheckedFile;
import org.anam.mapping.load.Loader;
import org.anam.mapping.progress.Meter;
import org.anam.storage.ByteRanges;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;

/**
 * A file, or bytes, that was checked and opened for reading. The caller has a turn with its engine.
 */
final class OpenFile implements AutoCloseable {

  private final StorageFile file;
  private final StorageGroup root;
  private final Loader loader;

  /**
   * Takes over what an engine has opened.
   *
   * @param path the file; null for bytes that are in no file, which errors do not name
   */
  OpenFile(StorageFile opened, Path path, LoadOptions options, Meter meter) {
    file = opened;
    boolean open = false;
    try {
      root = file.root();
      loader =
          new Loader(
              path, file.length(), options.codecs(), options.prefixes(), options.isStrict(), meter);
      open = true;
    } finally {
      if (!open) {
        file.close();
      }
    }
  }

  /** Opens a file by an engine. */
  static OpenFile open(Storage engine, Path path, LoadOptions options, Meter meter) {
    CheckedFile checked =
        CheckedFile.open(engine, path, options.isSealRequired(), options.fillLimit());
    return new OpenFile(checked.file(), path, options, meter);
  }

  /** Opens bytes by an engine. */
  static OpenFile open(Storage engine, ByteRanges ranges, LoadOptions options, Meter meter) {
    StorageFile opened =
        CheckedBytes.open(engine, ranges, options.isSealRequired(), options.fillLimit());
    return new OpenFile(opened, null, options, meter);
  }

  Loader loader() {
    return loader;
  }

  StorageGroup root() {
    return root;
  }

  @Override
  public void close() {
    try {
      root.close();
    } finally {
      file.close();
    }
  }
}
