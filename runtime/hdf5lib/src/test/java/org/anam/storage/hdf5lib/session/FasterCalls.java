package org.anam.storage.hdf5lib.session;

/** For tests of the faster way into the library, which else come after many calls only. */
public final class FasterCalls {

  private FasterCalls() {}

  /** Takes it into use for the rest of the process; false when it is not there. */
  public static boolean use() {
    return CallChoice.useDirect();
  }
}
