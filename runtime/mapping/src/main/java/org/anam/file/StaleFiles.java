package org.anam.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The removal of what killed saves have left.
 *
 * <p>A save is dead when its lock can be had, and it was one of this machine and container. Where
 * locks tell less, as between machines that share a folder, its files must have lain untouched for
 * a week besides. Where there are no locks, only files of the same user go: when their process of
 * this machine is no more (a user's own processes are always shown to him), or after a week. In
 * doubt they stay; they take room and do no harm.
 *
 * <p>A folder is looked through at the first save of a process into it, so that saving into a large
 * folder stays fast.
 */
final class StaleFiles {

  /** How long files lie untouched before they count as forgotten. */
  static final Duration LONG = Duration.ofDays(7);

  private static final int MOST_FOLDERS = 10_000;
  private static final Set<Path> SEEN = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final SaveLock mine;

  private StaleFiles(Path folder, SaveLock mine) {
    this.folder = folder;
    this.mine = mine;
  }

  /**
   * Removes what killed saves have left in a folder, when this process first comes there.
   *
   * @param mine the lock of the save that begins, which tells user and time
   */
  static void remove(Path folder, SaveLock mine) {
    if (SEEN.size() < MOST_FOLDERS && SEEN.add(folder)) {
      new StaleFiles(folder, mine).remove();
    }
  }

  private void remove() {
    Set<SaveName> names = new HashSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.anam-*")) {
      for (Path file : files) {
        SaveName.parse(file.getFileName().toString())
            .filter(name -> !name.isOwn())
            .ifPresent(names::add);
      }
    } catch (IOException | DirectoryIteratorException e) {
      return; // Only the new file counts.
    }
    for (SaveName name : names) {
      try {
        removeIfDead(name);
      } catch (IOException e) {
        // So it stays.
      }
    }
  }

  private void removeIfDead(SaveName name) throws IOException {
    // Shared, so that the files of other users can be asked for too.
    try (FileChannel channel = FileChannel.open(name.lock(folder), StandardOpenOption.READ)) {
      FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true);
      // Removed while it is locked: a save that is about to lock it notices, and takes another.
      if (lock != null && (name.isOfThisMachine() || isOld(name))) {
        delete(name);
      }
    } catch (OverlappingFileLockException e) {
      // It is of this process in spite of its name.
    } catch (IOException e) {
      // There is no such file, or it is another user's, or there are no locks.
      removeWithoutLock(name);
    }
  }

  private void removeWithoutLock(SaveName name) throws IOException {
    boolean gone = name.isOfThisMachine() && ProcessHandle.of(name.process()).isEmpty();
    if (isMine(name) && (gone || isOld(name))) {
      delete(name);
    }
  }

  private boolean isMine(SaveName name) throws IOException {
    for (Path file : files(name)) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
          && !Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(mine.owner())) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing was changed for long, by the clock of the machine that has the disk. */
  private boolean isOld(SaveName name) throws IOException {
    for (Path file : files(name)) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        FileTime then = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
        if (then.toInstant().plus(LONG).isAfter(mine.begin().toInstant())) {
          return false;
        }
      }
    }
    return true;
  }

  private Path[] files(SaveName name) {
    return new Path[] {name.file(folder), name.privateFolder(folder), name.lock(folder)};
  }

  /** The lock file goes last: as long as anything is there, it can be asked for. */
  private void delete(SaveName name) throws IOException {
    Files.deleteIfExists(name.file(folder));
    Path made = name.privateFolder(folder);
    if (Files.isDirectory(made, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(made.resolve(AccessRights.MADE));
      Files.deleteIfExists(made);
    }
    Files.deleteIfExists(name.lock(folder));
  }
}
