package org.anam.storage.hdf5lib.data;

import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** Whether the size that a file claims can be true, before memory is taken for it. */
public final class SizeCheck {

  /** The most that deflate makes of a byte, somewhat rounded up. */
  private static final long MOST_INFLATION = 1100;

  private static final long MOST_ELEMENTS = Integer.MAX_VALUE - 8;

  private SizeCheck() {}

  /** The number of elements of a shape; -1 when it is more than a long holds. */
  public static long elements(long[] shape) {
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
  public static int check(
      NativeValue value, long[] shape, boolean compact, long fileBytes, long memoryBytes) {
    long elements = elements(shape);
    if (elements < 0 || elements > MOST_ELEMENTS) {
      throw tooManyElements(value);
    }
    double bytes = (double) elements * Math.max(1, fileBytes);
    long length = value.holder().file().presentLength();
    if (compact) {
      if (bytes > length) {
        throw impossible(value, bytes, length);
      }
    } else if (bytes > (double) length + value.holder().file().fillLimit()) {
      checkStored(value, bytes, length);
    }
    if ((double) elements * memoryBytes > Runtime.getRuntime().maxMemory()) {
      throw noMemory(value, (long) ((double) elements * memoryBytes));
    }
    return (int) elements;
  }

  /** Compares what a dataset claims with what is stored of it; the rest would be fill values. */
  private static void checkStored(NativeValue value, double bytes, long length) {
    NativeValue.Stored stored = value.stored();
    if (stored.bytes() > length) {
      throw impossible(value, (double) stored.bytes(), length);
    }
    checkFill(value, bytes, (double) stored.bytes() * (stored.filtered() ? MOST_INFLATION : 1));
  }

  /**
   * Checks how much of a value would be fill values.
   *
   * @param bytes what it takes as a whole
   * @param most the bytes that can come from what the file stores of it
   */
  public static void checkFill(NativeValue value, double bytes, double most) {
    NativeValue.Stored stored = value.stored();
    long limit = value.holder().file().fillLimit();
    if (bytes > most + limit) {
      throw value
          .error(
              CoreError.TOO_LARGE,
              String.format(
                  "The value claims %.0f bytes, of which the file stores %d%s; the rest would be fill"
                      + " values, and no more than %d bytes of those are taken unasked",
                  bytes, stored.bytes(), stored.filtered() ? " compressed ones" : "", limit))
          .remedy(
              String.format(
                  "If the file is sound, as sparse datasets are, load it with LoadOptions.defaults().fillLimit(%.0fL), or"
                      + " give the command anam the option --fill-limit=%.0f.",
                  bytes, bytes))
          .build();
    }
  }

  private static AnamException impossible(NativeValue value, double bytes, long length) {
    return value
        .error(
            CoreError.TOO_LARGE,
            String.format(
                "The value claims %.0f bytes, which a file of %d cannot hold", bytes, length))
        .remedy("The file was damaged or made to harm: restore it from a copy.")
        .build();
  }

  /** The error for a value of more elements than an array holds. */
  static AnamException tooManyElements(NativeValue value) {
    return tooLongForJava(value, "elements");
  }

  /** The error for a value that takes more bytes at once than an array holds. */
  public static AnamException tooManyBytes(NativeValue value) {
    return tooLongForJava(value, "bytes");
  }

  private static AnamException tooLongForJava(NativeValue value, String what) {
    return value
        .error(
            CoreError.TOO_LARGE,
            "The value has more " + what + " than a Java array can have, which is 2^31")
        .remedy(
            "More memory does not help: split it into several datasets by a program that reads parts, such as h5py,"
                + " or leave the member out.")
        .build();
  }

  /** The error for a value that the memory has no room for. */
  public static AnamException noMemory(NativeValue value, long bytes) {
    return value
        .error(
            CoreError.TOO_LARGE,
            "The value does not fit into the memory of this Java process: it takes "
                + (bytes > 0 ? bytes + " bytes" : "more than is free")
                + ", and there are "
                + Runtime.getRuntime().maxMemory()
                + " in all")
        .remedy("Start Java with more memory, by the option -Xmx.")
        .build();
  }
}
