package org.anam.storage.direct.filter;

/** Puts first bytes of elements together, then second ones, so that they compress better. */
final class Shuffle {

  private Shuffle() {}

  /** Puts the bytes of elements together; what is left over at the end stays there. */
  static byte[] undo(byte[] bytes, int size) {
    int count = size <= 1 ? 0 : bytes.length / size;
    if (count <= 1) {
      return bytes;
    }
    byte[] target = new byte[bytes.length];
    int from = 0;
    for (int i = 0; i < size; i++) {
      for (int to = i, end = count * size; to < end; to += size) {
        target[to] = bytes[from++];
      }
    }
    System.arraycopy(bytes, from, target, from, bytes.length - from);
    return target;
  }
}
