package org.anam.storage.direct.write;

/** Whether the order in which links or attributes were made is kept, and has an index. */
public enum EntryOrder {
  /** It is not kept. */
  NONE,
  /** It is kept. */
  KEPT,
  /** It is kept, and many have an index by it. */
  INDEXED;

  /** What the flags of a file's message say. */
  public static EntryOrder of(int flags) {
    return (flags & 1) == 0 ? NONE : (flags & 2) == 0 ? KEPT : INDEXED;
  }

  boolean isKept() {
    return this != NONE;
  }

  boolean isIndexed() {
    return this == INDEXED;
  }

  int flags() {
    return this == NONE ? 0 : this == KEPT ? 1 : 3;
  }
}
