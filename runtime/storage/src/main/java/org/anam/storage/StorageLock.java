package org.anam.storage;

import java.util.concurrent.locks.ReentrantLock;

/**
 * The one lock of the process around the engines, which need not be thread-safe. Reentrant.
 *
 * <pre>{@code
 * try (StorageLock lock = StorageLock.acquire()) { ... }
 * }</pre>
 */
public final class StorageLock implements AutoCloseable {

  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final StorageLock HELD = new StorageLock();

  private StorageLock() {}

  /** Waits for the lock. */
  public static StorageLock acquire() {
    LOCK.lock();
    return HELD;
  }

  /** Whether the calling thread holds the lock. */
  public static boolean isHeld() {
    return LOCK.isHeldByCurrentThread();
  }

  @Override
  public void close() {
    LOCK.unlock();
  }
}
