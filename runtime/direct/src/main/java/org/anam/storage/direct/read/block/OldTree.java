package org.anam.storage.direct.read.block;

import java.util.function.BiPredicate;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Window;

/** B-trees of version 1, which have no checksums. */
public final class OldTree {

  /** The type of the trees of groups. */
  public static final int GROUP = 0;

  /** The type of the trees of chunks. */
  public static final int CHUNKS = 1;

  private static final int MOST_LEVELS = 64;

  private final Input input;
  private final int type;
  private final int keySize;
  private final int mostChildren;

  /** Takes what the leaves lead to. */
  @FunctionalInterface
  public interface Leaf {
    /**
     * A child of a leaf.
     *
     * @param key the key before it
     * @param next the key behind it
     */
    void take(Window key, Window next, long child);
  }

  /**
   * A kind of tree.
   *
   * @param rank half of the children that a node can have
   */
  public OldTree(Input input, int type, int keySize, int rank) {
    this.input = input;
    this.type = type;
    this.keySize = keySize;
    this.mostChildren = 2 * rank;
  }

  /** Goes through a tree from left to right. */
  public void forEach(long root, Leaf leaf) {
    forEach(root, -1, 0, null, leaf);
  }

  /**
   * Goes to some children of leaves, by the nodes on the way to them alone.
   *
   * @param between whether what is sought may lie between two keys, whose windows it may read
   */
  public void find(long root, BiPredicate<Window, Window> between, Leaf leaf) {
    forEach(root, -1, 0, between, leaf);
  }

  private void forEach(
      long address, int expectedLevel, int depth, BiPredicate<Window, Window> between, Leaf leaf) {
    int pointer = input.widths().address();
    Window head = input.window(address, 8 + 2L * pointer, "B-tree node");
    head.require("TREE");
    int found = head.u8();
    int level = head.u8();
    int count = head.u16();
    if (found != type
        || (expectedLevel >= 0 && level != expectedLevel)
        || depth > MOST_LEVELS
        || count > mostChildren) {
      throw head.damaged(
          "is of type " + found + " and level " + level + ", and has " + count + " children");
    }
    long size = count * (long) (keySize + pointer) + keySize;
    Window entries = input.window(address + 8 + 2L * pointer, size, "B-tree node");
    for (int i = 0; i < count; i++) {
      Window key = entries.window(keySize, "key of a B-tree");
      long child = entries.nextAddress();
      int behind = entries.position();
      if (between != null && !between.test(key, entries.window(keySize, "key of a B-tree"))) {
        input.steps().take();
      } else if (level > 0) {
        forEach(child, level - 1, depth + 1, between, leaf);
      } else {
        entries.position(behind);
        Window next = entries.window(keySize, "key of a B-tree");
        input.steps().take();
        leaf.take(key, next, child);
      }
      entries.position(behind);
    }
  }

  /** The error for a tree whose keys are in no order. */
  public static FormatException unordered() {
    return new FormatException("the keys of a B-tree are not in their order");
  }
}
