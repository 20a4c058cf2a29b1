package org.anam.storage.direct.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Where the bytes of a file come from: a file, memory, or a server that gives ranges. May be asked
 * by several threads at once.
 */
public interface ByteSource extends AutoCloseable {

  /** How many bytes there are. */
  long length();

  /**
   * Fills what remains of a buffer.
   *
   * @param position the first byte, so that all lie before {@link #length()}
   * @throws IOException when they cannot be had, all of them
   */
  void read(long position, ByteBuffer target) throws IOException;

  /** Whether each question takes long, so that few should be asked. */
  default boolean isDistant() {
    return false;
  }

  /**
   * Tells which ranges are read next, so that a distant source can fetch them side by side.
   *
   * @param positions the first byte of each, so that all lie before {@link #length()}
   * @param sizes how many bytes each has
   */
  default void announce(long[] positions, long[] sizes) {}

  @Override
  void close() throws IOException;
}
