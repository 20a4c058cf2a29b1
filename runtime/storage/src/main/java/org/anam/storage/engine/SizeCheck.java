package org.anam.storage.engine;

import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** Whether the size that a file claims can be true, before memory is taken for it. */
public final class SizeCheck {

  /** The most that deflate makes of a byte, somewhat rounded up. */
  private static final long MOST_INFLATION = 1100;

  private static final long MOST_ELEMENTS = Integer.MAX_VALUE - 8;

  private final ErrorPlace place;
  private final long fileLength;
  private final long fillLimit;

  /**
   * For a value.
   *
   * @param fileLength the bytes that the file has
   * @param fillLimit how many bytes may be fill values
   */
  public SizeCheck(ErrorPlace place, long fileLength, long fillLimit) {
    this.place = place;
    this.fileLength = fileLength;
    this.fillLimit = fillLimit;
  }

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

  /** What the file has of the elements; asked for only where it matters. */
  public interface Stored {
    /** The bytes in the file. */
    long bytes();

    /** Whether they can stand for more, being compressed. */
    boolean isFiltered();
  }

  /**
   * Checks the size of a value.
   *
   * @param elements how many it has, or -1 for more than a long holds
   * @param stored what the file has of it; null when that is all of it
   * @param fileBytes the bytes of an element in the file
   * @param memoryBytes the bytes of an element in memory
   * @return the number of elements, which an array can hold
   */
  public int check(long elements, Stored stored, long fileBytes, long memoryBytes) {
    if (elements < 0 || elements > MOST_ELEMENTS) {
      throw tooManyElements();
    }
    double bytes = (double) elements * Math.max(1, fileBytes);
    if (stored == null) {
      if (bytes > fileLength) {
        throw impossible(bytes);
      }
    } else if (bytes > (double) fileLength + fillLimit) {
      checkStored(stored, bytes);
    }
    double memory = (double) elements * memoryBytes;
    if (memory > Runtime.getRuntime().maxMemory()) {
      throw noMemory((long) memory);
    }
    return (int) elements;
  }

  /** Compares what a dataset claims with what is stored of it; the rest would be fill values. */
  private void checkStored(Stored stored, double bytes) {
    long found = stored.bytes();
    if (found > fileLength) {
      throw impossible((double) found);
    }
    checkFill(stored, bytes, (double) found * (stored.isFiltered() ? MOST_INFLATION : 1));
  }

  /**
   * Checks how much of a value would be fill values.
   *
   * @param bytes what it takes as a whole
   * @param most the bytes that can come from what the file stores of it
   */
  public void checkFill(Stored stored, double bytes, double most) {
    if (bytes > most + fillLimit) {
      throw place
          .error(
              CoreError.TOO_LARGE,
              String.format(
                  "The value claims %.0f bytes, of which the file stores %d%s; the rest would be fill"
                      + " values, and no more than %d bytes of those are taken unasked",
                  bytes, stored.bytes(), stored.isFiltered() ? " compressed ones" : "", fillLimit))
          .remedy(
              String.format(
                  "If the file is sound, as sparse datasets are, load it with"
                      + " LoadOptions.defaults().fillLimit(%.0fL), or give the command anam the option"
                      + " --fill-limit=%.0f.",
                  bytes, bytes))
          .build();
    }
  }

  private AnamException impossible(double bytes) {
    return place
        .error(
            CoreError.TOO_LARGE,
            String.format(
                "The value claims %.0f bytes, which a file of %d cannot hold", bytes, fileLength))
        .remedy("The file was damaged or made to harm: restore it from a copy.")
        .build();
  }

  /** The error for a value of more elements than an array holds. */
  public AnamException tooManyElements() {
    return tooLongForJava("elements");
  }

  /** The error for a value that takes more bytes at once than an array holds. */
  public AnamException tooManyBytes() {
    return tooLongForJava("bytes");
  }

  private AnamException tooLongForJava(String what) {
    return place
        .error(
            CoreError.TOO_LARGE,
            "The value has more " + what + " than a Java array can have, which is 2^31")
        .remedy(
            "More memory does not help: split it into several datasets by a program that reads parts,"
                + " such as h5py, or leave the member out.")
        .build();
  }

  /**
   * The error for a value that the memory has no room for.
   *
   * @param bytes what it takes; 0 where that is not known
   */
  public AnamException noMemory(long bytes) {
    return place
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
