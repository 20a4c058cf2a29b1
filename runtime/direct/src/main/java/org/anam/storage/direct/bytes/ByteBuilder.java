package org.anam.storage.direct.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.anam.storage.direct.checksum.Lookup3;

/**
 * Bytes of a structure that is put together: what {@link Window} is to reading. Numbers are
 * little-endian. Not thread-safe.
 */
public final class ByteBuilder {

  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes;
  private int size;

  /** An empty one with room for this many bytes, which grows as needed. */
  public ByteBuilder(int room) {
    bytes = new byte[room];
  }

  /** All bytes of an array, which becomes its own. */
  public ByteBuilder(byte[] all) {
    bytes = all;
    size = all.length;
  }

  /** How many bytes there are. */
  public int size() {
    return size;
  }

  /** The array whose first {@link #size()} bytes these are, until the next one is put. */
  public byte[] array() {
    return bytes;
  }

  /** A copy of the bytes. */
  public byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Goes on at this byte; those from it on are taken away, or replaced by what is put next. */
  public void cut(int newSize) {
    size = newSize;
  }

  private int take(int count) {
    int at = size;
    if (count > bytes.length - at) {
      long wanted = Math.max((long) at + count, Math.min(2L * bytes.length, Integer.MAX_VALUE - 8));
      bytes = Arrays.copyOf(bytes, Math.toIntExact(wanted));
    }
    size = at + count;
    return at;
  }

  /** Puts one byte. */
  public ByteBuilder u8(int value) {
    int at = take(1);
    bytes[at] = (byte) value;
    return this;
  }

  /** Puts 2 bytes. */
  public ByteBuilder u16(int value) {
    int at = take(2);
    SHORTS.set(bytes, at, (short) value);
    return this;
  }

  /** Puts 4 bytes. */
  public ByteBuilder i32(int value) {
    int at = take(4);
    INTS.set(bytes, at, value);
    return this;
  }

  /** Puts 8 bytes. */
  public ByteBuilder i64(long value) {
    int at = take(8);
    LONGS.set(bytes, at, value);
    return this;
  }

  /** Puts the low bytes of a number. */
  public ByteBuilder number(long value, int width) {
    int at = take(width);
    for (int i = 0; i < width; i++) {
      bytes[at + i] = (byte) (value >>> (8 * i));
    }
    return this;
  }

  /** Puts all bytes of an array. */
  public ByteBuilder bytes(byte[] source) {
    return bytes(source, 0, source.length);
  }

  /** Puts bytes of an array. */
  public ByteBuilder bytes(byte[] source, int from, int count) {
    int at = take(count);
    System.arraycopy(source, from, bytes, at, count);
    return this;
  }

  /** Puts all bytes of another builder. */
  public ByteBuilder bytes(ByteBuilder source) {
    return bytes(source.bytes, 0, source.size);
  }

  /** Puts zeros. */
  public ByteBuilder zeros(int count) {
    int at = take(count);
    Arrays.fill(bytes, at, at + count, (byte) 0);
    return this;
  }

  /** Puts ASCII characters. */
  public ByteBuilder ascii(String text) {
    return bytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Puts the checksum of all bytes from this one on. */
  public ByteBuilder checksum(int from) {
    return i32(Lookup3.of(bytes, from, size - from));
  }

  /** Changes 2 bytes that are there. */
  public void setU16(int at, int value) {
    SHORTS.set(bytes, at, (short) value);
  }

  /** Changes 4 bytes that are there. */
  public void setI32(int at, int value) {
    INTS.set(bytes, at, value);
  }

  /** Changes 8 bytes that are there. */
  public void setI64(int at, long value) {
    LONGS.set(bytes, at, value);
  }
}
