package org.anam.storage.direct.message;

import org.anam.storage.direct.bytes.Window;

/**
 * How wide the B-trees of version 1 are: half of the children that a node has room for.
 *
 * @param chunks of the trees of chunks
 * @param groups of the trees of groups
 * @param groupLeaves half of the entries of a symbol table node
 */
public record TreeRanks(int chunks, int groups, int groupLeaves) {

  /** Those that hold where a file says nothing. */
  public static final TreeRanks USUAL = new TreeRanks(32, 16, 4);

  /** Decodes the message. */
  public static TreeRanks decode(Window window) {
    int version = window.u8();
    if (version != 0) {
      throw window.damaged("has the version " + version);
    }
    return new TreeRanks(window.u16(), window.u16(), window.u16()).checked(window);
  }

  /** These, when they are none that no tree can have. */
  public TreeRanks checked(Window window) {
    if (chunks == 0 || groups == 0 || groupLeaves == 0) {
      throw window.damaged("has B-trees without children");
    }
    return this;
  }
}
