package org.anam.storage.direct.filter;

import java.util.Arrays;
import java.util.zip.Deflater;
import org.anam.codec.ArrayLayout;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.checksum.Fletcher32;

/**
 * Passes the chunks of a new dataset through its filters: shuffle, deflate, checksum, in this
 * order. Not thread-safe. Closing it gives back what zlib holds.
 */
public final class ChunkEncoder implements AutoCloseable {

  private static final int DEFLATE = 1;
  private static final int SHUFFLE = 2;
  private static final int FLETCHER32 = 3;
  private static final int OPTIONAL = 1;

  private final ArrayLayout layout;
  private final int elementBytes;
  private final Deflater deflater;

  /** The filters of a layout. */
  public ChunkEncoder(ArrayLayout layout, int elementBytes) {
    this.layout = layout;
    this.elementBytes = elementBytes;
    deflater = layout.deflate() > 0 ? new Deflater(layout.deflate()) : null;
  }

  /** The body of the message that names the filters; empty where there are none. */
  public static ByteBuilder message(ArrayLayout layout, int elementBytes) {
    ByteBuilder filters = new ByteBuilder(32);
    int count = 0;
    filters.u8(2).u8(0);
    if (layout.shuffle()) {
      filters.u16(SHUFFLE).u16(OPTIONAL).u16(1).i32(elementBytes);
      count++;
    }
    if (layout.deflate() > 0) {
      filters.u16(DEFLATE).u16(OPTIONAL).u16(1).i32(layout.deflate());
      count++;
    }
    if (layout.fletcher32()) {
      filters.u16(FLETCHER32).u16(0).u16(0);
      count++;
    }
    if (count == 0) {
      filters.cut(0);
    } else {
      filters.array()[1] = (byte) count;
    }
    return filters;
  }

  /** What is stored of a chunk: the array itself where there is no filter. */
  public byte[] encode(byte[] chunk) {
    byte[] bytes = chunk;
    if (layout.shuffle() && elementBytes > 1) {
      bytes = shuffle(bytes, elementBytes);
    }
    if (deflater != null) {
      bytes = deflate(bytes);
    }
    if (layout.fletcher32()) {
      int sum = Fletcher32.of(bytes, 0, bytes.length);
      bytes = new ByteBuilder(bytes.length + 4).bytes(bytes).i32(sum).array();
    }
    return bytes;
  }

  /** All first bytes of elements, then all second ones; what is no whole element stays behind. */
  static byte[] shuffle(byte[] bytes, int elementBytes) {
    byte[] shuffled = new byte[bytes.length];
    int count = bytes.length / elementBytes;
    for (int b = 0; b < elementBytes; b++) {
      int at = b * count;
      for (int i = b; i < count * elementBytes; i += elementBytes) {
        shuffled[at++] = bytes[i];
      }
    }
    int whole = count * elementBytes;
    System.arraycopy(bytes, whole, shuffled, whole, bytes.length - whole);
    return shuffled;
  }

  private byte[] deflate(byte[] bytes) {
    deflater.reset();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] deflated = new byte[Math.max(64, bytes.length / 2)];
    int size = 0;
    while (!deflater.finished()) {
      if (size == deflated.length) {
        deflated = Arrays.copyOf(deflated, (int) Math.min(Integer.MAX_VALUE - 8, 2L * size));
      }
      size += deflater.deflate(deflated, size, deflated.length - size);
    }
    return Arrays.copyOf(deflated, size);
  }

  @Override
  public void close() {
    if (deflater != null) {
      deflater.end();
    }
  }
}
