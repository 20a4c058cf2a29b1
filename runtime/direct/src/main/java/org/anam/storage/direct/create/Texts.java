package org.anam.storage.direct.create;

import java.nio.charset.StandardCharsets;

/** The bytes of texts. */
final class Texts {

  private Texts() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
