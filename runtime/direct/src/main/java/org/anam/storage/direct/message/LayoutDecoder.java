package org.anam.storage.direct.message;

import java.util.Arrays;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;

/** Reads the layouts of datasets of all versions. */
final class LayoutDecoder {

  private static final int COMPACT = 0;
  private static final int CONTIGUOUS = 1;
  private static final int CHUNKED = 2;
  private static final int VIRTUAL = 3;

  private static final int EDGES_UNFILTERED = 1;
  private static final int SINGLE_FILTERED = 2;

  private LayoutDecoder() {}

  /** The rest of a message of version 1 or 2. */
  static DataLayout old(Window window) {
    int rank = window.u8();
    int kind = window.u8();
    window.skip(5);
    if (rank < 1 || rank > Dataspace.HIGHEST_RANK + 1) {
      throw window.damaged("has " + rank + " dimensions");
    }
    long address = kind == COMPACT ? Widths.UNDEFINED : window.nextAddress();
    long[] sizes = sizes(window, rank, 4, kind == CHUNKED);
    return switch (kind) {
      case COMPACT -> new DataLayout.Compact(data(window, window.u32()));
      case CONTIGUOUS -> new DataLayout.Contiguous(address, -1);
      case CHUNKED -> chunked(sizes, new ChunkIndex.OldTree(address));
      default -> throw window.damaged("is of class " + kind);
    };
  }

  /** The rest of a message of version 3 or newer. */
  static DataLayout decode(Window window, int version) {
    int kind = window.u8();
    return switch (kind) {
      case COMPACT -> new DataLayout.Compact(data(window, window.u16()));
      case CONTIGUOUS -> new DataLayout.Contiguous(window.nextAddress(), window.length());
      case CHUNKED -> version == 3 ? chunkedByTree(window) : chunked(window, version);
      case VIRTUAL -> {
        if (version == 3) {
          throw window.damaged("is of class " + kind);
        }
        yield new DataLayout.Virtual();
      }
      default -> throw window.damaged("is of class " + kind);
    };
  }

  private static Window data(Window window, long size) {
    if (size > window.remaining()) {
      throw window.damaged("has " + size + " bytes of data beyond its end");
    }
    return window.window((int) size, "data in a header");
  }

  private static DataLayout chunkedByTree(Window window) {
    int rank = rank(window);
    long address = window.nextAddress();
    return chunked(sizes(window, rank, 4, true), new ChunkIndex.OldTree(address));
  }

  private static int rank(Window window) {
    int rank = window.u8();
    if (rank < 2 || rank > Dataspace.HIGHEST_RANK + 1) {
      throw window.damaged("has chunks of " + (rank - 1) + " dimensions");
    }
    return rank;
  }

  private static long[] sizes(Window window, int rank, int width, boolean positive) {
    long[] sizes = new long[rank];
    for (int i = 0; i < rank; i++) {
      sizes[i] = window.unsigned(width);
      if (positive && sizes[i] == 0) {
        throw window.damaged("has chunks of no size");
      }
    }
    return sizes;
  }

  private static DataLayout chunked(long[] sizes, ChunkIndex index) {
    long[] chunk = Arrays.copyOf(sizes, sizes.length - 1);
    return new DataLayout.Chunked(chunk, sizes[sizes.length - 1], index);
  }

  private static DataLayout chunked(Window window, int version) {
    int flags = window.u8();
    int rank = rank(window);
    int width = window.u8();
    if (width < 1 || width > 8) {
      throw window.damaged("has sizes of chunks of " + width + " bytes");
    }
    long[] sizes = sizes(window, rank, width, true);
    boolean edges = (flags & EDGES_UNFILTERED) != 0;
    int type = window.u8();
    return chunked(
        sizes,
        switch (type) {
          case 1 -> single(window, (flags & SINGLE_FILTERED) != 0);
          case 2 -> new ChunkIndex.Implicit(window.nextAddress());
          case 3 -> {
            window.skip(1);
            yield new ChunkIndex.FixedArray(window.nextAddress(), version, edges);
          }
          case 4 -> {
            window.skip(5);
            yield new ChunkIndex.ExtensibleArray(window.nextAddress(), version, edges);
          }
          case 5 -> {
            window.skip(6);
            yield new ChunkIndex.Tree(window.nextAddress(), version, edges);
          }
          default -> throw window.damaged("has an index of chunks of type " + type);
        });
  }

  private static ChunkIndex single(Window window, boolean filtered) {
    long size = filtered ? window.length() : -1;
    int mask = filtered ? window.i32() : 0;
    return new ChunkIndex.Single(window.nextAddress(), size, mask);
  }
}
