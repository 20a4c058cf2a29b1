package org.anam.hdf5;

import java.nio.file.Path;
import org.anam.file.CheckedBytes;
import org.anam.file.CheckedFile;
import org.anam.mapping.load.Loader;
import org.anam.mapping.progress.Meter;
import org.anam.storage.ByteRanges;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;

/** A file, or bytes, that was checked and opened for reading. The caller holds the lock. */
final class OpenFile implements AutoCloseable {

  private final StorageFile file;
  private final StorageGroup root;
  private final Loader loader;

  OpenFile(Path path, LoadOptions options, Meter meter) {
    this(
        CheckedFile.open(path, options.isSealRequired(), options.fillLimit()).file(),
        path,
        options,
        meter);
  }

  /** Bytes that are in no file, which errors do not name. */
  OpenFile(ByteRanges ranges, LoadOptions options, Meter meter) {
    this(
        CheckedBytes.open(ranges, options.isSealRequired(), options.fillLimit()),
        null,
        options,
        meter);
  }

  private OpenFile(StorageFile opened, Path path, LoadOptions options, Meter meter) {
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
