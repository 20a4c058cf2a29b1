package org.anam.storage.direct.read.block;

import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Window;

/** The names in a group of the first version, and the targets of its soft links. */
public final class LocalHeap {

  private final Window data;

  /** The heap at an address. */
  public LocalHeap(Input input, long address) {
    int width = input.widths().length();
    Window head =
        input.window(address, 8 + 2L * width + input.widths().address(), "heap of a group's names");
    head.require("HEAP");
    int version = head.u8();
    if (version != 0) {
      throw head.damaged("has the version " + version);
    }
    head.skip(3);
    long size = head.length();
    head.skip(width); // where free space begins
    data = input.window(head.nextAddress(), size, "names of a group");
  }

  /** The bytes from an offset to the next NUL. */
  public byte[] text(long offset) {
    if (offset < 0 || offset >= data.size()) {
      throw data.damaged("does not have the name at its byte " + offset);
    }
    data.position((int) offset);
    return data.bytesToNul();
  }
}
