package org.anam.mapping.format;

/**
 * How many items a list in a file may claim. Absent ones take no room, so a few bytes could claim
 * them without end; a save keeps to the same limit, so that what is written can be read.
 */
public final class ItemLimit {

  /**
   * Every file may hold lists of this many absent items; more must be backed by the file's length.
   */
  public static final long FREE = 1 << 20;

  /** Less than the bytes that any item takes which is there. */
  private static final int ITEM_BYTES = 16;

  private ItemLimit() {}

  /** Whether a file of this length may claim that many. */
  public static boolean allows(long count, long length) {
    return count <= Math.max(FREE, length) && count <= Integer.MAX_VALUE - 8;
  }

  /**
   * Whether a file that really holds some items is long enough, because of them, to claim a count.
   */
  public static boolean allowsWith(long present, long count) {
    return allows(count, present * ITEM_BYTES);
  }
}
