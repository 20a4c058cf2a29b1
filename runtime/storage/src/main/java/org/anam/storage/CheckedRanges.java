package org.anam.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;

/**
 * What a program gives as the bytes of a file, held to its contract: what it throws, or does not
 * give, is an error that names the range.
 */
public final class CheckedRanges implements ByteRanges {

  private final ByteRanges ranges;
  private final long length;

  private CheckedRanges(ByteRanges ranges, long length) {
    this.ranges = ranges;
    this.length = length;
  }

  /**
   * The bytes of ranges, checked.
   *
   * @throws AnamException ANAM185 when they have no length
   */
  public static CheckedRanges of(ByteRanges ranges) {
    if (ranges instanceof CheckedRanges checked) {
      return checked;
    }
    long length;
    try {
      length = ranges.length();
    } catch (AnamException e) {
      throw e;
    } catch (RuntimeException e) {
      throw failed("The length of the bytes cannot be had: " + e, e);
    }
    if (length < 0) {
      throw failed("There are said to be " + length + " bytes", null);
    }
    return new CheckedRanges(ranges, length);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isInMemory() {
    return ranges.isInMemory();
  }

  /** Fills a buffer or throws ANAM185, or what the source throws of Anam's own. */
  @Override
  public void read(long position, ByteBuffer target) {
    int wanted = target.remaining();
    int limit = target.limit();
    String range = "Bytes " + position + " to " + (position + wanted - 1);
    if (position < 0 || wanted > length - position) {
      throw failed(range + " are not within the " + length + " that there are", null);
    }
    try {
      ranges.read(position, target);
    } catch (AnamException e) {
      throw e;
    } catch (IOException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw failed(range + " cannot be had: " + reason, e);
    } catch (RuntimeException e) {
      throw failed(range + " cannot be had: " + e, e);
    }
    if (target.limit() != limit || target.hasRemaining()) {
      int given = wanted - (limit - target.position());
      throw failed(range + " were asked for, " + wanted + ", and " + given + " came", null);
    }
  }

  @Override
  public void announce(long[] positions, long[] sizes) {
    try {
      ranges.announce(positions, sizes);
    } catch (AnamException e) {
      throw e;
    } catch (RuntimeException e) {
      throw failed("The source does not take what is read next: " + e, e);
    }
  }

  private static AnamException failed(String what, Exception cause) {
    return AnamException.of(StorageError.SOURCE_FAILED, what).cause(cause).build();
  }
}
