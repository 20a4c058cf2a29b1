package org.anam.storage.direct.read;

import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.storage.direct.message.Dataspace;
import org.anam.storage.direct.place.Place;

/** Whether the size that a file claims can be true, before memory is taken for it. */
final class SizeCheck {

  /** The most that deflate makes of a byte, somewhat rounded up. */
  private static final long MOST_INFLATION = 1100;

  private static final long MOST_ELEMENTS = Integer.MAX_VALUE - 8;

  private final Place place;
  private final OpenFile file;

  SizeCheck(Place place, OpenFile file) {
    this.place = place;
    this.file = file;
  }

  /** What the file has of the elements; asked for only where it matters. */
  interface Stored {
    /** The bytes in the file. */
    long bytes();

    /** Whether they can stand for more, being compressed. */
    boolean isFiltered();
  }

  /**
   * Checks the size of a value.
   *
   * @param stored what the file has of it; null when that is all of it
   * @param fileBytes the bytes of an element in the file
   * @param memoryBytes the bytes of an element in memory
   * @return the number of elements, which an array can hold
   */
  int check(Dataspace space, Stored stored, long fileBytes, long memoryBytes) {
    long elements = space.elements();
    if (elements < 0 || elements > MOST_ELEMENTS) {
      throw tooMany("elements");
    }
    double bytes = (double) elements * Math.max(1, fileBytes);
    if (stored == null) {
      if (bytes > file.length()) {
        throw impossible(bytes);
      }
    } else if (bytes > (double) file.length() + file.fillLimit()) {
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
    if (found > file.length()) {
      throw impossible((double) found);
    }
    long limit = file.fillLimit();
    if (bytes > (double) found * (stored.isFiltered() ? MOST_INFLATION : 1) + limit) {
      throw place
          .error(
              CoreError.TOO_LARGE,
              String.format(
                  "The value claims %.0f bytes, of which the file stores %d%s; the rest would be fill"
                      + " values, and no more than %d bytes of those are taken unasked",
                  bytes, found, stored.isFiltered() ? " compressed ones" : "", limit))
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
                "The value claims %.0f bytes, which a file of %d cannot hold",
                bytes, file.length()))
        .remedy("The file was damaged or made to harm: restore it from a copy.")
        .build();
  }

  /** The error for a value of more elements, or bytes at once, than an array holds. */
  AnamException tooMany(String what) {
    return place
        .error(
            CoreError.TOO_LARGE,
            "The value has more " + what + " than a Java array can have, which is 2^31")
        .remedy(
            "More memory does not help: split it into several datasets by a program that reads parts,"
                + " such as h5py, or leave the member out.")
        .build();
  }

  /** The error for a value that the memory has no room for. */
  AnamException noMemory(long bytes) {
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
