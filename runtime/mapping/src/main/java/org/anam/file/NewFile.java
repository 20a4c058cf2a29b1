package org.anam.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anam.error.AnamException;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.error.StorageError;

/**
 * A file in the making, which takes its place when it is committed and vanishes when it is closed
 * before. The caller has a turn with the engine.
 */
public final class NewFile implements AutoCloseable {

  private final Storage engine;
  private final TargetFile target;
  private final TemporaryFile temporary;
  private final boolean sealed;
  private FileInMaking made;
  private boolean committed;

  /**
   * Begins an empty file.
   *
   * @param engine what writes it
   * @param path where it goes when it is complete
   * @param sealed whether it is to have a seal
   * @throws AnamException ANAM164 when no file can be written there
   */
  public NewFile(Storage engine, Path path, boolean sealed) {
    this(engine, path, sealed, file -> engine.fill(file, sealed ? Seal.BLOCK : 0));
  }

  /**
   * Begins a file that is made by other means.
   *
   * @param engine what writes it
   * @param path where it goes when it is complete
   * @param sealed whether it is to have a seal
   * @param fill makes a file of the empty one at a path
   * @throws AnamException ANAM164 when no file can be written there
   */
  public NewFile(Storage engine, Path path, boolean sealed, Function<Path, StorageFile> fill) {
    this.engine = engine;
    target = new TargetFile(path);
    this.sealed = sealed;
    temporary = new TemporaryFile(target);
    boolean open = false;
    try {
      made = new FileInMaking(fill.apply(temporary.path()));
      temporary.requireInPlace();
      open = true;
    } catch (AnamException e) {
      throw failed(e);
    } finally {
      if (!open) {
        close();
      }
    }
  }

  /**
   * Begins a copy of a sealed file, to which is added and which is sealed again: until then the
   * file itself stays as it is.
   *
   * @param engine what adds to it
   * @param path where the file is, and the copy goes when it is complete
   * @param sealed the file, whose seal was verified
   * @throws AnamException ANAM164 when no file can be written there, ANAM165 when the file changes
   *     while it is copied
   */
  public static NewFile copyOf(Storage engine, Path path, HeldFile sealed) {
    return new NewFile(engine, path, true, copy -> append(engine, path, sealed, copy));
  }

  private static StorageFile append(Storage engine, Path path, HeldFile sealed, Path copy) {
    try {
      sealed.copyUnsealed(copy);
    } catch (IOException e) {
      throw AnamException.of(
              StorageError.CANNOT_WRITE, "The file cannot be copied: " + e.getMessage())
          .file(path)
          .cause(e)
          .build();
    }
    return engine.append(copy);
  }

  /** The root group of the file that is being written. */
  public StorageGroup root() {
    return made.root();
  }

  /** The file that is being written. */
  public StorageFile file() {
    return made.file();
  }

  /** Writes into the root group; errors are told of the path where the file goes. */
  public void write(Consumer<StorageGroup> content) {
    try {
      content.accept(made.root());
    } catch (AnamException e) {
      throw failed(e);
    }
  }

  /** Writes everything out and puts the file in its place. */
  public void commit() {
    try {
      made.close();
      temporary.replaceTarget(engine, sealed);
      committed = true;
    } catch (AnamException e) {
      throw failed(e);
    }
  }

  private AnamException failed(AnamException e) {
    return target.failed(e, temporary.path());
  }

  /** Removes the file unless it was committed. */
  @Override
  public void close() {
    if (committed) {
      return;
    }
    try {
      if (made != null) {
        made.close();
      }
    } catch (AnamException e) {
      // What could not be written out is thrown away in any case.
    } finally {
      temporary.discard();
    }
  }
}
