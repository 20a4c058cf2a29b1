package org.anam.mpi.mpj;

import java.nio.ByteBuffer;
import mpjbuf.Buffer;
import mpjbuf.BufferException;
import mpjbuf.NIOBuffer;
import mpjbuf.Type;

/**
 * Memory off the heap that one message of MPJ Express is sent from or received into.
 *
 * <p>MPJ Express wants room for a header of its own, then a section: its type, the number of its
 * elements, and the elements. Anam sends sections of bytes only, so that one side may hold numbers
 * on the heap and the other bytes off it.
 */
final class FrameBuffer {

  /** Bytes of the section before its elements. */
  static final int SECTION = 8;

  private final ByteBuffer memory;
  private final int capacity;
  private int start;
  private Buffer buffer;

  /**
   * Memory for a section of bytes.
   *
   * @param capacity the greatest number of bytes
   * @param overhead the greatest room that the device needs before the section
   */
  FrameBuffer(int capacity, int overhead) {
    this.capacity = capacity;
    memory = ByteBuffer.allocateDirect(overhead + SECTION + capacity);
  }

  int capacity() {
    return capacity;
  }

  /** The bytes of the section; the index of its first one is {@link #first}. */
  ByteBuffer bytes() {
    return memory;
  }

  int first() {
    return start + SECTION;
  }

  /** Makes it empty, with that much room for the device. */
  FrameBuffer reset(int overhead) {
    start = overhead;
    memory.clear();
    buffer = new Buffer(new NIOBuffer(memory.capacity(), memory), overhead, memory.capacity());
    return this;
  }

  /** For a device to receive into. */
  Buffer toReceive() {
    return buffer;
  }

  /** For a device to send: the section of that many bytes, which have been put. */
  Buffer toSend(int bytes) throws BufferException {
    memory.clear();
    memory.put(start, (byte) Type.BYTE.getCode());
    memory.putInt(start + Integer.BYTES, bytes);
    buffer.setSize(SECTION + bytes);
    buffer.commit();
    return buffer;
  }

  /** How many bytes were received. */
  int received() {
    memory.clear();
    return buffer.getSize() - SECTION;
  }
}
