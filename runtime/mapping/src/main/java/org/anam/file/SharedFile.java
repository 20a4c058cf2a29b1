package org.anam.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.anam.error.AnamException;
import org.anam.storage.ByteRanges;
import org.anam.storage.EngineTurn;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.Storages;
import org.anam.storage.error.StorageError;

/**
 * A file that stays open for reading: by the first engine, and by the next one besides as soon as
 * something is asked for that the first one lacks. All of them read the very file that was opened
 * first.
 *
 * <p>Thread-safe: calls wait for each other. The lock is taken in a turn with the engine, never
 * before, so that a codec may use another open file.
 *
 * @param <T> what is made of the file that an engine has opened; closing it closes that
 */
public final class SharedFile<T extends AutoCloseable> implements AutoCloseable {

  private final Path path;
  private final Engines engines;
  private final Function<Storage, T> opening;
  private final ReentrantLock lock = new ReentrantLock();
  private final IdentityHashMap<Storage, T> open = new IdentityHashMap<>();
  private final IdentityHashMap<Storage, AnamException> lacks = new IdentityHashMap<>();
  private Object identity;
  private boolean closed;

  /**
   * How a file is opened.
   *
   * @param engine the name of the engine, or null
   * @param sealRequired whether a file without a seal is refused
   * @param fillLimit how many bytes of each dataset may be fill values
   */
  public record Access(String engine, boolean sealRequired, long fillLimit) {}

  /** Asks engines in their order. */
  private interface Engines {
    <R> R call(Function<Storage, R> work);
  }

  /**
   * Opens a file, after all checks.
   *
   * @param made makes something of it; when it fails, it closes the file
   * @throws AnamException ANAM161 to ANAM163, ANAM165 to ANAM167, ANAM175, ANAM181
   */
  public SharedFile(Path path, Access access, Function<CheckedFile, T> made) {
    this.path = path;
    opening = engine -> made.apply(open(engine, access));
    engines =
        new Engines() {
          @Override
          public <R> R call(Function<Storage, R> work) {
            return Storages.call(access.engine(), work);
          }
        };
    call(first -> null);
  }

  /**
   * Opens bytes that are in no file, after all checks, and leaves them open in the end.
   *
   * @param made makes something of them; when it fails, it closes the file
   * @throws AnamException as {@link CheckedBytes#open} does
   */
  public SharedFile(ByteRanges ranges, Access access, Function<StorageFile, T> made) {
    path = null;
    opening =
        engine ->
            made.apply(
                CheckedBytes.open(engine, ranges, access.sealRequired(), access.fillLimit()));
    engines =
        new Engines() {
          @Override
          public <R> R call(Function<Storage, R> work) {
            return Storages.callForBytes(access.engine(), work);
          }
        };
    call(first -> null);
  }

  /**
   * Does a piece of work with the file, by the first engine that lacks nothing for it.
   *
   * @throws AnamException ANAM168 after the file was closed; what the work throws
   */
  public <R> R call(Function<T, R> work) {
    return engines.call(
        engine -> {
          lock.lock();
          try {
            if (closed) {
              throw AnamException.of(StorageError.CLOSED, "The file is closed").file(path).build();
            }
            return work.apply(openedBy(engine));
          } finally {
            lock.unlock();
          }
        });
  }

  private T openedBy(Storage engine) {
    T file = open.get(engine);
    if (file == null) {
      AnamException lack = lacks.get(engine);
      if (lack != null) {
        throw lack;
      }
      try {
        file = opening.apply(engine);
      } catch (AnamException e) {
        if (Storages.isLack(e)) {
          lacks.put(engine, e);
        }
        throw e;
      }
      open.put(engine, file);
    }
    return file;
  }

  private CheckedFile open(Storage engine, Access access) {
    CheckedFile checked = CheckedFile.open(engine, path, access.sealRequired(), access.fillLimit());
    if (identity != null && !identity.equals(checked.identity())) {
      checked.file().close();
      throw FileCheck.replaced(path);
    }
    identity = checked.identity();
    return checked;
  }

  /** Closes the file; after that every call fails. */
  @Override
  public void close() {
    List<Runnable> closing = new ArrayList<>();
    lock.lock();
    try {
      closed = true;
      open.forEach((engine, file) -> closing.add(() -> close(engine, file)));
      open.clear();
    } finally {
      lock.unlock();
    }
    closing.forEach(Runnable::run);
  }

  private static void close(Storage engine, AutoCloseable file) {
    EngineTurn turn = engine.turn();
    try {
      file.close();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      turn.close();
    }
  }
}
