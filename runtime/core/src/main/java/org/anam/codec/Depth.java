package org.anam.codec;

/**
 * How deep objects, lists and maps may lie in each other, in files and in messages; and whether the
 * thread's stack has room for some more levels of them. To run out of it in the middle of a native
 * call could end the process; to run out of it here is harmless.
 */
public final class Depth {

  /** How many objects, lists and maps may lie in each other at most. */
  public static final int LIMIT = 1000;

  /** This many levels fit the smallest stack that is promised to suffice, 512 KiB. */
  public static final int CHECKED_FROM = 128;

  /** Further down, the stack is looked at again after this many levels. */
  public static final int CHECKED_EVERY = 4;

  /** Each takes some 50 bytes when compiled and 250 when not: several levels of objects. */
  private static final int FRAMES = 500;

  private Depth() {}

  /** Whether some more levels fit the stack of the calling thread. */
  public static boolean isLeft() {
    try {
      return use(FRAMES, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) != 0;
    } catch (StackOverflowError e) {
      return false;
    }
  }

  /** Takes room; the parameters that do not fit the registers make sure of that. */
  private static long use(
      int frames, long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) {
    if (frames == 0) {
      return a | b | c | d | e | f | g | h | i | j;
    }
    return use(frames - 1, b, c, d, e, f, g, h, i, j, a) + 1;
  }
}
