package org.anam.storage.hdf5lib.session;

import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.DirectCalls;
import org.anam.storage.hdf5lib.call.Hdf5libCalls;
import org.anam.storage.hdf5lib.call.NativeCalls;

/**
 * Which {@link NativeCalls} this process uses. {@link DirectCalls} takes 0.1 s to load, which pays
 * after many calls, or many bytes of texts that hdf5lib boxes each. Under the storage lock.
 */
final class CallChoice {

  /** The calls after which it pays to load the other way. */
  private static final int MANY = 20_000;

  /** The bytes of texts after whose boxing it does. */
  private static final long MANY_BYTES = 10_000;

  private static NativeCalls current = Hdf5libCalls.INSTANCE;
  private static int count;
  private static long boxed;

  private CallChoice() {}

  /** The way to be used now. */
  static NativeCalls current() {
    if (count < MANY && ++count == MANY) {
      useDirect();
    }
    return current;
  }

  /** Whether the faster way is in use. */
  static boolean isDirect() {
    return current() != Hdf5libCalls.INSTANCE;
  }

  /** Takes the faster way into use; false when it is not there. */
  static boolean useDirect() {
    if (DirectAccess.isAvailable()) {
      current = DirectCalls.INSTANCE;
      return true;
    }
    return false;
  }

  /**
   * Whether the next texts, of about this many characters, are better read by the faster way, and
   * it is there.
   */
  static boolean isWorthDirect(long chars) {
    if (boxed <= MANY_BYTES) {
      boxed += 16 + chars;
    }
    return boxed > MANY_BYTES && useDirect();
  }
}
