package org.anam.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import org.anam.storage.ByteRanges;

/** The bytes of an open file as they were many when this was made. Not thread-safe. */
final class FileRanges implements ByteRanges {

  private final RandomAccessFile file;
  private final long length;

  FileRanges(RandomAccessFile file) throws IOException {
    this.file = file;
    length = file.length();
  }

  @Override
  public long length() {
    return length;
  }

  /** Into arrays alone. */
  @Override
  public void read(long position, ByteBuffer target) throws IOException {
    file.seek(position);
    file.readFully(target.array(), target.arrayOffset() + target.position(), target.remaining());
    target.position(target.limit());
  }
}
