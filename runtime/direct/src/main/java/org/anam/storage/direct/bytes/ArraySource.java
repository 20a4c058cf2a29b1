package org.anam.storage.direct.bytes;

import java.nio.ByteBuffer;

/** The bytes of an array, which is not copied. */
public final class ArraySource implements ByteSource {

  private final byte[] bytes;

  /** Those of an array that is left alone meanwhile. */
  public ArraySource(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public void read(long position, ByteBuffer target) {
    target.put(bytes, Math.toIntExact(position), target.remaining());
  }

  @Override
  public void close() {
    // There is nothing to give back.
  }
}
