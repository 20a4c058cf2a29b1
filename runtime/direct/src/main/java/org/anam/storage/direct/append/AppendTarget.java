package org.anam.storage.direct.append;

import java.io.IOException;
import java.util.Arrays;
import org.anam.storage.direct.bytes.ByteTarget;

/**
 * A file that is added to behind its end. Before each write it must have the length that it was
 * left with, so that nobody writes into what another program makes of it.
 */
final class AppendTarget implements ByteTarget {

  private final ChangedFile file;
  private final long oldLength;
  private long length;
  private boolean switched;

  /** A file, which this closes. */
  AppendTarget(ChangedFile file) throws IOException {
    this.file = file;
    oldLength = file.length();
    length = oldLength;
  }

  /** How many bytes the file had when it was opened. */
  long oldLength() {
    return oldLength;
  }

  private void requireOwnLength() throws IOException {
    long found = file.length();
    if (found != length) {
      throw new IOException(
          "another program has "
              + (found < length ? "cut the file short" : "written to the file")
              + " while it was appended to");
    }
  }

  @Override
  public void write(long position, byte[] bytes, int from, int count) throws IOException {
    requireOwnLength();
    // Also when the write fails half-way, whatever it has left is to be cut off.
    length = -1;
    file.write(position, bytes, from, count);
    length = Math.max(position + count, file.length());
  }

  @Override
  public void read(long position, byte[] bytes, int from, int count) throws IOException {
    file.read(position, bytes, from, count);
  }

  /** Brings to the disk what was written. */
  void sync() throws IOException {
    file.sync();
  }

  /**
   * Checks that bytes that are to be changed are still as they were left.
   *
   * @throws IOException when another program has changed the file
   */
  void requireUnchanged(Switch change) throws IOException {
    requireOwnLength();
    byte[] found = new byte[change.before().length];
    file.read(change.position(), found, 0, found.length);
    if (!Arrays.equals(found, change.before())) {
      throw new IOException("another program has changed the file while it was appended to");
    }
  }

  /**
   * Changes bytes in place, when they are still as they were left, and brings them to the disk.
   *
   * @throws IOException when another program has changed the file, or the disk fails
   */
  void change(Switch change) throws IOException {
    requireUnchanged(change);
    switched = true;
    file.write(change.position(), change.after(), 0, change.after().length);
    file.sync();
  }

  /** Cuts off what was added, when nothing in the file leads to it and nobody else has added. */
  @Override
  public void discard() throws IOException {
    long found = file.length();
    if (!switched && found > oldLength && (length < 0 || found == length)) {
      file.cut(oldLength);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
