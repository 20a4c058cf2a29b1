package org.anam.storage.hdf5lib.session;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * The bytes of a file that the library has open for reading, for what must be looked at before the
 * library believes it.
 */
public final class FileBytes implements AutoCloseable {

  private final Path path;
  private final Object identity;
  private RandomAccessFile file;
  private long length;
  private byte[] window = new byte[0];
  private ByteBuffer numbers = ByteBuffer.wrap(window);
  private long windowStart;

  /** To be made before the library opens the file; opens nothing itself. */
  public FileBytes(Path path) throws IOException {
    this.path = path;
    this.identity = identity(path);
  }

  private static Object identity(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    // Where files have no key, as on Windows, one that is open cannot be replaced.
    return attributes.fileKey() == null ? "" : attributes.fileKey();
  }

  /** Whether the path still leads to the file that the library has opened. */
  public boolean isOpen() throws IOException {
    if (file == null && Objects.equals(identity(path), identity)) {
      // Not a channel: that of an interrupted thread is closed at once.
      file = new RandomAccessFile(path.toFile(), "r");
      length = file.length();
      if (!Objects.equals(identity(path), identity)) {
        close();
      }
    }
    return file != null;
  }

  /** How many bytes the open file has. */
  public long length() {
    return length;
  }

  /**
   * The given bytes as little-endian numbers, from position 0, until the next call.
   *
   * @param at the first byte
   * @param count how many
   * @param ahead how many more are wanted soon, if the file has them
   * @return null when the file ends before them
   */
  public ByteBuffer read(long at, int count, int ahead) throws IOException {
    if (at < 0 || at > length - count) {
      return null;
    }
    if (at < windowStart || at + count > windowStart + window.length) {
      window = new byte[(int) Math.min(Math.max(count, ahead), length - at)];
      numbers = ByteBuffer.wrap(window);
      file.seek(at);
      file.readFully(window);
      windowStart = at;
    }
    return numbers.slice((int) (at - windowStart), count).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      RandomAccessFile open = file;
      file = null;
      open.close();
    }
  }
}
