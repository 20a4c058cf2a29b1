package org.anam.storage.direct.write;

import java.util.Arrays;

/** What links and attributes differ in where they are kept. */
public enum EntryKind {
  /** The links of a group. */
  LINKS(0x06, 0x02, BTree.LINK_NAMES, BTree.LINK_ORDER, 8),
  /** The attributes of an object. */
  ATTRIBUTES(0x0c, 0x15, BTree.ATTRIBUTE_NAMES, BTree.ATTRIBUTE_ORDER, 2);

  private static final int ATTRIBUTE_NAME = 9;
  private static final int HAS_ORDER = 1 << 2;
  private static final int HAS_TYPE = 1 << 3;
  private static final int HAS_CHARSET = 1 << 4;

  private final int messageType;
  private final int infoType;
  private final int tree;
  private final int orderTree;
  private final int orderBytes;

  EntryKind(int messageType, int infoType, int tree, int orderTree, int orderBytes) {
    this.messageType = messageType;
    this.infoType = infoType;
    this.tree = tree;
    this.orderTree = orderTree;
    this.orderBytes = orderBytes;
  }

  int messageType() {
    return messageType;
  }

  /** The message that says where the entries are. */
  int infoType() {
    return infoType;
  }

  int orderTree() {
    return orderTree;
  }

  /** The bytes of a place in the order of creation in that message. */
  int orderBytes() {
    return orderBytes;
  }

  /** The size of a record of the index by order. */
  int orderRecordBytes() {
    return heap().idBytes() + (this == LINKS ? 8 : 1 + 4);
  }

  FractalHeapBuilder.Form heap() {
    return this == LINKS ? FractalHeapBuilder.LINKS : FractalHeapBuilder.ATTRIBUTES;
  }

  int tree() {
    return tree;
  }

  /** The size of a record of the index by name. */
  int recordBytes() {
    int own = this == LINKS ? 4 : 4 + 4 + 1;
    return heap().idBytes() + own;
  }

  /** The name in a message's body. */
  byte[] name(byte[] body) {
    if (this == ATTRIBUTES) {
      int length = ((body[2] & 0xff) | (body[3] & 0xff) << 8) - 1;
      return Arrays.copyOfRange(body, ATTRIBUTE_NAME, ATTRIBUTE_NAME + length);
    }
    int flags = body[1];
    int at = 2;
    at += (flags & HAS_TYPE) == 0 ? 0 : 1;
    at += (flags & HAS_ORDER) == 0 ? 0 : 8;
    at += (flags & HAS_CHARSET) == 0 ? 0 : 1;
    int width = 1 << (flags & 3);
    int length = 0;
    for (int i = width - 1; i >= 0; i--) {
      length = length << 8 | (body[at + i] & 0xff);
    }
    return Arrays.copyOfRange(body, at + width, at + width + length);
  }
}
