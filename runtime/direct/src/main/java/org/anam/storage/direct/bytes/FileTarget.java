package org.anam.storage.direct.bytes;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.anam.storage.thread.Uninterrupted;

/**
 * A new file. No channel, which an interrupted thread closes, but for large arrays off the heap,
 * which then need not be copied: those are written by a thread that nobody can interrupt.
 */
public final class FileTarget implements ByteTarget {

  private final RandomAccessFile file;
  private long position;

  /**
   * Opens a file that is there and empties it.
   *
   * @throws IOException when it cannot be written
   */
  public FileTarget(Path path) throws IOException {
    file = new RandomAccessFile(path.toFile(), "rw");
    try {
      file.setLength(0);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public void write(long at, byte[] bytes, int from, int count) throws IOException {
    seek(at);
    file.write(bytes, from, count);
    position = at + count;
  }

  @Override
  public void write(long at, ByteBuffer bytes) throws IOException {
    FileChannel channel = file.getChannel();
    position = -1;
    Uninterrupted.run(
        () -> {
          for (long next = at; bytes.hasRemaining(); ) {
            next += channel.write(bytes, next);
          }
        });
  }

  @Override
  public void read(long at, byte[] bytes, int from, int count) throws IOException {
    seek(at);
    file.readFully(bytes, from, count);
    position = at + count;
  }

  /** Mostly the file is there already, where the last call has left it. */
  private void seek(long at) throws IOException {
    if (position != at) {
      file.seek(at);
    }
    position = -1; // until the call that follows has succeeded
  }

  @Override
  public void discard() throws IOException {
    file.setLength(0);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
