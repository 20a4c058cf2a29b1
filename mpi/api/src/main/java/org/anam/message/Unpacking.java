package org.anam.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.Unpacker;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

/** Unpacks bare values. A value may lie across the border of two segments. */
final class Unpacking extends Unpacker {

  /** Some virtual machines need a few words at the head of an array. */
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private static final int SCRATCH = 1024;

  /** Up to so many bytes, one by one is faster than a copy, whose checks take longer. */
  private static final int SHORT = 24;

  final Levels levels = new Levels();
  private final Source source = new Source();
  private final TaggedReader tagged;
  private final byte[] scratch = new byte[SCRATCH];
  private ByteBuffer buffer;
  private int position;
  private int limit;
  private long base;
  private long end;

  Unpacking(ReceivedTables tables) {
    tagged = new TaggedReader(this, tables);
  }

  /** Lets go of the message. */
  void forget() {
    levels.clear();
    source.forget();
    open(0, 0);
  }

  Source source() {
    return source;
  }

  TaggedReader tagged() {
    return tagged;
  }

  /** Goes to the first of the bytes from {@code from} to {@code to}. */
  void open(long from, long to) {
    end = to;
    seek(from);
  }

  /** Goes to a place, which lies before the end. */
  @SuppressWarnings("ReferenceEquality") // the same buffer, or another one
  void seek(long place) {
    int segment = source.segmentAt(place);
    ByteBuffer view = source.view(segment);
    if (buffer != view) {
      buffer = view; // storing what is there already costs the garbage collector's barrier
    }
    base = source.start(segment) - source.offset(segment);
    position = (int) (place - base);
    limit = (int) (Math.min(source.end(segment), end) - base);
  }

  /** The place of the next byte. */
  long place() {
    return base + position;
  }

  /** How many bytes are left. */
  long remaining() {
    return end - place();
  }

  /** The buffer with the next bytes, little-endian. */
  ByteBuffer buffer() {
    return buffer;
  }

  /** Where in {@link #buffer} the next byte lies. */
  int position() {
    return position;
  }

  /** Checks that so many bytes are left. */
  void need(long bytes) {
    if (bytes < 0 || bytes > remaining()) {
      throw malformed("The message ends within a value");
    }
  }

  /** Passes over bytes, as many as are left at most. */
  void skip(long bytes) {
    need(bytes);
    if (bytes <= limit - position) {
      position += (int) bytes;
    } else {
      seek(place() + bytes);
    }
  }

  AnamException malformed(String what) {
    return levels
        .error(ErrorCode.MALFORMED_MESSAGE, what + ", at byte " + place() + " of " + source.bytes())
        .build();
  }

  /** The error of a value that is of another type. */
  AnamException wrongType(String expected, int found) {
    String what = "Expected " + expected + ", found " + Tags.name(found);
    return levels.error(ErrorCode.WRONG_TYPE, what).build();
  }

  /** The error of a number that does not fit. */
  AnamException outOfRange(String expected, Object found) {
    String what = "Expected " + expected + ", found " + found;
    return levels.error(ErrorCode.OUT_OF_RANGE, what).build();
  }

  @Override
  public byte getByte() {
    int at = position;
    if (at == limit) {
      return nextByte();
    }
    position = at + 1;
    return buffer.get(at);
  }

  private byte nextByte() {
    need(1);
    seek(place());
    return buffer.get(position++);
  }

