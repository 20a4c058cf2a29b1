package org.anam.storage.direct.copy;

import java.io.IOException;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.read.block.LocalHeap;

/** Copies the names of the files in which the elements of a dataset lie; these stay as they are. */
final class ExternalFiles {

  private static final int SLOT = 24;
  private static final int NO_FREE_SPACE = 1;

  private ExternalFiles() {}

  /** The body of the message, whose names have been written. */
  static byte[] copy(Input input, Window message, Output output) throws IOException {
    int version = message.u8();
    message.skip(3 + 2);
    int count = message.u16();
    LocalHeap names = new LocalHeap(input, message.nextAddress());
    if (version != 1 || (long) count * SLOT > message.remaining()) {
      throw message.damaged("has the version " + version + " and " + count + " files");
    }
    ByteBuilder slots = new ByteBuilder(count * SLOT);
    ByteBuilder heap = new ByteBuilder(64).zeros(8); // offset 0 is the name of no length
    for (int i = 0; i < count; i++) {
      byte[] name = names.text(message.length());
      slots.i64(heap.size()).i64(message.i64()).i64(message.i64());
      heap.bytes(name).u8(0);
      heap.zeros(-heap.size() & 7);
    }
    long data = output.write(heap);
    ByteBuilder head = new ByteBuilder(32).ascii("HEAP").i32(0);
    head.i64(heap.size()).i64(NO_FREE_SPACE).i64(data);
    ByteBuilder body = new ByteBuilder(16 + count * SLOT).u8(1).zeros(3).u16(count).u16(count);
    return body.i64(output.write(head)).bytes(slots).toArray();
  }
}
