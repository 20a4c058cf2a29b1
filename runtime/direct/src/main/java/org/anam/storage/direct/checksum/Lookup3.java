package org.anam.storage.direct.checksum;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bob Jenkins' lookup3: the checksum of metadata from version 2 of its structures on, and the hash
 * by which names are ordered in the indexes of large groups.
 */
public final class Lookup3 {

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private Lookup3() {}

  /** Of all bytes of an array. */
  public static int of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  /** Of a part of an array. */
  public static int of(byte[] bytes, int offset, int length) {
    int a = 0xdeadbeef + length;
    int b = a;
    int c = a;
    int at = offset;
    int left = length;
    while (left > 12) {
      a += (int) INTS.get(bytes, at);
      b += (int) INTS.get(bytes, at + 4);
      c += (int) INTS.get(bytes, at + 8);
      a = (a - c) ^ Integer.rotateLeft(c, 4);
      c += b;
      b = (b - a) ^ Integer.rotateLeft(a, 6);
      a += c;
      c = (c - b) ^ Integer.rotateLeft(b, 8);
      b += a;
      a = (a - c) ^ Integer.rotateLeft(c, 16);
      c += b;
      b = (b - a) ^ Integer.rotateLeft(a, 19);
      a += c;
      c = (c - b) ^ Integer.rotateLeft(b, 4);
      b += a;
      at += 12;
      left -= 12;
    }
    if (left == 0) {
      return c;
    }
    a += tail(bytes, at, left);
    b += tail(bytes, at + 4, left - 4);
    c += tail(bytes, at + 8, left - 8);
    c = (c ^ b) - Integer.rotateLeft(b, 14);
    a = (a ^ c) - Integer.rotateLeft(c, 11);
    b = (b ^ a) - Integer.rotateLeft(a, 25);
    c = (c ^ b) - Integer.rotateLeft(b, 16);
    a = (a ^ c) - Integer.rotateLeft(c, 4);
    b = (b ^ a) - Integer.rotateLeft(a, 14);
    return (c ^ b) - Integer.rotateLeft(b, 24);
  }

  private static int tail(byte[] bytes, int at, int left) {
    int word = 0;
    for (int i = Math.min(left, 4) - 1; i >= 0; i--) {
      word = (word << 8) | (bytes[at + i] & 0xff);
    }
    return word;
  }
}
