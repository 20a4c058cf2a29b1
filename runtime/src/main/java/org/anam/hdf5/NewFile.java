package org.anam.hdf5;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anam.error.AnamException;
import org.anam.mapping.Meter;
import org.anam.mapping.Saver;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;

/**
 * A file in the making, which takes its place when it is committed and vanishes when it is closed
 * before. The caller holds the lock.
 */
final class NewFile implements AutoCloseable {

  private final TargetFile target;
  private final boolean sealed;
  private final Saver saver;
  private StorageFile file;
  private StorageGroup root;
  private boolean committed;

  NewFile(Path path, SaveOptions options, Meter meter) {
    this(
        path,
        options,
        meter,
        file -> Backend.storage().create(file, options.isSealed() ? Seal.BLOCK : 0));
  }

  /**
   * A file that is made by other means.
   *
   * @param create makes the file at a path
   */
  NewFile(Path path, SaveOptions options, Meter meter, Function<Path, StorageFile> create) {
    target = new TargetFile(path);
    sealed = options.isSealed();
    saver = new Saver(path, options.codecs(), options.layout(), meter);
    boolean open = false;
    try {
      file = create.apply(target.temporary());
      target.takePermissions();
      root = file.root();
      open = true;
    } catch (AnamException e) {
      throw target.failed(e);
    } finally {
      if (!open) {
        close();
      }
    }
  }

  Saver saver() {
    return saver;
  }

  StorageGroup root() {
    return root;
  }

  StorageFile file() {
    return file;
  }

  /** Saves one group. */
  void save(String group, SavedValue<?> value) {
    try {
      value.save(saver, root, group);
    } catch (AnamException e) {
      throw target.failed(e);
    }
  }

  /** Writes by other means. */
  void write(Consumer<StorageGroup> content) {
    try {
      content.accept(root);
    } catch (AnamException e) {
      throw target.failed(e);
    }
  }

  /** Writes everything out and puts the file in its place. */
  void commit() {
    try {
      closeStorage();
      target.replace(sealed);
      committed = true;
    } catch (AnamException e) {
      throw target.failed(e);
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

  /** Removes the file unless it was committed. */
  @Override
  public void close() {
    if (committed) {
      return;
    }
    try {
      closeStorage();
    } catch (AnamException e) {
      // What could not be written out is thrown away in any case.
    } finally {
      target.discard();
    }
  }
}
