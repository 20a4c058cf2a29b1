package org.anam.storage.hdf5lib;

import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

/** Whether the size that a file claims can be true, before memory is taken for it. */
final class SizeCheck {

  /** The most that deflate makes of a byte, somewhat rounded up. */
  private static final long MOST_INFLATION = 1100;

  /** Data that were never written take no place in the file; up to this size they are believed. */
  private static final long MOST_UNWRITTEN = 64L << 20;

  private static final long MOST_ELEMENTS = Integer.MAX_VALUE - 8;

  private SizeCheck() {}

  /** The number of elements of a shape; -1 when it is more than a long holds. */
  static long elements(long[] shape) {
    long elements = 1;
    for (long n : shape) {
      if (n == 0) {
        return 0;
      }
    }
    for (long n : shape) {
      if (n < 0 || elements > Long.MAX_VALUE / n) {
        return -1;
      }
      elements *= n;
    }
    return elements;
  }

  /**
   * Checks the size of a value.
   *
   * @param shape its shape
   * @param compact whether the elements lie in the file uncompressed and all of them
   * @param fileBytes the bytes of an element in the file
   * @param memoryBytes the bytes of an element in memory
   * @return the number of elements, which an array can hold
   */
  static int check(
      Hdf5libValue value, long[] shape, boolean compact, long fileBytes, long memoryBytes) {
    long elements = elements(shape);
    if (elements < 0 || elements > MOST_ELEMENTS) {
      throw tooLarge(value, "has more elements than a Java array can have");
    }
    long length = value.group().file().presentLength();
    double bytes = (double) elements * Math.max(1, fileBytes);
    if (bytes > (compact ? length : (double) MOST_INFLATION * length + MOST_UNWRITTEN)) {
      throw tooLarge(
          value, "claims " + (long) bytes + " bytes, which a file of " + length + " cannot hold");
    }
    if ((double) elements * memoryBytes > Runtime.getRuntime().maxMemory()) {
      throw tooLarge(value, "does not fit into the memory");
    }
    return (int) elements;
  }

  static AnamException tooLarge(Hdf5libValue value, String what) {
    return value.error(ErrorCode.TOO_LARGE, "The value " + what).build();
  }
}
