package org.anam.storage.engine;

import java.util.Arrays;
import org.anam.layout.ArrayLayout;
import org.anam.storage.error.StorageError;

/** The shape of a dataset's chunks, the same from every engine. */
public final class ChunkShape {

  /**
   * Large enough that a chunk's own cost does not count, small enough for HDF5's chunk cache of 1
   * MiB.
   */
  private static final int AIM = 1 << 19;

  private static final long MOST_BYTES = (1L << 32) - 1;

  private ChunkShape() {}

  /** The chunk that the layout asks for, cut to the array's size, or one chosen from the shape. */
  public static long[] of(ErrorPlace dataset, ArrayLayout layout, long[] shape, long elementBytes) {
    long[] asked = layout.chunk();
    if (asked.length == 0) {
      return choose(shape, elementBytes);
    }
    if (asked.length != shape.length || Arrays.stream(asked).anyMatch(n -> n <= 0)) {
      throw wrong(dataset, asked, shape);
    }
    long bytes = elementBytes;
    for (int i = 0; i < asked.length; i++) {
      asked[i] = Math.min(asked[i], shape[i]);
      if (bytes > MOST_BYTES / asked[i]) {
        throw dataset
            .error(StorageError.BAD_CHUNK, "A chunk of 4 GiB or more is too large for HDF5")
            .build();
      }
      bytes *= asked[i];
    }
    return asked;
  }

  private static RuntimeException wrong(ErrorPlace dataset, long[] chunk, long[] shape) {
    return dataset
        .error(
            StorageError.BAD_CHUNK,
            "The chunk "
                + Arrays.toString(chunk)
                + " does not fit the array's shape "
                + Arrays.toString(shape))
        .build();
  }

  /** Halves the longest side until the chunk is small enough. */
  private static long[] choose(long[] shape, long elementBytes) {
    long[] chunk = shape.clone();
    while (bytes(chunk, elementBytes) > AIM) {
      int longest = 0;
      for (int i = 1; i < chunk.length; i++) {
        if (chunk[i] > chunk[longest]) {
          longest = i;
        }
      }
      if (chunk[longest] == 1) {
        return chunk;
      }
      chunk[longest] = (chunk[longest] + 1) / 2;
    }
    return chunk;
  }

  private static double bytes(long[] chunk, long elementBytes) {
    double bytes = elementBytes;
    for (long n : chunk) {
      bytes *= n;
    }
    return bytes;
  }
}
