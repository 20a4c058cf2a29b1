package org.anam.mpi.exchange.base;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.List;
import org.anam.array.NdArray;
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
      length += (long) array.size() * array.type().bytes();
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
    int bytes = array.size() * array.type().bytes();
    transfer(array, buffer.slice(buffer.position(), bytes).order(ByteOrder.nativeOrder()), true);
    buffer.position(buffer.position() + bytes);
  }

  /** Takes the elements of arrays from where they lie behind each other. */
  public static void take(ByteBuffer from, List<NdArray> arrays) {
    int at = from.position();
    for (NdArray array : arrays) {
      int bytes = array.size() * array.type().bytes();
      transfer(array, from.slice(at, bytes).order(ByteOrder.nativeOrder()), false);
      at += bytes;
    }
  }

  /** Copies the elements of an array into one of the same type and shape. */
  static void copy(NdArray from, NdArray into) {
    if (from.elements() instanceof ByteBuffer bytes) {
      transfer(into, bytes, false);
    } else if (into.elements() instanceof ByteBuffer bytes) {
      transfer(from, bytes, true);
    } else {
      int length = from.size() * from.type().components();
      System.arraycopy(from.elements(), 0, into.elements(), 0, length);
    }
  }

  private static void transfer(NdArray array, ByteBuffer bytes, boolean out) {
    Object elements = array.elements();
    if (elements instanceof ByteBuffer memory) {
      if (out) {
        bytes.put(memory);
      } else {
        memory.put(bytes);
      }
    } else if (elements instanceof byte[] memory) {
      if (out) {
        bytes.put(memory);
      } else {
        bytes.get(memory);
      }
    } else if (elements instanceof short[] memory) {
      ShortBuffer view = bytes.asShortBuffer();
      if (out) {
        view.put(memory);
      } else {
        view.get(memory);
      }
    } else if (elements instanceof int[] memory) {
      IntBuffer view = bytes.asIntBuffer();
      if (out) {
        view.put(memory);
      } else {
        view.get(memory);
      }
    } else if (elements instanceof long[] memory) {
      LongBuffer view = bytes.asLongBuffer();
      if (out) {
        view.put(memory);
      } else {
        view.get(memory);
      }
    } else if (elements instanceof float[] memory) {
      FloatBuffer view = bytes.asFloatBuffer();
      if (out) {
        view.put(memory);
      } else {
        view.get(memory);
      }
    } else {
      DoubleBuffer view = bytes.asDoubleBuffer();
      if (out) {
        view.put((double[]) elements);
      } else {
        view.get((double[]) elements);
      }
    }
  }
}
