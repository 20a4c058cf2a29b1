package org.anam.hdf5;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.file.AppendLock;
import org.anam.file.FileCheck;
import org.anam.file.HeldFile;
import org.anam.file.NewFile;
import org.anam.mapping.save.Saver;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.error.StorageError;

/**
 * A file to which objects are added in place: the very one that was opened, wherever it is moved
 * meanwhile and whatever takes its place. A sealed file is written anew, since a seal is broken as
 * soon as a byte changes: a copy is added to, and takes its place sealed. The caller has a turn
 * with its engine.
 */
final class AppendedFile implements AutoCloseable {

  private final Path path;
  private final Path real;
  private final HeldFile held;
  private final AppendLock lock;
  private final long length;
  private final Saver saver;

  /** The copy of a sealed file; null for one that is added to in place. */
  private final NewFile copy;

  private final StorageFile file;
  private final StorageGroup root;

  AppendedFile(Storage engine, Path path, SaveOptions options) {
    this.path = path;
    FileCheck.checkPath(path);
    AutoCloseable opened = null;
    boolean open = false;
    try {
      real = path.toRealPath();
      held = HeldFile.toWrite(real);
      lock = lock(path, real, held);
    } catch (AccessDeniedException e) {
      throw error("There is no permission to write the file", null, e);
    } catch (IOException e) {
      throw error("The file cannot be opened for writing: " + reason(e), null, e);
    }
    try {
      boolean sealed = FileCheck.check(engine, path, held, false);
      length = held.length();
      saver = new Saver(path, options.codecs(), options.layout(), null);
      copy = sealed ? NewFile.copyOf(engine, path, held) : null;
      opened = copy;
      file = sealed ? copy.file() : engine.append(real);
      opened = sealed ? copy : file;
      requireUnchanged();
      root = sealed ? copy.root() : file.root();
      open = true;
    } catch (IOException e) {
      throw error("The file cannot be opened for writing: " + reason(e), null, e);
    } finally {
      if (!open) {
        closeAfterError(opened);
      }
    }
  }

  private static AppendLock lock(Path path, Path real, HeldFile held) throws IOException {
    boolean locked = false;
    try {
      AppendLock lock = AppendLock.take(path, real);
      locked = true;
      return lock;
    } finally {
      if (!locked) {
        held.close();
      }
    }
  }

  @SuppressWarnings("try") // The lock is held, not used.
  private void closeAfterError(AutoCloseable opened) {
    try (lock;
        held;
        opened) {
      // Nothing was added.
    } catch (Exception e) {
      // The first error says more.
    }
  }

  Saver saver() {
    return saver;
  }

  void save(String group, SavedValue<?> value) {
    try {
      requireUnchanged();
    } catch (IOException e) {
      throw error("The file cannot be found again: " + reason(e), null, e);
    }
    if (copy == null) {
      value.save(saver, root, group);
    } else {
      copy.write(inner -> value.save(saver, inner, group));
    }
  }

  /** Refuses to go on when another program has taken or cut the file. */
  private void requireUnchanged() throws IOException {
    requireWhole(isCut());
    requireInPlace();
  }

  /** To be asked before the library closes the file, which may cut off what it does not need. */
  private boolean isCut() throws IOException {
    return held.length() < length;
  }

  private void requireWhole(boolean cut) {
    if (cut) {
      throw error(
          "Another program has cut the file short while it was appended to",
          "It is damaged; restore it from a copy.",
          null);
    }
  }

  private void requireInPlace() throws IOException {
    if (!held.isAt(real)) {
      throw error(
          "Another program has moved, replaced or deleted the file while it was appended to;"
              + (copy == null
                  ? " what was added so far is in the file that was opened, and not in what is there now"
                  : " nothing was added to it, as it is sealed and would have been written anew"),
          "Append again; look for the file where it was moved to.",
          null);
    }
  }

  /** Writes everything out; of a sealed file the copy, which then takes its place. */
  @Override
  @SuppressWarnings("try") // The lock is held, not used.
  public void close() {
    try (lock;
        held;
        copy) {
      if (copy != null) {
        requireUnchanged();
        if (held.length() > length) {
          throw error("Another program has added to the file meanwhile", "Append again.", null);
        }
        copy.commit();
        return;
      }
      boolean cut = isCut();
      try {
        root.close();
      } finally {
        file.close();
      }
      if (!cut) {
        held.endWithoutSeal();
      }
      held.sync();
      requireWhole(cut);
      requireInPlace();
    } catch (IOException e) {
      throw error("The file cannot be completed: " + reason(e), null, e);
    }
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  private AnamException error(String what, String remedy, Exception cause) {
    return AnamException.of(StorageError.CANNOT_WRITE, what)
        .file(path)
        .remedy(remedy)
        .cause(cause)
        .build();
  }
}
