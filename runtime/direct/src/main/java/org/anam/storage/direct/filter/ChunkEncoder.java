package org.anam.storage.direct.filter;

import java.util.Arrays;
import java.util.zip.Deflater;
import org.anam.layout.ArrayLayout;
import org.anam.layout.Filter;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.checksum.Fletcher32;

/**
 * Passes the chunks of a new dataset through the filters of its layout, in their order. Not
 * thread-safe. Closing it gives back what zlib holds.
 */
public final class ChunkEncoder implements AutoCloseable {

  private static final int OPTIONAL = 1;

  private final ArrayLayout layout;
  private final int elementBytes;
  private Deflater deflater;

  /** The filters of a layout, all of which the engine {@linkplain #has has}. */
  public ChunkEncoder(ArrayLayout layout, int elementBytes) {
    this.layout = layout;
    this.elementBytes = elementBytes;
    for (Filter filter : layout.filters()) {
      if (filter.id() == Filters.DEFLATE) {
        deflater = new Deflater(filter.parameters().get(0));
      }
    }
  }

  /** The body of the message that names the filters; empty where there are none. */
  public static ByteBuilder message(ArrayLayout layout, int elementBytes) {
    ByteBuilder filters = new ByteBuilder(32);
    if (layout.filters().isEmpty()) {
      return filters;
    }
    filters.u8(2).u8(layout.filters().size());
    for (Filter filter : layout.filters()) {
      switch (filter.id()) {
        case Filters.SHUFFLE -> filters.u16(filter.id()).u16(OPTIONAL).u16(1).i32(elementBytes);
        case Filters.DEFLATE ->
            filters.u16(filter.id()).u16(OPTIONAL).u16(1).i32(filter.parameters().get(0));
        default -> filters.u16(filter.id()).u16(0).u16(0);
      }
    }
    return filters;
  }

  /** Whether this engine writes a filter. */
  public static boolean has(Filter filter) {
    return filter.id() == Filters.SHUFFLE
        || filter.id() == Filters.DEFLATE
        || filter.id() == Filters.FLETCHER32;
  }

  /** What is stored of a chunk: the array itself where there is no filter. */
  public byte[] encode(byte[] chunk) {
    byte[] bytes = chunk;
    for (Filter filter : layout.filters()) {
      bytes =
          switch (filter.id()) {
            case Filters.SHUFFLE -> elementBytes > 1 ? shuffle(bytes, elementBytes) : bytes;
            case Filters.DEFLATE -> deflate(bytes);
            default -> withChecksum(bytes);
          };
    }
    return bytes;
  }

  private static byte[] withChecksum(byte[] bytes) {
    int sum = Fletcher32.of(bytes, 0, bytes.length);
    return new ByteBuilder(bytes.length + 4).bytes(bytes).i32(sum).array();
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
