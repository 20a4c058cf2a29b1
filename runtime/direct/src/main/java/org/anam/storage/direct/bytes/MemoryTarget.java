package org.anam.storage.direct.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.anam.storage.MemoryFile;

/** A new file in memory. */
public final class MemoryTarget implements ByteTarget {

  private final MemoryFile file;

  /** An empty file. */
  public MemoryTarget(MemoryFile file) {
    this.file = file;
  }

  @Override
  public void write(long position, byte[] bytes, int from, int count) {
    file.write(position, bytes, from, count);
  }

  @Override
  public void read(long position, byte[] bytes, int from, int count) throws IOException {
    file.read(position, ByteBuffer.wrap(bytes, from, count));
  }

  @Override
  public void discard() {
    file.clear();
  }

  @Override
  public void close() {
    // There is nothing to give back.
  }
}
