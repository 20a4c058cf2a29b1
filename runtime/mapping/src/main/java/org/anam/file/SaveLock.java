package org.anam.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/**
 * Says that a save is alive: a lock on an empty file of its own, beside the file that is written.
 * The system drops it when the process ends, however it ends.
 *
 * <p>The file that is written cannot be locked itself: a process loses its locks on a file when it
 * closes any descriptor of it, and the HDF5 library opens and closes that one. For the same reason
 * nobody opens the lock file of a save of his own process.
 */
final class SaveLock implements AutoCloseable {

  private static final int MOST_TRIES = 100;

  private final SaveName name;
  private final Path folder;
  private final FileChannel channel;
  private final UserPrincipal owner;
  private final FileTime begin;
  private final Set<PosixFilePermission> permissions;

  private SaveLock(SaveName name, Path folder, FileChannel channel) throws IOException {
    this.name = name;
    this.folder = folder;
    this.channel = channel;
    Path file = name.lock(folder);
    owner = Files.getOwner(file);
    begin = Files.getLastModifiedTime(file);
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    permissions = view == null ? Set.of() : view.readAttributes().permissions();
  }

  /**
   * Chooses the name of a save and locks it. Where the file system has no locks, no lock file
   * stays: one that is not locked would say that the save is dead.
   */
  static SaveLock take(Path folder, String target) throws IOException {
    for (int i = 0; i < MOST_TRIES; i++) {
      SaveName name = SaveName.next(target);
      Path file = name.lock(folder);
      Set<OpenOption> mode = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      FileChannel channel = FileChannel.open(file, mode);
      boolean taken = false;
      try {
        SaveLock lock = new SaveLock(name, folder, channel);
        taken = lock.tryLock();
        if (taken) {
          return lock;
        }
      } catch (NoSuchFileException e) {
        // As when the lock cannot be had.
      } finally {
        if (!taken) {
          close(channel, file);
        }
      }
      // Somebody who cleans up was quicker than the lock; no other file ever has this name.
    }
    throw new IOException("Other programs keep removing " + folder.resolve("*" + SaveName.LOCK));
  }

  private boolean tryLock() throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (IOException e) {
      close();
      return true;
    }
    return lock != null && Files.exists(name.lock(folder));
  }

  SaveName name() {
    return name;
  }

  /** Who saves. */
  UserPrincipal owner() {
    return owner;
  }

  /** When the save began, by the clock of the machine that has the disk. */
  FileTime begin() {
    return begin;
  }

  /** What the process gives to new files in this folder; empty where there is no such thing. */
  Set<PosixFilePermission> permissions() {
    return permissions;
  }

  /** Removes the lock file while it is still locked, and then gives up the lock. */
  @Override
  public void close() throws IOException {
    close(channel, name.lock(folder));
  }

  private static void close(FileChannel channel, Path file) throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
