package org.anam.storage.direct.bytes;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * The bytes of a file. No channel, which an interrupted thread closes; and no mapping, in which a
 * file that is cut meanwhile ends the thread anywhere, and which keeps the file on Windows.
 */
public final class FileSource implements ByteSource {

  private static final int PIECE = 1 << 18;

  private final RandomAccessFile file;
  private final long length;

  /**
   * Opens a file.
   *
   * @throws IOException when it cannot be read
   */
  public FileSource(Path path) throws IOException {
    file = new RandomAccessFile(path.toFile(), "r");
    try {
      length = file.length();
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public long length() {
    return length;
  }

  /** Seeking and reading are two calls, hence the lock. */
  @Override
  public synchronized void read(long position, ByteBuffer target) throws IOException {
    file.seek(position);
    if (target.hasArray()) {
      file.readFully(target.array(), target.arrayOffset() + target.position(), target.remaining());
      target.position(target.limit());
      return;
    }
    byte[] piece = new byte[Math.min(PIECE, target.remaining())];
    while (target.hasRemaining()) {
      int count = Math.min(piece.length, target.remaining());
      file.readFully(piece, 0, count);
      target.put(piece, 0, count);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
