package org.anam.storage;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that grows in memory, in pieces, so that growing copies nothing and it may have more bytes
 * than an array. Takes a piece at most more than it has bytes. Written by one thread; then read by
 * any number.
 */
public final class MemoryFile implements ByteRanges {

  private static final int PIECE_BITS = 18;
  private static final int PIECE = 1 << PIECE_BITS;

  private final List<byte[]> pieces = new ArrayList<>();
  private long length;

  /** An empty file. */
  public MemoryFile() {}

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isInMemory() {
    return true;
  }

  /**
   * Writes bytes, in the place of others or behind the last one; what lies between is zero.
   *
   * @param position the first byte's
   */
  public void write(long position, byte[] bytes, int from, int count) {
    long end = position + count;
    while ((long) pieces.size() << PIECE_BITS < end) {
      pieces.add(new byte[PIECE]);
    }
    for (int done = 0; done < count; ) {
      long at = position + done;
      int inside = (int) (at & (PIECE - 1));
      int some = Math.min(count - done, PIECE - inside);
      System.arraycopy(bytes, from + done, piece(at), inside, some);
      done += some;
    }
    length = Math.max(length, end);
  }

  private byte[] piece(long position) {
    return pieces.get((int) (position >> PIECE_BITS));
  }

  @Override
  public void read(long position, ByteBuffer target) throws IOException {
    if (position < 0 || target.remaining() > length - position) {
      throw new EOFException("there are " + length + " bytes");
    }
    for (long at = position; target.hasRemaining(); ) {
      int inside = (int) (at & (PIECE - 1));
      int some = Math.min(target.remaining(), PIECE - inside);
      target.put(piece(at), inside, some);
      at += some;
    }
  }

  /** Takes all bytes away. */
  public void clear() {
    pieces.clear();
    length = 0;
  }

  /**
   * All bytes.
   *
   * @throws ArithmeticException when there are more than an array can have
   */
  public byte[] toByteArray() {
    byte[] bytes = new byte[Math.toIntExact(length)];
    for (int at = 0; at < bytes.length; at += PIECE) {
      System.arraycopy(piece(at), 0, bytes, at, Math.min(PIECE, bytes.length - at));
    }
    return bytes;
  }

  /**
   * Writes all bytes to a stream, from the first to the last, and flushes it.
   *
   * @throws IOException what the stream throws
   */
  public void writeTo(OutputStream stream) throws IOException {
    for (long at = 0; at < length; at += PIECE) {
      stream.write(piece(at), 0, (int) Math.min(PIECE, length - at));
    }
    stream.flush();
  }
}
