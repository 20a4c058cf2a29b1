package org.anam.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;
import org.anam.storage.thread.Uninterrupted;

/**
 * Keeps appends to one file apart: those of this process by the file's identity, those of others by
 * a lock on an empty file beside it, which the system drops when a process ends. The file itself
 * cannot be locked: a process loses its locks on a file when it closes any descriptor of it.
 *
 * <p>Where no file can be made beside, or the file system has no locks, only this process is looked
 * at. A file that a killed process has left is taken and removed by the next append.
 */
public final class AppendLock implements AutoCloseable {

  private static final String ENDING = ".anam-append";
  private static final int LONGEST = 60;
  private static final int MOST_TRIES = 100;
  private static final Set<Object> HELD = ConcurrentHashMap.newKeySet();

  private final Object identity;
  private final Path file;
  private FileChannel channel;

  private AppendLock(Object identity, Path file) {
    this.identity = identity;
    this.file = file;
  }

  /**
   * Takes the lock.
   *
   * @param path the file as errors name it
   * @param real where it is
   * @throws AnamException ANAM164 when somebody else has it
   */
  public static AppendLock take(Path path, Path real) throws IOException {
    Object identity = HeldFile.identity(real);
    if (!HELD.add(identity)) {
      throw taken(path, "by this process");
    }
    AppendLock lock = new AppendLock(identity, real.resolveSibling(name(real)));
    boolean done = false;
    try {
      AtomicBoolean locked = new AtomicBoolean();
      Uninterrupted.run(() -> locked.set(lock.lockFile()));
      if (!locked.get()) {
        throw taken(path, "by another process");
      }
      done = true;
      return lock;
    } finally {
      if (!done) {
        HELD.remove(identity);
      }
    }
  }

  /** In ASCII, and told apart by the bytes of the name, so that every locale names it alike. */
  private static String name(Path real) {
    String name = real.getFileName().toString();
    String visible = name.substring(0, Math.min(name.length(), LONGEST));
    String bytes = Integer.toHexString(real.toUri().getRawPath().hashCode());
    return "." + visible.replaceAll("[^ -~]", "_") + "." + bytes + ENDING;
  }

  /** Whether nobody else has the lock, as far as can be told. */
  private boolean lockFile() throws IOException {
    for (int i = 0; i < MOST_TRIES; i++) {
      Object made = make();
      if (made == null) {
        return true;
      }
      try {
        channel = FileChannel.open(file, StandardOpenOption.WRITE);
      } catch (NoSuchFileException e) {
        continue; // Whoever had it has removed it.
      } catch (IOException e) {
        return true; // It is another user's, who was killed or has the lock.
      }
      State state = lock(made);
      if (state != State.LOCKED) {
        channel.close();
        channel = null;
      }
      if (state == State.NO_LOCKS) {
        Files.deleteIfExists(file);
      }
      if (state != State.REMOVED) {
        return state != State.TAKEN;
      }
    }
    throw new IOException("other programs keep removing " + file);
  }

  private enum State {
    LOCKED,
    TAKEN,
    REMOVED,
    NO_LOCKS
  }

  /** Makes the file where there is none, and returns its identity; null where none can be made. */
  private Object make() {
    try {
      try {
        Files.createFile(file);
      } catch (FileAlreadyExistsException e) {
        // That of a killed process, or of one that has the lock.
      }
      return HeldFile.identity(file);
    } catch (IOException e) {
      return null;
    }
  }

  /** Locks the file, which must still be the one of this identity. */
  private State lock(Object made) throws IOException {
    try {
      if (channel.tryLock() == null) {
        return State.TAKEN;
      }
    } catch (OverlappingFileLockException e) {
      return State.TAKEN; // of this process, by another class loader
    } catch (IOException e) {
      return State.NO_LOCKS;
    }
    try {
      return HeldFile.identity(file).equals(made) ? State.LOCKED : State.REMOVED;
    } catch (NoSuchFileException e) {
      return State.REMOVED;
    }
  }

  private static AnamException taken(Path path, String who) {
    return AnamException.of(StorageError.CANNOT_WRITE, "The file is being appended to " + who)
        .file(path)
        .remedy("Wait until it is closed there, and append then.")
        .build();
  }

  /** Removes the file while it is locked, and then gives up the lock. */
  @Override
  public void close() throws IOException {
    try {
      if (channel != null) {
        FileChannel locked = channel;
        try (locked) {
          Files.deleteIfExists(file);
        }
      }
    } finally {
      channel = null;
      HELD.remove(identity);
    }
  }
}
