package org.anam.storage.direct.message;

import org.anam.storage.direct.bytes.Window;

/**
 * Where the attributes of an object are that are too many or too large for its header.
 *
 * @param flags bit 0: the order of creation is kept, bit 1: there is an index of it
 * @param nextOrder the place in the order of creation that comes next; -1 when that is not kept
 * @param heap the fractal heap with the attributes; undefined when they are in the header
 * @param nameIndex the B-tree by names
 * @param orderIndex the B-tree by the order of creation; undefined when there is none
 */
public record AttributeInfo(int flags, int nextOrder, long heap, long nameIndex, long orderIndex) {

  /** Decodes the message. */
  public static AttributeInfo decode(Window window) {
    int version = window.u8();
    if (version != 0) {
      throw window.damaged("has the version " + version);
    }
    int flags = window.u8();
    int nextOrder = (flags & 1) != 0 ? window.u16() : -1;
    long heap = window.nextAddress();
    long nameIndex = window.nextAddress();
    return new AttributeInfo(
        flags, nextOrder, heap, nameIndex, (flags & 2) != 0 ? window.nextAddress() : -1);
  }
}