  /** A little-endian number whose bytes lie in more than one segment, or are not all there. */
  private long joined(int bytes) {
    need(bytes);
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= (getByte() & 0xffL) << (8 * i);
    }
    return value;
  }

  @Override
  public boolean getBoolean() {
    return getByte() != 0;
  }

  @Override
  public short getShort() {
    int at = position;
    if (limit - at < 2) {
      return (short) joined(2);
    }
    position = at + 2;
    return buffer.getShort(at);
  }

  @Override
  public char getChar() {
    return (char) getShort();
  }

  @Override
  public int getInt() {
    int at = position;
    if (limit - at < 4) {
      return (int) joined(4);
    }
    position = at + 4;
    return buffer.getInt(at);
  }

  @Override
  public long getLong() {
    int at = position;
    if (limit - at < 8) {
      return joined(8);
    }
    position = at + 8;
    return buffer.getLong(at);
  }

  @Override
  public float getFloat() {
    return Float.intBitsToFloat(getInt());
  }

  @Override
  public double getDouble() {
    return Double.longBitsToDouble(getLong());
  }

  /** A number from 0, 7 bits in each byte, the low ones first. */
  long getCount() {
    int next = getByte();
    if (next >= 0) {
      return next;
    }
    long count = next & 0x7f;
    for (int shift = 7; shift < 63; shift += 7) {
      next = getByte();
      count |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return count;
      }
    }
    throw malformed("A count has more than 63 bits");
  }

  @Override
  public String getString() {
    long head = getCount();
    if (head == 0) {
      return null;
    }
    boolean isLatin = (head & 1) == 1;
    long length = (head - 1) >>> 1;
    need(isLatin ? length : 2 * length);
    if (length > LONGEST) {
      throw malformed("A text of " + length + " characters is longer than any in Java");
    }
    return isLatin ? latin((int) length) : units((int) length);
  }

  /** A string that must be there. */
  String getText() {
    String text = getString();
    if (text == null) {
      throw malformed("A text is missing");
    }
    return text;
  }

  private String latin(int length) {
    if (length <= SCRATCH && length <= limit - position) {
      int at = position;
      position = at + length;
      if (buffer.hasArray()) {
        return new String(
            buffer.array(), buffer.arrayOffset() + at, length, StandardCharsets.ISO_8859_1);
      }
      if (length <= SHORT) {
        for (int i = 0; i < length; i++) {
          scratch[i] = buffer.get(at + i);
        }
      } else {
        buffer.get(at, scratch, 0, length);
      }
      return ofLatin(scratch, length);
    }
    return new String(bytes(length).array(), StandardCharsets.ISO_8859_1);
  }

  /** The constructor with a character set does the same, and is too long to be inlined. */
  @SuppressWarnings("deprecation")
  private static String ofLatin(byte[] bytes, int length) {
    return new String(bytes, 0, 0, length);
  }

  private String units(int length) {
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = getChar();
    }
    return new String(units);
  }

  /** The next bytes, copied; so many are left. */
  private ByteBuffer bytes(int length) {
    ByteBuffer copy = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    int done = 0;
    while (done < length) {
      if (position == limit) {
        seek(place());
      }
      int part = Math.min(length - done, limit - position);
      copy.put(done, buffer, position, part);
      position += part;
      done += part;
    }
    return copy;
  }

  /** Fills an array with the next bytes. */
  void getElements(NdArray array) {
    int length = (int) ElementBytes.bytes(array);
    need(length);
    if (length <= limit - position) {
      int at = position;
      position = at + length;
      ElementBytes.get(buffer, at, array);
    } else {
      ElementBytes.get(bytes(length), 0, array);
    }
  }

  @Override
  public <T> T get(ValueCodec<T> codec) {
    int tag = getByte();
    if (tag == Tags.NOTHING) {
      return codec.absent();
    }
    tagged.expect(tag);
    return codec.read(tagged);
  }

  @Override
  public <T> T require(ValueCodec<T> codec) {
    int tag = getByte();
    if (tag == Tags.NOTHING) {
      throw levels
          .error(ErrorCode.MISSING_MEMBER, "A member that cannot be null is not in the message")
          .build();
    }
    tagged.expect(tag);
    return codec.read(tagged);
  }

  @Override
  public Map<String, Object> getExtraData() {
    Map<String, Object> extra = new LinkedHashMap<>();
    String key = getString();
    while (key != null) {
      Object value = get(Values.ANY);
      if (value != null && extra.put(key, value) != null) {
        throw malformed("The extra data have one key twice");
      }
      key = getString();
    }
    return extra;
  }

  @Override
  public <T> T getMembers(Codec<T> codec) {
    NamedReader members = new NamedReader(this, codec.descriptor());
    T value = codec.read(members);
    members.finish();
    return value;
  }

  @Override
  public RuntimeException refused(RuntimeException cause) {
    Class<?> type = levels.type();
    return levels
        .error(
            ErrorCode.REFUSED,
            (type == null ? "A type" : type.getName())
                + " refused what the message holds: "
                + (cause.getMessage() == null ? cause.toString() : cause.getMessage()))
        .cause(cause)
        .build();
  }
}
