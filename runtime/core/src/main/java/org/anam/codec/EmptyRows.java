package org.anam.codec;

import java.util.Arrays;

/**
 * Arrays of Java rows that hold no element. They cost memory for each row and nothing in a file, so
 * a few bytes could claim rows without end; their number is bounded, when writing too, so that what
 * is written can be read.
 */
final class EmptyRows {

  /** Rows of this number take some 16 MiB. */
  private static final long MOST = 1 << 20;

  /** What to do about it. */
  static final String REMEDY =
      "Declare the member as NdArray, or as StringArray for texts: they have no rows.";

  private EmptyRows() {}

  /** Whether an array of that shape has no element and too many rows. */
  static boolean areTooMany(long[] shape) {
    long rows = 1;
    for (long n : shape) {
      if (n == 0) {
        return rows > MOST;
      }
      // One step beyond the bound is enough to know.
      rows = rows > MOST || n > MOST ? MOST + 1 : rows * n;
    }
    return false;
  }

  /** What is wrong with it. */
  static String describe(long[] shape) {
    return "An array of shape "
        + Arrays.toString(shape)
        + " has no element and more than "
        + MOST
        + " rows";
  }
}
