package org.anam.storage.direct.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A range of a file's bytes, read from its beginning on. Numbers are little-endian. Whoever asks
 * for more than is left gets a {@link FormatException}. Not thread-safe.
 */
public final class Window {

  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final Widths widths;
  private final long address;
  private final String what;
  private int position;

  /** A range of an array. */
  Window(byte[] bytes, int start, int length, Widths widths, long address, String what) {
    this.bytes = bytes;
    this.start = start;
    this.position = start;
    this.end = start + length;
    this.widths = widths;
    this.address = address;
    this.what = what;
  }

  /**
   * All bytes of an array.
   *
   * @param what what they are, for errors
   */
  public static Window of(byte[] bytes, Widths widths, String what) {
    return new Window(bytes, 0, bytes.length, widths, Widths.UNDEFINED, what);
  }

  /** How many bytes the file gives to addresses and lengths. */
  public Widths widths() {
    return widths;
  }

  /** The address of the first byte; {@link Widths#UNDEFINED} when it is in no file. */
  public long address() {
    return address;
  }

  /** How many bytes have been read. */
  public int position() {
    return position - start;
  }

  /** Goes on at a byte, counted from the first. */
  public void position(int next) {
    if (next < 0 || next > end - start) {
      throw damaged("says that something lies outside of it");
    }
    position = start + next;
  }

  /** How many bytes there are, read or not. */
  public int size() {
    return end - start;
  }

  /** How many bytes are left. */
  public int remaining() {
    return end - position;
  }

  /** An error in what this is. */
  public FormatException damaged(String why) {
    return new FormatException("the " + this + " " + why);
  }

  private int take(int count) {
    if (count < 0 || count > end - position) {
      throw damaged("ends too early");
    }
    int at = position;
    position += count;
    return at;
  }

  /** Passes bytes over. */
  public void skip(int count) {
    take(count);
  }

  /** Passes bytes over. */
  public void skip(long count) {
    if (count < 0 || count > remaining()) {
      throw damaged("ends too early");
    }
    position += (int) count;
  }

  /** The next byte, unsigned. */
  public int u8() {
    return bytes[take(1)] & 0xff;
  }

  /** The next 2 bytes, unsigned. */
  public int u16() {
    return (short) SHORTS.get(bytes, take(2)) & 0xffff;
  }

  /** The next 4 bytes. */
  public int i32() {
    return (int) INTS.get(bytes, take(4));
  }

  /** The next 4 bytes, unsigned. */
  public long u32() {
    return i32() & 0xffff_ffffL;
  }

  /** The next 8 bytes. */
  public long i64() {
    return (long) LONGS.get(bytes, take(8));
  }

  /** A number of 1 to 8 bytes, without a sign; one beyond those of a long is an error. */
  public long unsigned(int width) {
    long value = bits(width);
    if (value < 0) {
      throw damaged("has the number " + Long.toUnsignedString(value));
    }
    return value;
  }

  private long bits(int width) {
    if (width == 8) {
      return i64();
    }
    int at = take(width);
    long value = 0;
    for (int i = width - 1; i >= 0; i--) {
      value = (value << 8) | (bytes[at + i] & 0xff);
    }
    return value;
  }

  /** A length of the file's width. */
  public long length() {
    return unsigned(widths.length());
  }

  /** An address of the file's width; {@link Widths#UNDEFINED} when all its bits are set. */
  public long address(int width) {
    long value = bits(width);
    long all = -1L >>> (64 - 8 * width);
    if (value == all) {
      return Widths.UNDEFINED;
    }
    if (value < 0) {
      throw damaged("has the address " + Long.toUnsignedString(value));
    }
    return value;
  }

  /** An address of the file's width; {@link Widths#UNDEFINED} when all its bits are set. */
  public long nextAddress() {
    return address(widths.address());
  }

  /** Copies bytes. */
  public byte[] bytes(int count) {
    int at = take(count);
    return Arrays.copyOfRange(bytes, at, at + count);
  }

  /** Copies bytes into a part of an array. */
  public void bytes(byte[] target, int offset, int count) {
    System.arraycopy(bytes, take(count), target, offset, count);
  }

  /** Copies bytes up to the next NUL, which is passed over. */
  public byte[] bytesToNul() {
    int at = position;
    for (int i = at; i < end; i++) {
      if (bytes[i] == 0) {
        position = i + 1;
        return Arrays.copyOfRange(bytes, at, i);
      }
    }
    throw damaged("has a name without an end");
  }

  /** The next bytes as a window of their own. */
  public Window window(int count, String name) {
    int at = take(count);
    long from = address == Widths.UNDEFINED ? address : address + (at - start);
    return new Window(bytes, at, count, widths, from, name);
  }

  /** Bytes of this as a window of their own; which of these are read next stays as it is. */
  public Window part(int from, int count, String name) {
    if (from < 0 || count < 0 || from > size() - count) {
      throw damaged("says that something lies outside of it");
    }
    long at = address == Widths.UNDEFINED ? address : address + from;
    return new Window(bytes, start + from, count, widths, at, name);
  }

  /** Whether the next bytes are these ASCII characters; they are passed over. */
  public boolean starts(String signature) {
    int at = take(signature.length());
    for (int i = 0; i < signature.length(); i++) {
      if ((bytes[at + i] & 0xff) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Passes a signature over, which has to be there. */
  public void require(String signature) {
    if (!starts(signature)) {
      throw damaged("does not begin with " + signature);
    }
  }

  /** Whether the last byte has been read. */
  public boolean isAtEnd() {
    return position == end;
  }

  /**
   * The array that the bytes are in, not to be changed; those before {@link #offset()} are others.
   */
  public byte[] array() {
    return bytes;
  }

  /** Where the next byte is in {@link #array()}. */
  public int offset() {
    return position;
  }

  /** What this is and where, for errors. */
  @Override
  public String toString() {
    return address == Widths.UNDEFINED ? what : what + " at " + address;
  }
}
