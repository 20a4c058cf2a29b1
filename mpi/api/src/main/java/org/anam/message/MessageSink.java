package org.anam.message;

import java.nio.ByteBuffer;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.error.AnamException;
import org.anam.layout.TextForm;

/**
 * The bytes of a message in segments, its numbers, strings and elements, and the errors at the
 * current place. Each method checks the room once and keeps the position itself, which leaves
 * little for the compiler to inline a hundred times over.
 *
 * <p>What packs tags, tables and named members stands on this; {@link Packing}, which stands on
 * those, is the only class of it.
 */
abstract class MessageSink extends Sink {

  private final Segments segments;
  final Levels levels = new Levels();
  private long before;

  MessageSink(Segments segments) {
    this.segments = segments;
  }

  /** Packs the members of an object: with their names where the codec has no fingerprint. */
  abstract <T> void putMembers(T value, Codec<T> codec);

  /** What to throw instead of what came up while an object was packed, with the member if known. */
  abstract <T> AnamException threw(RuntimeException e, T value, Codec<T> codec);

  /** Begins a message behind its prefix. */
  void begin() {
    levels.clear();
    before = 0;
    take(segments.first());
    position = Prefix.BYTES;
  }

  /** Ends the message. */
  final void end() {
    buffer.limit(position);
  }

  /** Ends the message with bytes that lie behind the last one already, in the first segment. */
  final void end(int at) {
    position = at;
    buffer.limit(at);
  }

  /** Whether no other segment was needed. */
  final boolean isInFirstSegment() {
    return before == 0;
  }

  /** Lets go of the message's values and segments. */
  void forget() {
    levels.clear();
    if (before > 0) {
      buffer = null; // no longer the first segment, which stays anyhow
    }
    position = 0;
    capacity = 0;
  }

  @SuppressWarnings("ReferenceEquality") // the same buffer, or another one
  private void take(ByteBuffer segment) {
    if (buffer != segment) {
      buffer = segment;
    }
    position = 0;
    capacity = segment.capacity();
  }

  /** The bytes so far. */
  final long bytes() {
    return before + position;
  }

  /** The segment that the next byte goes to, if it has room. */
  final ByteBuffer buffer() {
    return buffer;
  }

  /** The place of the next byte in {@link #buffer}. */
  final int position() {
    return position;
  }

  /** Makes room in one segment and moves past it; returns where it starts. */
  final int reserve(int bytes) {
    if (capacity - position < bytes) {
      grow(bytes);
    }
    int at = position;
    position = at + bytes;
    return at;
  }

  private void grow(int bytes) {
    buffer.limit(position);
    before += position;
    take(segments.next(bytes));
  }

  /** Makes room for a value that the segment has none for, and packs it. */
  @Override
  protected final void carry(ElementType type, long bits) {
    int at = reserve(type.bytes());
    switch (type.bytes()) {
      case 1 -> buffer.put(at, (byte) bits);
      case 2 -> buffer.putShort(at, (short) bits);
      case 4 -> buffer.putInt(at, (int) bits);
      default -> buffer.putLong(at, bits);
    }
  }

  @Override
  protected final void carry(float value) {
    carry(ElementType.FLOAT32, Float.floatToRawIntBits(value));
  }

  @Override
  protected final void carry(double value) {
    carry(ElementType.FLOAT64, Double.doubleToRawLongBits(value));
  }

  @Override
  protected final void carry(char value) {
    carry(ElementType.UINT16, value);
  }

  /** Packs a number from 0 in one byte for each 7 bits, the low ones first. */
  final void putCount(long count) {
    long rest = count;
    while (rest >= 0x80) {
      putByte((byte) (rest | 0x80));
      rest >>>= 7;
    }
    putByte((byte) rest);
  }

  /** Packs a text that is null, long, not Latin, or at the end of a segment. */
  @Override
  protected final void carry(String value, TextForm form) {
    if (value == null) {
      putByte((byte) 0);
      return;
    }
    int length = value.length();
    if (isLatin(value, length)) {
      putCount(2L * length + 1);
      putLatin(value, length);
    } else {
      putCount(2L * length + 2);
      putUnits(value, length);
    }
  }

  private static boolean isLatin(String value, int length) {
    for (int i = 0; i < length; i++) {
      if (value.charAt(i) > 0xff) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("deprecation") // the low bytes are all there is
  private void putLatin(String value, int length) {
    int done = 0;
    while (done < length) {
      int part = room(length - done, 1);
      int at = reserve(part);
      if (buffer.hasArray()) {
        value.getBytes(done, done + part, buffer.array(), buffer.arrayOffset() + at);
      } else {
        for (int i = 0; i < part; i++) {
          buffer.put(at + i, (byte) value.charAt(done + i));
        }
      }
      done += part;
    }
  }

  private void putUnits(String value, int length) {
    int done = 0;
    while (done < length) {
      int part = room(length - done, 2);
      int at = reserve(2 * part);
      for (int i = 0; i < part; i++) {
        buffer.putChar(at + 2 * i, value.charAt(done + i));
      }
      done += part;
    }
  }

  /** How many of the units fit the segment, or the next one when none does. */
  private int room(int units, int width) {
    int here = (capacity - position) / width;
    return here > 0 ? Math.min(units, here) : Math.min(units, Segments.LARGEST / width / 2);
  }

  /** Packs bytes, which fit one segment. */
  final void putBytes(byte[] bytes) {
    int at = reserve(bytes.length);
    buffer.put(at, bytes);
  }

  /** A copy of the last bytes; null when they lie in more than one segment. */
  final byte[] last(long length) {
    if (length > position) {
      return null;
    }
    byte[] bytes = new byte[(int) length];
    buffer.get(position - bytes.length, bytes);
    return bytes;
  }

  /** Packs the elements of an array, which fit one segment. */
  final void putElements(NdArray array) {
    int bytes = (int) ElementBytes.bytes(array);
    int at = reserve(bytes);
    ElementBytes.put(array, buffer, at);
  }

  /** Packs element type, place, and shape of an array. */
  final void putArrayHead(NdArray array) {
    int type = ElementBytes.code(array.type());
    putByte((byte) (type | (array.isDirect() ? ArrayHeader.DIRECT : 0)));
    putShape(array.shape());
  }

  /** Packs the rank and the lengths of an array. */
  final void putShape(long[] shape) {
    putCount(shape.length);
    for (long n : shape) {
      putCount(n);
    }
  }
}
