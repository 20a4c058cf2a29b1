package org.anam.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.anam.error.Argument;

/**
 * The bytes of an HDF5 file, wherever they are: in memory, on a server, in an archive. To be
 * implemented by programs.
 *
 * <pre>{@code
 * ByteRanges ranges = ByteRanges.of(bytes);
 * Person anna = Hdf5.load(ranges, Person.class);
 * }</pre>
 *
 * <p>Only what a load needs is asked for, in pieces from some bytes to some MiB. Several threads
 * may ask at once, for any ranges. Anam keeps no range longer than the load or the open file, and
 * closes nothing: whoever has opened a source closes it, when all is loaded.
 *
 * <p>The bytes must stay the same as long as they are read. Anam cannot see a change, and a source
 * that can has to throw, in place of bytes of another state.
 */
public interface ByteRanges {

  /** How many bytes there are, the same at each call and not negative. */
  long length();

  /**
   * Fills a buffer: puts as many bytes as remain in it. It is never asked for bytes that lie
   * outside of 0 to {@link #length()}.
   *
   * @param position the first byte
   * @param target any buffer, direct or not; it is full afterwards. Fewer bytes are an error, and
   *     are not asked for again
   * @throws IOException when the bytes cannot be had, all of them; the load ends with ANAM185,
   *     which names the range and has this as its cause. An implementation that knows more throws
   *     an {@link org.anam.error.AnamException}, which goes to the caller as it is
   */
  void read(long position, ByteBuffer target) throws IOException;

  /** What errors call this in place of a file: a short text without secrets. */
  default String name() {
    return "bytes";
  }

  /**
   * Whether all bytes are in memory, so that reading them all costs next to nothing. A seal is then
   * verified at each load; elsewhere only where {@code LoadOptions.requireSeal()} asks for it.
   */
  default boolean isInMemory() {
    return false;
  }

  /**
   * Tells which ranges are read next, so that a distant source can fetch them side by side. Need do
   * nothing, and should not wait.
   *
   * @param positions the first byte of each range, within 0 to {@link #length()}
   * @param sizes how many bytes each has
   */
  default void announce(long[] positions, long[] sizes) {}

  /** The bytes of an array, which is not copied. Named "bytes" in errors. */
  static ByteRanges of(byte[] bytes) {
    return new BufferRanges(ByteBuffer.wrap(Argument.notNull(bytes, "bytes")));
  }

  /**
   * The bytes that remain in a buffer, which are not copied; its position stays. Named "bytes" in
   * errors.
   */
  static ByteRanges of(ByteBuffer buffer) {
    return new BufferRanges(buffer);
  }
}
