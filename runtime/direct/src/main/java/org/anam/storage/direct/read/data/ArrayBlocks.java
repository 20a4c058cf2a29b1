package org.anam.storage.direct.read.data;

import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.checksum.Lookup3;

/** What the blocks of both kinds of arrays have in common. */
final class ArrayBlocks {

  private static final int CHECKSUM = 4;

  private ArrayBlocks() {}

  /** Verifies the checksum at a block's end, its signature and version; goes on behind these. */
  static Window verified(Window block, String signature) {
    int length = block.size() - CHECKSUM;
    if (length < 0) {
      throw block.damaged("ends before its checksum");
    }
    int sum = Lookup3.of(block.array(), block.offset(), length);
    block.position(length);
    if (block.i32() != sum) {
      throw block.damaged("has a wrong checksum");
    }
    block.position(0);
    if (!signature.isEmpty()) {
      block.require(signature);
      int version = block.u8();
      if (version != 0) {
        throw block.damaged("has the version " + version);
      }
    }
    return block;
  }

  /** Whether a bit is set; the first is the highest of the first byte. */
  static boolean isSet(byte[] bits, long index) {
    return (bits[(int) (index >> 3)] & 0x80 >> (int) (index & 7)) != 0;
  }
}
