package org.anam.hdf5;

import java.util.function.Supplier;
import org.anam.error.AnamException;
import org.anam.storage.ByteRanges;

/** What errors call bytes that are in no file. */
final class Sources {

  /** Bytes that are being written. */
  static final String BYTES = "bytes";

  private Sources() {}

  /** Does a piece of work whose errors name ranges; null for a file, which they name themselves. */
  static <T> T named(ByteRanges ranges, Supplier<T> work) {
    return ranges == null ? work.get() : named(name(ranges), work);
  }

  /** Does a piece of work whose errors name a source. */
  static <T> T named(String source, Supplier<T> work) {
    try {
      return work.get();
    } catch (AnamException e) {
      throw e.inSource(source);
    }
  }

  /** A program's own name, which must not get in the way of an error. */
  static String name(ByteRanges ranges) {
    try {
      String name = ranges.name();
      return name == null ? BYTES : name;
    } catch (RuntimeException e) {
      return BYTES;
    }
  }
}
