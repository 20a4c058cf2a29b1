package org.anam.storage.engine;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.anam.error.AnamException;

/** Texts and names of files, which need not be UTF-8. */
public final class StoredText {

  private static final int PREVIEW = 40;

  private StoredText() {}

  /**
   * Decodes a part of bytes.
   *
   * @param error what begins the error, from a sentence that says what is wrong
   * @throws AnamException that error when they are not valid UTF-8
   */
  public static String decode(
      byte[] bytes, int from, int length, Function<String, AnamException.Builder> error) {
    int all = 0;
    for (int i = from; i < from + length; i++) {
      all |= bytes[i];
    }
    if (all >= 0) {
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw error
          .apply("The text is not valid UTF-8: " + preview(bytes, from, length))
          .cause(e)
          .build();
    }
  }

  private static String preview(byte[] bytes, int from, int length) {
    StringBuilder text = new StringBuilder();
    int shown = Math.min(length, PREVIEW);
    for (int i = from; i < from + shown; i++) {
      if (bytes[i] >= 0x20 && bytes[i] < 0x7f) {
        text.append((char) bytes[i]);
      } else {
        text.append(String.format("\\x%02x", bytes[i] & 0xff));
      }
    }
    return text + (shown < length ? "..." : "");
  }
}
