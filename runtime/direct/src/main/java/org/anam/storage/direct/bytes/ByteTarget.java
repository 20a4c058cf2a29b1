package org.anam.storage.direct.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Where the bytes of a new file go. Used by one thread at a time. */
public interface ByteTarget extends AutoCloseable {

  /**
   * Writes bytes, behind the last one or in the place of others.
   *
   * @throws IOException when not all can be written; which of them are there is unknown then
   */
  void write(long position, byte[] bytes, int from, int count) throws IOException;

  /**
   * Writes what remains of a buffer, behind the last byte or in the place of others.
   *
   * @throws IOException when not all can be written; which of them are there is unknown then
   */
  default void write(long position, ByteBuffer bytes) throws IOException {
    byte[] piece = new byte[Math.min(bytes.remaining(), Output.BUFFER)];
    for (long at = position; bytes.hasRemaining(); ) {
      int count = Math.min(bytes.remaining(), piece.length);
      bytes.get(piece, 0, count);
      write(at, piece, 0, count);
      at += count;
    }
  }

  /** Reads bytes that have been written. */
  void read(long position, byte[] bytes, int from, int count) throws IOException;

  /** Gives up what has been written, and the room that it takes. */
  void discard() throws IOException;

  @Override
  void close() throws IOException;
}
