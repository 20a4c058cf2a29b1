package org.anam.storage.direct.filter;

import java.util.Arrays;
import java.util.List;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.message.FilterPipeline;

/** Undoes the filters of a chunk. */
public final class Filters {

  /** Deflate's number. */
  public static final int DEFLATE = 1;

  /** Shuffle's number. */
  public static final int SHUFFLE = 2;

  /** The checksum's number. */
  public static final int FLETCHER32 = 3;

  /** Szip's number. */
  public static final int SZIP = 4;

  /** N-bit's number. */
  public static final int NBIT = 5;

  /** Scale-offset's number. */
  public static final int SCALE_OFFSET = 6;

  /** The number of h5py's LZF. */
  public static final int LZF = 32000;

  private Filters() {}

  /** Whether this engine has a filter. */
  public static boolean has(int id) {
    return switch (id) {
      case DEFLATE, SHUFFLE, FLETCHER32, NBIT, SCALE_OFFSET, LZF -> true;
      default -> false;
    };
  }

  /**
   * Checks that this engine has the filters.
   *
   * @param mask bit i is set where the bytes have not passed through filter i
   * @throws MissingFilterException when it does not have one that they have passed through
   */
  public static void require(FilterPipeline pipeline, int mask) {
    List<FilterPipeline.Filter> filters = pipeline.filters();
    for (int i = 0; i < filters.size(); i++) {
      if ((mask >>> i & 1) == 0 && !has(filters.get(i).id())) {
        throw new MissingFilterException(pipeline);
      }
    }
  }

  /**
   * Undoes the filters.
   *
   * @param pipeline the filters
   * @param mask bit i is set where the bytes have not passed through filter i
   * @param stored the bytes in the file
   * @param size how many bytes there were before
   * @throws FormatException when these are not such bytes
   */
  public static byte[] undo(FilterPipeline pipeline, int mask, byte[] stored, int size) {
    List<FilterPipeline.Filter> filters = pipeline.filters();
    byte[] bytes = stored;
    for (int i = filters.size() - 1; i >= 0; i--) {
      if ((mask >>> i & 1) == 0) {
        bytes = undo(filters.get(i), bytes, sizeBefore(filters, mask, i, size), size);
      }
    }
    if (bytes.length != size) {
      throw new FormatException("a chunk has " + bytes.length + " bytes in place of " + size);
    }
    return bytes;
  }

  /** How many bytes a filter got when the chunk was written; -1 when that cannot be told. */
  private static int sizeBefore(
      List<FilterPipeline.Filter> filters, int mask, int index, int size) {
    long before = size;
    for (int i = 0; i < index; i++) {
      int id = filters.get(i).id();
      boolean used = (mask >>> i & 1) == 0;
      if (used && id == FLETCHER32) {
        before += Integer.BYTES;
      } else if (used && id != SHUFFLE) {
        return -1;
      }
    }
    return before > Integer.MAX_VALUE - 8 ? -1 : (int) before;
  }

  private static byte[] undo(FilterPipeline.Filter filter, byte[] bytes, int before, int size) {
    int[] values = filter.values();
    return switch (filter.id()) {
      case DEFLATE -> Deflate.undo(bytes, before, size);
      case SHUFFLE -> Shuffle.undo(bytes, values.length > 0 ? values[0] : 1);
      case FLETCHER32 -> Checksum.undo(bytes);
      case NBIT -> NBit.undo(bytes, values, before < 0 ? size : before);
      case SCALE_OFFSET -> ScaleOffset.undo(bytes, values, before < 0 ? size : before);
      case LZF -> Lzf.undo(bytes, before < 0 ? size : before);
      default -> throw new FormatException("a chunk has passed through filter " + filter.id());
    };
  }

  /** An array of another length, when it has not that already. */
  static byte[] cut(byte[] bytes, int length) {
    return bytes.length == length ? bytes : Arrays.copyOf(bytes, length);
  }
}
