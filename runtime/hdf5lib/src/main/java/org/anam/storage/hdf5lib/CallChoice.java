package org.anam.storage.hdf5lib;

import org.anam.storage.error.StorageError;

/** Which {@link NativeCalls} are in use. Its methods are called under the storage lock. */
final class CallChoice {

  /** The calls after which it pays to load the other way. */
  private static final int MANY = 20_000;

  private static NativeCalls current = Hdf5libCalls.INSTANCE;
  private static int count;

  private CallChoice() {}

  /** The way to be used now, under the storage lock. */
  static NativeCalls current() {
    if (count < MANY && ++count == MANY) {
      useDirect();
    }
    return current;
  }

  /** The way that passes a name of this form exactly; ANAM182 when there is none. */
  static NativeCalls exact(Hdf5libGroup group, String name, Names.Form form) {
    if (form != Names.Form.EXACT) {
      return current();
    }
    if (!useDirect()) {
      throw group
          .error(
              StorageError.NAME_NOT_SUPPORTED,
              "The library in use cannot handle the name \"" + name + "\" exactly")
          .build();
    }
    return current;
  }

  /** Takes the faster way into use; false when it is not there. */
  static boolean useDirect() {
    if (DirectAccess.isAvailable()) {
      current = DirectCalls.INSTANCE;
      return true;
    }
    return false;
  }
}
