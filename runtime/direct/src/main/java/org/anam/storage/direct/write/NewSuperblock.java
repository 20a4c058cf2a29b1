package org.anam.storage.direct.write;

import java.io.IOException;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.Widths;

/** The first bytes of a file, which make one of it: written as the last. */
public final class NewSuperblock {

  private static final int SIZE = 48;

  private NewSuperblock() {}

  /** Keeps their place. */
  public static void reserve(Output output) throws IOException {
    output.reserve(SIZE);
  }

  /** Ends the file: flushes what was written so far, and then writes them. */
  public static void write(Output output, long rootAddress) throws IOException {
    output.flush();
    output.patch(0, bytes(output.base(), output.address(), rootAddress));
  }

  /** The superblock of a file that ends at an address. */
  public static ByteBuilder bytes(long base, long end, long rootAddress) {
    ByteBuilder bytes = new ByteBuilder(SIZE);
    bytes.u8(0x89).ascii("HDF\r\n").u8(0x1a).u8('\n');
    bytes.u8(2).u8(8).u8(8).u8(0);
    bytes.i64(base).i64(Widths.UNDEFINED).i64(base + end).i64(rootAddress);
    return bytes.checksum(0);
  }
}
