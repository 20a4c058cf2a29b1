package org.anam.storage.direct.message;

import org.anam.storage.direct.bytes.Window;

/**
 * How a group is to keep its links.
 *
 * @param mostCompact so many links at most lie in the header
 * @param leastDense with fewer links they go back into the header
 * @param links how many were expected
 * @param nameLength how many bytes their names were expected to have
 */
public record GroupInfo(int mostCompact, int leastDense, int links, int nameLength) {

  /** Decodes the message. */
  public static GroupInfo decode(Window window) {
    int version = window.u8();
    if (version != 0) {
      throw window.damaged("has the version " + version);
    }
    int flags = window.u8();
    boolean hasBounds = (flags & 1) != 0;
    boolean hasEstimates = (flags & 2) != 0;
    return new GroupInfo(
        hasBounds ? window.u16() : 8,
        hasBounds ? window.u16() : 6,
        hasEstimates ? window.u16() : 4,
        hasEstimates ? window.u16() : 8);
  }
}
