package org.anam.storage.hdf5lib;

import java.util.concurrent.locks.ReentrantLock;
import org.anam.storage.EngineTurn;

/** The library serves one thread at a time in a process, whatever files they work with. */
final class LibraryTurn implements EngineTurn {

  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final LibraryTurn TAKEN = new LibraryTurn();

  private LibraryTurn() {}

  static EngineTurn take() {
    LOCK.lock();
    return TAKEN;
  }

  static boolean isMine() {
    return LOCK.isHeldByCurrentThread();
  }

  @Override
  public void close() {
    LOCK.unlock();
  }
}
