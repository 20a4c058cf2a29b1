package org.anam.storage.direct.message;

import org.anam.storage.direct.bytes.Window;

/**
 * Where an object header goes on.
 *
 * @param address the first byte
 * @param length how many bytes, with signature and checksum
 */
public record Continuation(long address, long length) {

  /** Decodes the message. */
  public static Continuation decode(Window window) {
    return new Continuation(window.nextAddress(), window.length());
  }
}
