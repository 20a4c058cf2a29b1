package org.anam.storage.direct;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.storage.ByteRanges;
import org.anam.storage.MemoryFile;
import org.anam.storage.Storage;
import org.anam.storage.StorageCopier;
import org.anam.storage.StorageFile;
import org.anam.storage.direct.append.AppendedFile;
import org.anam.storage.direct.bytes.FileTarget;
import org.anam.storage.direct.bytes.MemoryTarget;
import org.anam.storage.direct.bytes.RangesSource;
import org.anam.storage.direct.bytes.UnsupportedException;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.copy.DirectCopier;
import org.anam.storage.direct.create.CreatedFile;
import org.anam.storage.direct.form.Forms;
import org.anam.storage.direct.read.OpenFile;
import org.anam.storage.direct.read.Opening;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.direct.write.GroupForm;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.engine.OpeningErrors;
import org.anam.storage.error.StorageError;

/** Files without a native library. */
final class DirectStorage implements Storage {

  private static final DirectStorage INSTANCE = new DirectStorage();

  private DirectStorage() {}

  /** The one instance. */
  static DirectStorage instance() {
    return INSTANCE;
  }

  @Override
  public StorageFile create(Path file, int userBlock) {
    try {
      Files.createFile(file);
    } catch (IOException e) {
      throw cannotCreate(file, e);
    }
    boolean created = false;
    try {
      StorageFile empty = fill(file, userBlock);
      created = true;
      return empty;
    } finally {
      if (!created) {
        remove(file);
      }
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The first error says more.
    }
  }

  @Override
  public StorageFile fill(Path file, int userBlock) {
    requireUserBlock(userBlock);
    try {
      return new CreatedFile(file, new FileTarget(file), userBlock);
    } catch (IOException e) {
      throw cannotCreate(file, e);
    }
  }

  private static void requireUserBlock(int userBlock) {
    if (userBlock != 0 && userBlock != 512) {
      throw new IllegalArgumentException("user block of " + userBlock + " bytes");
    }
  }

  @Override
  public StorageFile open(Path file, long fillLimit) {
    return Opening.open(file, fillLimit);
  }

  @Override
  public StorageFile open(ByteRanges ranges, long fillLimit) {
    return Opening.open(null, new RangesSource(ranges), fillLimit);
  }

  @Override
  public StorageFile fill(MemoryFile target, int userBlock) {
    requireUserBlock(userBlock);
    return new CreatedFile(null, new MemoryTarget(target), userBlock);
  }

  @Override
  public StorageFile append(Path file) {
    return AppendedFile.open(file);
  }

  @Override
  public StorageFile fillLike(Path file, StorageFile model, long userBlock) {
    if (!(model instanceof OpenFile open)) {
      throw cannotWrite(file);
    }
    if (!open.widths().equals(Widths.USUAL)) {
      throw AnamException.of(
              StorageError.CANNOT_WRITE,
              "The engine direct writes addresses and lengths of 8 bytes, and the file "
                  + model.path()
                  + " has others")
          .file(file)
          .remedy(UnsupportedException.OTHER_ENGINE)
          .cause(new UnsupportedException("addresses and lengths of other widths"))
          .build();
    }
    ErrorPlace root = ErrorPlace.root(model.path());
    FileObjects objects = open.objects();
    GroupForm form = open.read(root, () -> Forms.group(objects, objects.header(objects.root())));
    try {
      return new CreatedFile(file, new FileTarget(file), Math.toIntExact(userBlock), form);
    } catch (IOException e) {
      throw cannotCreate(file, e);
    }
  }

  @Override
  public StorageCopier copier(StorageFile source, StorageFile target, StorageCopier.Losses losses) {
    if (source instanceof OpenFile from && target instanceof CreatedFile to) {
      return new DirectCopier(from, to, losses);
    }
    throw cannotWrite(target.path());
  }

  @Override
  public long openHandles() {
    return 0;
  }

  private static AnamException cannotCreate(Path file, IOException cause) {
    boolean isTaken = cause instanceof FileAlreadyExistsException;
    return OpeningErrors.cannotCreate(file, isTaken, ErrorPlace.reason(cause)).cause(cause).build();
  }

  private static AnamException cannotWrite(Path file) {
    return AnamException.of(
            StorageError.CANNOT_WRITE,
            "The engine direct copies only from what it has opened to what it has made")
        .file(file)
        .remedy(UnsupportedException.OTHER_ENGINE)
        .cause(new UnsupportedException("appending"))
        .build();
  }
}
