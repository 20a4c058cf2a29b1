package org.anam.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.anam.error.AnamException;
import org.anam.storage.Storage;
import org.anam.storage.thread.Uninterrupted;

/**
 * The file in the target's folder that a save writes, and that is renamed to the target: either all
 * of the new file is there, or the old one is as it was. Nothing is renamed that is not the very
 * file that was made here, complete.
 */
final class TemporaryFile {

  /** So that no save of this process takes another one's for that of another program. */
  private static final Object RENAMING = new Object();

  private final TargetFile target;
  private final FolderRights folderRights;
  private final SaveLock lock;
  private final AccessRights rights;
  private final Path path;
  private final HeldFile file;

  /**
   * Makes the file, empty.
   *
   * @throws AnamException ANAM164
   */
  TemporaryFile(TargetFile target) {
    this.target = target;
    Path folder = target.folder();
    folderRights = new FolderRights(folder);
    SaveLock taken = null;
    boolean made = false;
    try {
      taken = SaveLock.take(folder, target.path().getFileName().toString());
      lock = taken;
      StaleFiles.remove(folder, lock);
      path = lock.name().file(folder);
      rights = new AccessRights(target.path(), folderRights, lock.permissions());
      file = rights.create(path, lock.name().privateFolder(folder));
      folderRights.changed();
      made = true;
    } catch (IOException e) {
      throw target.failed("The file cannot be created", e);
    } finally {
      if (!made && taken != null) {
        discard(taken);
      }
    }
  }

  /** Where to write. */
  Path path() {
    return path;
  }

  /** Refuses to go on when the path does not lead to the file that was made. */
  void requireInPlace() {
    try {
      if (!file.isAt(path)) {
        throw removed();
      }
    } catch (IOException e) {
      throw target.failed("The new file cannot be found again", e);
    }
  }

  /** Puts the complete file, which an engine has written, in the target's place, durably. */
  void replaceTarget(Storage engine, boolean sealed) {
    requireInPlace();
    try {
      String problem = WrittenLength.problem(file.bytes());
      if (problem != null) {
        throw target.error(problem, null);
      }
      if (sealed) {
        file.seal();
      } else {
        file.endWithoutSeal();
        requireSound(engine);
      }
      file.sync();
      rights.give(path);
      rename();
    } catch (IOException e) {
      throw target.failed("The file cannot be completed", e);
    }
    syncFolder();
    try (file) {
      lock.close();
      folderRights.changed();
      folderRights.keep();
    } catch (IOException e) {
      // The file is in its place; the lock file is empty, and removed by another save.
    }
  }

  /** Data may be such that a load would take them for damage of the file. */
  private void requireSound(Storage engine) throws IOException {
    String problem = engine.harm(file.bytes(), false);
    if (problem != null) {
      throw target.looksDamaged(problem);
    }
  }

  private void rename() throws IOException {
    requireInPlace();
    folderRights.beforeChange();
    synchronized (RENAMING) {
      Files.move(
          path, target.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      if (!file.isAt(target.path())) {
        throw target.error(
            "Another program has put another file in its place just after it was saved", null);
      }
    }
  }

  private AnamException removed() {
    return target.error(
        "The new file, which is written beside it under another name until it is complete, was"
            + " removed, moved or replaced by another program",
        null);
  }

  /** Makes the rename durable; systems that cannot open folders do so by themselves. */
  private void syncFolder() {
    try {
      Uninterrupted.run(
          () -> {
            try (FileChannel channel = FileChannel.open(target.folder(), StandardOpenOption.READ)) {
              channel.force(true);
            }
          });
    } catch (IOException e) {
      // The file is whole and in place; only its name may be lost if the power fails now.
    }
  }

  /** Removes the file, if it is there. */
  void discard() {
    try (file) {
      discard(lock);
    } catch (IOException e) {
      // It was only read and written to, and is given up.
    }
  }

  private void discard(SaveLock taken) {
    try (taken) {
      Files.deleteIfExists(taken.name().file(target.folder()));
    } catch (IOException e) {
      throw target.failed("What was written so far cannot be removed", e);
    }
  }
}
