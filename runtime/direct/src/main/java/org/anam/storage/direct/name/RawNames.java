package org.anam.storage.direct.name;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * NewNames of any bytes as texts: each byte that is no UTF-8 is a lone surrogate from U+DC80, as
 * Python has it. Bytes that are UTF-8 never give such a one, so that each text stands for one name.
 */
public final class RawNames {

  private static final int SURROGATE = 0xdc00;

  private RawNames() {}

  /** The text of a name. */
  public static String text(byte[] name) {
    ByteBuffer in = ByteBuffer.wrap(name);
    CharBuffer out = CharBuffer.allocate(name.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    while (in.hasRemaining()) {
      CoderResult result = decoder.decode(in, out, true);
      for (int i = 0; result.isError() && i < result.length(); i++) {
        out.put((char) (SURROGATE | (in.get() & 0xff)));
      }
    }
    return out.flip().toString();
  }

  /** The bytes of the name that a text stands for. */
  public static byte[] bytes(String text) {
    byte[] bytes = new byte[3 * text.length()];
    int size = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean isByte = i < text.length() && isByte(text, i);
      if (isByte || i == text.length()) {
        byte[] plain = text.substring(from, i).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(plain, 0, bytes, size, plain.length);
        size += plain.length;
        from = i + 1;
      }
      if (isByte) {
        bytes[size++] = (byte) text.charAt(i);
      }
    }
    return Arrays.copyOf(bytes, size);
  }

  private static boolean isByte(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
