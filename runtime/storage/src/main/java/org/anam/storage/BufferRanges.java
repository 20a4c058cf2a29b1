package org.anam.storage;

import java.nio.ByteBuffer;
import org.anam.error.Argument;

/** The bytes of a buffer. Thread-safe: each reader has a position of its own. */
final class BufferRanges implements ByteRanges {

  private final ByteBuffer bytes;

  BufferRanges(ByteBuffer bytes) {
    this.bytes = Argument.notNull(bytes, "buffer").slice();
  }

  @Override
  public long length() {
    return bytes.capacity();
  }

  @Override
  public void read(long position, ByteBuffer target) {
    target.put(bytes.slice(Math.toIntExact(position), target.remaining()));
  }

  @Override
  public boolean isInMemory() {
    return true;
  }
}
