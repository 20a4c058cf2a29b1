package org.anam.storage.direct.message;

import org.anam.storage.direct.bytes.Window;

/** Where the elements of a dataset are. */
public sealed interface DataLayout {

  /** In the header itself. */
  record Compact(Window data) implements DataLayout {}

  /**
   * In one piece.
   *
   * @param address undefined when nothing was written
   * @param size how many bytes; -1 when the message does not say
   */
  record Contiguous(long address, long size) implements DataLayout {}

  /**
   * In chunks.
   *
   * @param chunk the size of a chunk along each dimension
   * @param elementSize the bytes of an element
   * @param index where the chunks are
   */
  record Chunked(long[] chunk, long elementSize, ChunkIndex index) implements DataLayout {}

  /** In other datasets, of other files perhaps. */
  record Virtual() implements DataLayout {}

  /** Decodes the message. */
  static DataLayout decode(Window window) {
    int version = window.u8();
    return switch (version) {
      case 1, 2 -> LayoutDecoder.old(window);
      case 3, 4, 5 -> LayoutDecoder.decode(window, version);
      default -> throw window.damaged("has the version " + version);
    };
  }
}
