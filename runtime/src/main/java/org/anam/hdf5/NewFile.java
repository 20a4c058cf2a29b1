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
  private final TemporaryFile temporary;
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
        file -> Backend.storage().fill(file, options.isSealed() ? Seal.BLOCK : 0));
  }

  /**
   * A file that is made by other means.
   *
   * @param fill makes a file of the empty one at a path
   */
  NewFile(Path path, SaveOptions options, Meter meter, Function<Path, StorageFile> fill) {
    target = new TargetFile(path);
    sealed = options.isSealed();
    saver = new Saver(path, options.codecs(), options.layout(), meter);
    temporary = new TemporaryFile(target);
    boolean open = false;
    try {
      file = fill.apply(temporary.path());
      temporary.requireInPlace();
      root = file.root();
      open = true;
    } catch (AnamException e) {
      throw failed(e);
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
      throw failed(e);
    }
  }

  /** Writes by other means. */
  void write(Consumer<StorageGroup> content) {
    try {
      content.accept(root);
    } catch (AnamException e) {
      throw failed(e);
    }
  }

  /** Writes everything out and puts the file in its place. */
  void commit() {
    try {
      closeStorage();
      temporary.replaceTarget(sealed);
      committed = true;
    } catch (AnamException e) {
      throw failed(e);
    }
  }

  private AnamException failed(AnamException e) {
    return target.failed(e, temporary.path());
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
      temporary.discard();
    }
  }
}
