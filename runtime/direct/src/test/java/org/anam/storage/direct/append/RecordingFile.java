package org.anam.storage.direct.append;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file in memory that remembers its writes, and fails from some call on. */
final class RecordingFile implements ChangedFile {

  /** Some bytes that were written at once. */
  record Write(long position, byte[] bytes) {}

  private final List<Write> writes = new ArrayList<>();
  private final int most;
  private byte[] bytes;
  private int calls;

  /**
   * A file.
   *
   * @param most how many calls succeed
   */
  RecordingFile(byte[] bytes, int most) {
    this.bytes = bytes;
    this.most = most;
  }

  List<Write> writes() {
    return writes;
  }

  byte[] bytes() {
    return bytes;
  }

  int calls() {
    return calls;
  }

  private void call() throws IOException {
    if (++calls > most) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public void read(long position, byte[] target, int from, int count) {
    System.arraycopy(bytes, (int) position, target, from, count);
  }

  @Override
  public void write(long position, byte[] source, int from, int count) throws IOException {
    call();
    Write write = new Write(position, Arrays.copyOfRange(source, from, from + count));
    writes.add(write);
    bytes = apply(bytes, write, count);
  }

  /** The file after the first bytes of a write. */
  static byte[] apply(byte[] file, Write write, int count) {
    int end = (int) write.position() + count;
    byte[] result = Arrays.copyOf(file, Math.max(file.length, end));
    System.arraycopy(write.bytes(), 0, result, (int) write.position(), count);
    return result;
  }

  @Override
  public void sync() throws IOException {
    call();
  }

  @Override
  public void cut(long length) {
    bytes = Arrays.copyOf(bytes, (int) length);
  }

  @Override
  public void close() {}
}
