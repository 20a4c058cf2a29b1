package org.anam.storage.direct.append;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anam.error.AnamException;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.create.FileContent;
import org.anam.storage.direct.read.OpenFile;
import org.anam.storage.direct.read.OpenGroup;
import org.anam.storage.direct.read.Opening;
import org.anam.storage.direct.read.block.Superblock;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/**
 * A file that is there, and to which is added. What is new goes behind its end as it comes; nothing
 * leads there before the file is closed. Then follow, each on the disk before the next is written:
 * all that is new, the superblock with the new end, and of each old group that gets something one
 * change of its header, groups before those that they lie in.
 *
 * <p>Not thread-safe.
 */
public final class AppendedFile implements StorageFile {

  private static final int ALIGNMENT = 8;

  private final OpenFile old;
  private final AppendTarget target;
  private final StoredEnd storedEnd;
  private final Output output;
  private final FileContent content;
  private final Map<Long, OldGroup> groups = new LinkedHashMap<>();

  private AppendedFile(OpenFile old, AppendTarget target) throws IOException {
    this.old = old;
    this.target = target;
    Superblock superblock = old.superblock();
    if (target.oldLength() != old.length()) {
      throw new IOException("another program has just changed it");
    }
    storedEnd = new StoredEnd(target, superblock);
    long behind = Math.max(superblock.end(), target.oldLength() - superblock.position());
    output = new Output(target, superblock.position(), behind);
    output.reserve(-behind & (ALIGNMENT - 1));
    // Loads look for heaps of texts anywhere in a file, so there must be no cut ones.
    output.holdBack();
    content = new FileContent(old.path(), output);
  }

  /**
   * Opens a file.
   *
   * @throws AnamException ANAM161, ANAM162, ANAM163, ANAM164 or ANAM175
   */
  public static StorageFile open(Path file) {
    return open(file, () -> new FileOnDisk(file));
  }

  /** Opens the bytes that are to be changed. */
  interface Writable {
    ChangedFile open() throws IOException;
  }

  static StorageFile open(Path file, Writable writable) {
    OpenFile old = (OpenFile) Opening.open(file, Storage.FILL_LIMIT);
    boolean opened = false;
    try {
      Refusals.check(old);
      if (!Files.isWritable(file)) {
        throw AnamException.of(StorageError.CANNOT_WRITE, "The file may not be written")
            .file(file)
            .build();
      }
      AppendTarget target = new AppendTarget(writable.open());
      try {
        AppendedFile appended = new AppendedFile(old, target);
        opened = true;
        return appended;
      } finally {
        if (!opened) {
          target.close();
        }
      }
    } catch (IOException e) {
      throw AnamException.of(
              StorageError.CANNOT_WRITE,
              "The file cannot be opened for writing: " + ErrorPlace.reason(e))
          .file(file)
          .cause(e)
          .build();
    } finally {
      if (!opened) {
        old.close();
      }
    }
  }

  @Override
  public Path path() {
    return old.path();
  }

  @Override
  public long length() {
    return old.length();
  }

  @Override
  public long userBlock() {
    return old.userBlock();
  }

  @Override
  public StorageGroup root() {
    content.requireOpen();
    return view((OpenGroup) old.root(), List.of());
  }

  void requireOpen() {
    content.requireOpen();
  }

  /** A view of a group that is there; all links to it lead to what it gets. */
  AppendedGroup view(OpenGroup group, List<String> path) {
    OldGroup one =
        groups.computeIfAbsent(
            group.header().address(), address -> new OldGroup(content, group, path));
    return new AppendedGroup(this, one);
  }

  @Override
  public void close() {
    if (content.isClosed()) {
      return;
    }
    content.close();
    boolean done = false;
    try {
      append();
      done = true;
    } catch (IOException e) {
      throw AnamException.of(
              StorageError.CANNOT_WRITE, "The file cannot be appended to: " + ErrorPlace.reason(e))
          .file(path())
          .cause(e)
          .build();
    } finally {
      end(done);
    }
  }

  private void append() throws IOException {
    List<OldGroup> changed = new ArrayList<>();
    for (OldGroup group : groups.values()) {
      group.writeChildren();
      if (group.isChanged()) {
        changed.add(group);
      }
    }
    if (changed.isEmpty()) {
      target.discard();
      return;
    }
    changed.sort(Comparator.comparingInt((OldGroup group) -> group.path().size()).reversed());
    boolean forgetsRoot = false;
    List<Switch> changes = new ArrayList<>();
    for (OldGroup group : changed) {
      changes.add(group.finish());
      forgetsRoot |= group.hasSymbolTable() && group.path().isEmpty() && group.getsLinks();
    }
    content.texts().finish();
    output.flush();
    target.sync();
    output.writeHeldBack();
    target.sync();
    changes.add(0, storedEnd.change(output.address(), forgetsRoot));
    for (Switch change : changes) {
      target.requireUnchanged(change);
    }
    for (Switch change : changes) {
      target.change(change);
    }
  }

  private void end(boolean done) {
    try (old) {
      if (done) {
        output.close();
      } else {
        output.discard();
      }
    } catch (IOException e) {
      // There is an error already, or all is on the disk.
    }
  }
}
