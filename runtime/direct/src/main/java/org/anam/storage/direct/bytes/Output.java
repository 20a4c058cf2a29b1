package org.anam.storage.direct.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A new file's bytes by the addresses that the file uses: written one after the other through a
 * buffer, with places that are reserved first and filled in later. Not thread-safe.
 *
 * <p>After a failure nothing more is written, and every call throws what the first one did.
 */
public final class Output implements AutoCloseable {

  /** As many bytes go to the file at once. */
  public static final int BUFFER = 1 << 18;

  /** What may be cut by a kill within one write lies between two multiples of this. */
  private static final int PAGE = 4096;

  private final ByteTarget target;
  private final long base;
  private final byte[] buffer = new byte[BUFFER];
  private long start;
  private int count;
  private IOException failure;

  /** Bytes by their addresses that go to the file as the last; null when none do. */
  private TreeMap<Long, byte[]> heldBack;

  /**
   * An output that begins at address 0.
   *
   * @param target is closed with this
   * @param base the position of address 0
   */
  public Output(ByteTarget target, long base) {
    this(target, base, 0);
  }

  /** An output that begins at some address. */
  public Output(ByteTarget target, long base, long start) {
    this.target = target;
    this.base = base;
    this.start = start;
  }

  /** The position of address 0. */
  public long base() {
    return base;
  }

  /** The address of the next byte. */
  public long address() {
    return start + count;
  }

  /** Appends bytes. */
  public void write(byte[] bytes, int from, int size) throws IOException {
    check();
    if (size > BUFFER - count) {
      flush();
      if (size >= BUFFER) {
        toTarget(start, bytes, from, size);
        start += size;
        return;
      }
    }
    System.arraycopy(bytes, from, buffer, count, size);
    count += size;
  }

  /** Gives elements as they are in the file. */
  @FunctionalInterface
  public interface Elements {
    /** Copies some of them to a place of an array. */
    void copy(int from, int count, byte[] target, int at) throws IOException;
  }

  /** Appends elements, which go straight into the buffer where they are not larger than it. */
  public void write(int number, int elementBytes, Elements elements) throws IOException {
    check();
    if (elementBytes > BUFFER) {
      byte[] one = new byte[elementBytes];
      for (int i = 0; i < number; i++) {
        elements.copy(i, 1, one, 0);
        write(one, 0, elementBytes);
      }
      return;
    }
    for (int done = 0; done < number; ) {
      if (elementBytes > BUFFER - count) {
        flush();
      }
      int some = Math.min(number - done, (BUFFER - count) / elementBytes);
      elements.copy(done, some, buffer, count);
      count += some * elementBytes;
      done += some;
    }
  }

  /** Appends bytes that lie off the heap. */
  public void write(ByteBuffer bytes) throws IOException {
    flush();
    int size = bytes.remaining();
    try {
      target.write(base + start, bytes);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
    start += size;
  }

  /** Appends all bytes of a builder and returns the address of the first. */
  public long write(ByteBuilder bytes) throws IOException {
    long address = address();
    write(bytes.array(), 0, bytes.size());
    return address;
  }

  /** Appends zeros, to be filled in by {@link #patch}, and returns the address of the first. */
  public long reserve(long size) throws IOException {
    check();
    long address = address();
    long left = size;
    while (left > 0) {
      if (count == BUFFER) {
        flush();
      }
      int piece = (int) Math.min(left, BUFFER - count);
      Arrays.fill(buffer, count, count + piece, (byte) 0);
      count += piece;
      left -= piece;
    }
    return address;
  }

  /**
   * Appends zeros so that a block of this size would not lie across a border of pages; none where
   * it is larger than a page in any case.
   */
  public void avoidPageBorder(int size) throws IOException {
    long inPage = (base + address()) % PAGE;
    if (size <= PAGE && inPage + size > PAGE) {
      reserve(PAGE - inPage);
    }
  }

  /** Writes bytes in the place of others. */
  public void patch(long address, byte[] bytes, int from, int size) throws IOException {
    check();
    int inFile = (int) Math.max(0, Math.min(size, start - address));
    if (inFile > 0) {
      toTarget(address, bytes, from, inFile);
    }
    if (inFile < size) {
      int at = (int) (address + inFile - start);
      System.arraycopy(bytes, from + inFile, buffer, at, size - inFile);
    }
  }

  /** Writes all bytes of a builder in the place of others. */
  public void patch(long address, ByteBuilder bytes) throws IOException {
    patch(address, bytes.array(), 0, bytes.size());
  }

  /** From now on what is written by {@link #patchLast} waits for {@link #writeHeldBack}. */
  public void holdBack() {
    heldBack = new TreeMap<>();
  }

  /**
   * Writes bytes in the place of zeros, by which others find a block that must be whole when they
   * do.
   */
  public void patchLast(long address, byte[] bytes) throws IOException {
    if (heldBack == null) {
      patch(address, bytes, 0, bytes.length);
    } else {
      heldBack.put(address, bytes);
    }
  }

  /** Writes what has been held back, after all else has been flushed. */
  public void writeHeldBack() throws IOException {
    for (Map.Entry<Long, byte[]> one : heldBack.entrySet()) {
      patch(one.getKey(), one.getValue(), 0, one.getValue().length);
    }
    heldBack.clear();
  }

  /** Puts what has been held back into bytes that were read. */
  private void addHeldBack(long address, byte[] bytes, int from, int size) {
    for (Map.Entry<Long, byte[]> one :
        heldBack.headMap(address + size, false).descendingMap().entrySet()) {
      long at = one.getKey() - address;
      byte[] held = one.getValue();
      if (at + held.length <= 0) {
        return;
      }
      for (int i = (int) Math.max(0, -at); i < held.length && at + i < size; i++) {
        bytes[from + (int) at + i] = held[i];
      }
    }
  }

  /** Reads bytes that have been written. */
  public void read(long address, byte[] bytes, int from, int size) throws IOException {
    check();
    readWritten(address, bytes, from, size);
    if (heldBack != null) {
      addHeldBack(address, bytes, from, size);
    }
  }

  private void readWritten(long address, byte[] bytes, int from, int size) throws IOException {
    int inFile = (int) Math.max(0, Math.min(size, start - address));
    if (inFile > 0) {
      try {
        target.read(base + address, bytes, from, inFile);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
    if (inFile < size) {
      System.arraycopy(
          buffer, (int) (address + inFile - start), bytes, from + inFile, size - inFile);
    }
  }

  /** Gives all bytes so far to the target. */
  public void flush() throws IOException {
    check();
    if (count > 0) {
      toTarget(start, buffer, 0, count);
      start += count;
      count = 0;
    }
  }

  private void toTarget(long address, byte[] bytes, int from, int size) throws IOException {
    try {
      target.write(base + address, bytes, from, size);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private void check() throws IOException {
    if (failure != null) {
      throw new IOException(failure.getMessage(), failure);
    }
  }

  /** Gives up all that has been written. The target is closed in any case. */
  public void discard() throws IOException {
    try (target) {
      target.discard();
    }
  }

  /** Closes the target; what has not been flushed is lost. */
  @Override
  public void close() throws IOException {
    target.close();
  }
}
