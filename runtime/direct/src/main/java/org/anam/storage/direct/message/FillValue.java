package org.anam.storage.direct.message;

import org.anam.storage.direct.bytes.Window;

/**
 * What elements are that were never written.
 *
 * @param bytes an element; empty for zeros
 * @param isDefined whether the writer has not said that it does not matter
 * @param allocationTime when space is taken: 1 at once, 2 when it is written, 3 for each chunk
 * @param writeTime when it is written there: 0 at once, 1 never, 2 where a value is set
 */
public record FillValue(byte[] bytes, boolean isDefined, int allocationTime, int writeTime) {

  /** Zeros, where no message says otherwise. */
  public static final FillValue ZEROS = new FillValue(new byte[0], true, 2, 2);

  /** Decodes the message. */
  public static FillValue decode(Window window) {
    int version = window.u8();
    if (version == 1 || version == 2) {
      int allocationTime = window.u8();
      int writeTime = window.u8();
      boolean defined = window.u8() != 0;
      byte[] bytes = version == 1 || defined ? sized(window) : new byte[0];
      return new FillValue(defined ? bytes : new byte[0], defined, allocationTime, writeTime);
    }
    if (version != 3) {
      throw window.damaged("has the version " + version);
    }
    int flags = window.u8();
    byte[] bytes = (flags & 0x20) != 0 ? sized(window) : new byte[0];
    return new FillValue(bytes, (flags & 0x10) == 0, flags & 3, (flags >> 2) & 3);
  }

  /** Decodes the message as it was before version 1.6 of the library. */
  public static FillValue decodeOld(Window window) {
    return new FillValue(sized(window), true, 2, 2);
  }

  private static byte[] sized(Window window) {
    int size = window.i32();
    return size <= 0 ? new byte[0] : window.bytes(size);
  }
}
