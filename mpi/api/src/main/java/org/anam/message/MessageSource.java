package org.anam.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.Source;
import org.anam.codec.ValueReader;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.mpi.error.MpiError;

/**
 * The bytes of a message, its numbers and strings, and the errors at the current place. It looks at
 * the message through a window: the bytes around the next one as a Java array, which is read with
 * far less code than a buffer off the heap, so that the compiler can inline a whole object.
 *
 * <p>What reads tags, tables and named members stands on this; {@link Unpacking}, which stands on
 * those, is the only class of it.
 */
abstract class MessageSource extends Source {

  /** Some virtual machines need a few words at the head of an array. */
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  /** How many bytes from off the heap are copied at once. */
  private static final int WINDOW = 8 << 10;

  final Levels levels = new Levels();
  private final ReceivedBytes source = new ReceivedBytes();
  private final byte[] copy = new byte[WINDOW];

  /** The window is from index {@code first} to {@code last}, {@code base} being index 0. */
  private int first;

  private int last;
  private long base;
  private long end;

  /** What a value that could not be read threw last. */
  private RuntimeException failure;

  /** The number of all bytes. */
  private long total;

  MessageSource() {
    bytes = copy;
  }

  /** The next value behind its tag; null when there is nothing. */
  @Override
  protected abstract ValueReader next();

  /** Unpacks the members of an object, by their names where the codec has no fingerprint. */
  abstract <T> T members(Codec<T> codec);

  /** Whether a value that could not be read threw this, and not the program's own code. */
  @SuppressWarnings("ReferenceEquality") // the very failure
  final boolean isFailure(RuntimeException e) {
    return e == failure;
  }

  /** Goes to the beginning of a message in one buffer. */
  void begin(ByteBuffer segment) {
    source.open(segment);
    begin();
  }

  /** Goes to the beginning of a message in several buffers. */
  void begin(List<ByteBuffer> segments) {
    source.open(segments);
    begin();
  }

  private void begin() {
    moveTo(0);
    total = source.bytes();
    end = total;
    if (end > 0) {
      fill();
    }
  }

  /** Lets go of the message. */
  void forget() {
    levels.clear();
    failure = null;
    source.forget();
    bytes = copy;
    moveTo(0);
    total = 0;
    end = 0;
  }

  /** The number of bytes of the message. */
  long total() {
    return total;
  }

  /** Goes to the first of the bytes from {@code from} to {@code to}. */
  void open(long from, long to) {
    end = to;
    seek(from);
  }

  /** Goes to a place, which is not behind the end. */
  void seek(long place) {
    long at = place - base;
    if (at < first || at > last) {
      moveTo(place);
    } else {
      position = (int) at;
      limit = (int) Math.min(last, end - base);
    }
  }

  /** Goes to a place with an empty window, which the next read fills. */
  private void moveTo(long place) {
    first = 0;
    last = 0;
    position = 0;
    limit = 0;
    base = place;
  }

  /** Moves the window over the next byte; at least one must be left. */
  private void fill() {
    long place = place();
    int segment = source.segmentAt(place);
    ByteBuffer view = source.view(segment);
    long start = source.start(segment);
    if (view.hasArray()) {
      bytes = view.array();
      first = view.arrayOffset() + source.offset(segment);
      last = first + (int) (source.end(segment) - start);
      base = start - first;
    } else {
      long length = source.end(segment) - start;
      long from = length <= WINDOW ? start : place;
      last = (int) Math.min(WINDOW, source.end(segment) - from);
      view.get((int) (from - start) + source.offset(segment), copy, 0, last);
      first = 0;
      base = from;
    }
    position = (int) (place - base);
    limit = (int) Math.min(last, end - base);
  }

  /** The place of the next byte. */
  long place() {
    return base + position;
  }

  /** How many bytes are left. */
  long remaining() {
    return end - place();
  }

  /** Whether the next bytes are these; false also where no window shows all of them. */
  boolean isNext(byte[] expected, int length) {
    if (limit - position < length && remaining() >= length) {
      fill();
    }
    return limit - position >= length
        && Arrays.equals(bytes, position, position + length, expected, 0, length);
  }

  /** Copies the next bytes and stays in front of them; false when they lie in several places. */
  boolean copyNext(byte[] into) {
    if (limit - position < into.length) {
      return false;
    }
    System.arraycopy(bytes, position, into, 0, into.length);
    return true;
  }

  /** Checks that this many bytes are left. */
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
      moveTo(place() + bytes);
    }
  }

  AnamException malformed(String what) {
    AnamException error =
        levels
            .error(MpiError.MALFORMED_MESSAGE, what + ", at byte " + place() + " of " + total())
            .build();
    failure = error;
    return error;
  }

  @Override
  protected RuntimeException failed(RuntimeException e) {
    failure = e;
    return e;
  }

  /** The error of a value that is of another type. */
  AnamException wrongType(String expected, int found) {
    String what = "Expected " + expected + ", found " + Tags.name(found);
    return levels.error(CoreError.WRONG_TYPE, what).remedy(SentTypeRemedy.remedy(found)).build();
  }

  /** A little-endian number that the window does not show all of, or that is not all there. */
  private long joined(int bytes) {
    need(bytes);
    if (position >= limit) {
      fill();
    }
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= (getByte() & 0xffL) << (8 * i);
    }
    return value;
  }

  @Override
  protected long fetch(ElementType type) {
    return joined(type.bytes());
  }

  @Override
  protected float fetchFloat() {
    return Float.intBitsToFloat((int) joined(Float.BYTES));
  }

  @Override
  protected double fetchDouble() {
    return Double.longBitsToDouble(joined(Double.BYTES));
  }

  @Override
  protected char fetchChar() {
    return (char) joined(Character.BYTES);
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
  protected String fetchString() {
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

  /** The constructor with a character set does the same, and is too long to be inlined. */
  @SuppressWarnings("deprecation")
  private String latin(int length) {
    if (length <= limit - position) {
      int at = position;
      position = at + length;
      return new String(bytes, 0, at, length);
    }
    return new String(copyOf(length), 0);
  }

  private String units(int length) {
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = getChar();
    }
    return new String(units);
  }

  /** A copy of the next bytes; that many must be left. */
  private byte[] copyOf(int length) {
    byte[] copied = new byte[length];
    source.get(place(), copied);
    skip(length);
    return copied;
  }

  /** Fills an array with the next bytes. */
  void getElements(NdArray array) {
    int length = (int) ElementBytes.bytes(array);
    need(length);
    long place = place();
    int segment = source.segmentAt(place);
    if (place + length <= source.end(segment)) {
      int at = (int) (place - source.start(segment)) + source.offset(segment);
      ElementBytes.get(source.view(segment), at, array);
      skip(length);
    } else {
      ByteBuffer joined = ByteBuffer.wrap(copyOf(length)).order(ByteOrder.LITTLE_ENDIAN);
      ElementBytes.get(joined, 0, array);
    }
  }

  @Override
  protected AnamException missing() {
    return levels
        .error(CoreError.MISSING_MEMBER, "A member that cannot be null is not in the message")
        .build();
  }

  @Override
  public boolean hasBroadcast() {
    return true;
  }
}
