package org.anam.mpi.nativempi.simulated;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Memory at the addresses that a library is given. */
final class Native {

  private Native() {}

  @SuppressWarnings("restricted") // As a library in C does.
  static MemorySegment at(long address, long bytes) {
    return MemorySegment.ofAddress(address).reinterpret(bytes);
  }

  static byte[] read(long address, int bytes) {
    return at(address, bytes).toArray(ValueLayout.JAVA_BYTE);
  }

  static void write(long address, byte[] bytes, int length) {
    MemorySegment.copy(MemorySegment.ofArray(bytes), 0, at(address, length), 0, length);
  }

  static void copy(long from, long into, int bytes) {
    write(into, read(from, bytes), bytes);
  }

  static int readInt(long address) {
    return at(address, Integer.BYTES).get(JAVA_INT, 0);
  }

  static void writeInt(long address, int value) {
    at(address, Integer.BYTES).set(JAVA_INT, 0, value);
  }

  static long readLong(long address) {
    return at(address, Long.BYTES).get(JAVA_LONG, 0);
  }

  static void writeLong(long address, long value) {
    at(address, Long.BYTES).set(JAVA_LONG, 0, value);
  }

  static void writeText(long address, String text) {
    at(address, text.length() + 1L).setString(0, text);
  }
}
