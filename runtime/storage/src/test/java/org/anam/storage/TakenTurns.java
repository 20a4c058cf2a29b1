package org.anam.storage;

import java.nio.file.Path;

/** An engine that does nothing but count the turns that are taken. */
final class TakenTurns implements Storage {

  static final TakenTurns ENGINE = new TakenTurns();

  int taken;

  private TakenTurns() {}

  @Override
  public EngineTurn turn() {
    taken++;
    return () -> taken--;
  }

  @Override
  public StorageFile create(Path file, int userBlock) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StorageFile fill(Path file, int userBlock) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StorageFile open(Path file, long fillLimit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StorageFile append(Path file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StorageFile fillLike(Path file, StorageFile model, long userBlock) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StorageCopier copier(StorageFile source, StorageFile target, StorageCopier.Losses losses) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long openHandles() {
    return taken;
  }
}
