package org.anam.storage.direct.create;

import java.util.Arrays;
import org.anam.error.AnamException;
import org.anam.layout.ArrayLayout;
import org.anam.storage.direct.place.Place;
import org.anam.storage.error.StorageError;

/** The shape of a dataset's chunks: the same that the engine on the library takes. */
public final class ChunkShape {

  /** What is cut into chunks without a size given gets about so many bytes a chunk. */
  private static final int AIM = 1 << 19;

  private static final long MOST_BYTES = (1L << 32) - 1;

  /** What is one array in Java. */
  private static final int MOST_HERE = Integer.MAX_VALUE - 16;

  private ChunkShape() {}

  /** The chunk that the layout asks for, cut to the array's size, or one chosen from the shape. */
  public static long[] of(Place dataset, ArrayLayout layout, long[] shape, int elementBytes) {
    long[] asked = layout.chunk();
    if (asked.length == 0) {
      return choose(shape, elementBytes);
    }
    if (asked.length != shape.length || Arrays.stream(asked).anyMatch(n -> n <= 0)) {
      throw wrong(
          dataset,
          "The chunk "
              + Arrays.toString(asked)
              + " does not fit the array's shape "
              + Arrays.toString(shape));
    }
    long bytes = elementBytes;
    for (int i = 0; i < asked.length; i++) {
      asked[i] = Math.min(asked[i], shape[i]);
      if (bytes > MOST_BYTES / asked[i]) {
        throw wrong(dataset, "A chunk of 4 GiB or more is too large for HDF5");
      }
      bytes *= asked[i];
    }
    if (bytes > MOST_HERE) {
      throw dataset
          .error(StorageError.BAD_CHUNK, "A chunk of 2 GiB or more is too large for this engine")
          .remedy("Give smaller chunks, or use the engine on the library: -Danam.storage=hdf5lib.")
          .build();
    }
    return asked;
  }

  private static AnamException wrong(Place dataset, String what) {
    return dataset.error(StorageError.BAD_CHUNK, what).build();
  }

  /** Halves the longest side until the chunk is small enough. */
  private static long[] choose(long[] shape, int elementBytes) {
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

  private static double bytes(long[] chunk, int elementBytes) {
    double bytes = elementBytes;
    for (long n : chunk) {
      bytes *= n;
    }
    return bytes;
  }
}
