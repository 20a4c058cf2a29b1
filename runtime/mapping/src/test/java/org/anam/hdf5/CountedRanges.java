package org.anam.hdf5;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import org.anam.storage.ByteRanges;

/** Bytes as from a distant place: counts what is asked for, and fails where a test wants it. */
class CountedRanges implements ByteRanges {

  final AtomicLong asked = new AtomicLong();
  private final ByteRanges bytes;

  CountedRanges(byte[] bytes) {
    this.bytes = ByteRanges.of(bytes);
  }

  @Override
  public long length() {
    return bytes.length();
  }

  @Override
  public void read(long position, ByteBuffer target) throws IOException {
    asked.addAndGet(target.remaining());
    bytes.read(position, target);
  }

  @Override
  public String name() {
    return "the archive";
  }
}
