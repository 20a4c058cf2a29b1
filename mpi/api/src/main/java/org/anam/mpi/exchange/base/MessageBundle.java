package org.anam.mpi.exchange.base;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.array.memory.ElementMemory;
import org.anam.message.MessageEncoder;

/**
 * Messages laid out one after the other in one piece of memory, header and arrays, as collective
 * operations want them. Grows as needed, up to what one buffer can hold.
 */
public final class MessageBundle {

  /** Above this, parts travel as messages of their own. */
  public static final int LIMIT = 1 << 30;

  private final Peers peers;
  private final int limit;
  private ByteBuffer buffer;

  /** Of as many bytes as the limit says. */
  public MessageBundle(Peers peers, int limit) {
    this.peers = peers;
    this.limit = limit;
    buffer = peers.allocate(0);
  }

  /** The length of the message that the encoder holds. */
  static long length(MessageEncoder encoder) {
    long length = 0;
    for (ByteBuffer segment : encoder.segments()) {
      length += segment.remaining();
    }
    for (NdArray array : encoder.arrays()) {
      length += array.size() * array.type().bytes();
    }
    return length;
  }

  /** Adds the message that the encoder holds; false when it does not fit any more. */
  public boolean add(MessageEncoder encoder) {
    long length = length(encoder);
    if (buffer.position() + length > limit) {
      return false;
    }
    grow((int) (buffer.position() + length));
    for (ByteBuffer segment : encoder.segments()) {
      buffer.put(segment.duplicate());
    }
    for (NdArray array : encoder.arrays()) {
      put(array);
    }
    return true;
  }

  private void grow(int needed) {
    if (needed > buffer.capacity()) {
      int doubled = (int) Math.min(2L * buffer.capacity(), LIMIT);
      ByteBuffer larger = peers.allocate(Math.max(needed, doubled));
      buffer = larger.put(buffer.flip());
    }
  }

  /** How many bytes were added. */
  public int size() {
    return buffer.position();
  }

  /** What was added. */
  public ByteBuffer content() {
    return buffer.duplicate().flip();
  }

  private void put(NdArray array) {
    put(array, buffer, buffer.position());
    buffer.position(buffer.position() + bytes(array));
  }

  /** Takes the elements of arrays from where they lie behind each other. */
  public static void take(ByteBuffer from, List<NdArray> arrays) {
    ByteBuffer source = from.duplicate().order(ByteOrder.nativeOrder());
    int at = from.position();
    for (NdArray array : arrays) {
      get(source, at, array);
      at += bytes(array);
    }
  }

  /** Copies the elements of an array into one of the same type and shape. */
  static void copy(NdArray from, NdArray into) {
    if (from.elements() instanceof ByteBuffer bytes) {
      get(bytes, 0, into);
    } else if (into.elements() instanceof ByteBuffer bytes) {
      put(from, bytes, 0);
    } else {
      System.arraycopy(from.elements(), 0, into.elements(), 0, components(from));
    }
  }

  private static void put(NdArray array, ByteBuffer to, int at) {
    int width = array.type().component().bytes();
    ElementMemory.put(array.elements(), 0, components(array), width, to, at);
  }

  private static void get(ByteBuffer from, int at, NdArray array) {
    int width = array.type().component().bytes();
    ElementMemory.get(from, at, array.elements(), 0, components(array), width);
  }

  private static int components(NdArray array) {
    return Math.toIntExact(array.size() * array.type().components());
  }

  private static int bytes(NdArray array) {
    return Math.toIntExact(array.size() * array.type().bytes());
  }
}
