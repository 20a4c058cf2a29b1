package org.anam.storage.direct;

import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.storage.Storage;
import org.anam.storage.StorageCopier;
import org.anam.storage.StorageFile;
import org.anam.storage.direct.read.Opening;
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
    throw cannotWrite(file);
  }

  @Override
  public StorageFile fill(Path file, int userBlock) {
    throw cannotWrite(file);
  }

  @Override
  public StorageFile open(Path file, long fillLimit) {
    return Opening.open(file, fillLimit);
  }

  @Override
  public StorageFile append(Path file) {
    throw cannotWrite(file);
  }

  @Override
  public StorageFile fillLike(Path file, StorageFile model, long userBlock) {
    throw cannotWrite(file);
  }

  @Override
  public StorageCopier copier(StorageFile source, StorageFile target, StorageCopier.Losses losses) {
    throw cannotWrite(target.path());
  }

  @Override
  public long openHandles() {
    return 0;
  }

  private static AnamException cannotWrite(Path file) {
    return AnamException.of(StorageError.CANNOT_WRITE, "The engine direct does not write files yet")
        .file(file)
        .remedy("Use the engine on the HDF5 library: -Danam.storage=hdf5lib.")
        .build();
  }
}
