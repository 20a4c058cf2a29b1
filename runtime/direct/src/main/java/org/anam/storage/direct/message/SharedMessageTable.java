package org.anam.storage.direct.message;

import org.anam.storage.direct.bytes.Window;

/**
 * Where messages are that several objects share.
 *
 * @param address the table
 * @param indexes how many indexes it has
 */
public record SharedMessageTable(long address, int indexes) {

  /** Decodes the message. */
  public static SharedMessageTable decode(Window window) {
    int version = window.u8();
    if (version != 0) {
      throw window.damaged("has the version " + version);
    }
    return new SharedMessageTable(window.nextAddress(), window.u8());
  }
}
