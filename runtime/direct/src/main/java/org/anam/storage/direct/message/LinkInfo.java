package org.anam.storage.direct.message;

import org.anam.storage.direct.bytes.Window;

/**
 * Where the links of a group are that are too many for its header.
 *
 * @param flags bit 0: the order of creation is kept, bit 1: there is an index of it
 * @param nextOrder the place in the order of creation that comes next; -1 when that is not kept
 * @param heap the fractal heap with the links; undefined when they are in the header
 * @param nameIndex the B-tree by names
 * @param orderIndex the B-tree by the order of creation; undefined when there is none
 */
public record LinkInfo(int flags, long nextOrder, long heap, long nameIndex, long orderIndex) {

  /** Decodes the message. */
  public static LinkInfo decode(Window window) {
    int version = window.u8();
    if (version != 0) {
      throw window.damaged("has the version " + version);
    }
    int flags = window.u8();
    long nextOrder = (flags & 1) != 0 ? window.i64() : -1;
    long heap = window.nextAddress();
    long nameIndex = window.nextAddress();
    return new LinkInfo(
        flags, nextOrder, heap, nameIndex, (flags & 2) != 0 ? window.nextAddress() : -1);
  }
}
