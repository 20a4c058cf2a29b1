package org.anam.storage.direct.create;

import java.io.IOException;
import java.util.Arrays;
import org.anam.layout.ArrayLayout;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.filter.ChunkEncoder;
import org.anam.storage.direct.write.ChunkTreeBuilder;

/** Cuts an array into chunks and writes them. All are whole; what is beyond the array is 0. */
public final class Chunks {

  private final Data data;
  private final long[] shape;
  private final long[] chunk;

  /** The first dimension from which on a chunk has all of the array. */
  private final int whole;

  private final byte[] buffer;

  private Chunks(Data data, long[] shape, long[] chunk) {
    this.data = data;
    this.shape = shape;
    this.chunk = chunk;
    int from = shape.length;
    while (from > 0 && chunk[from - 1] == shape[from - 1]) {
      from--;
    }
    whole = from;
    long size = data.elementBytes();
    for (long n : chunk) {
      size *= n;
    }
    buffer = new byte[Math.toIntExact(size)];
  }

  /** Writes all chunks, and their index, and returns its address. */
  static long write(Output output, Data data, long[] shape, long[] chunk, ArrayLayout layout)
      throws IOException {
    Chunks chunks = new Chunks(data, shape, chunk);
    ChunkTreeBuilder index = new ChunkTreeBuilder(chunk, shape, data.elementBytes());
    long[] corner = new long[shape.length];
    try (ChunkEncoder encoder = new ChunkEncoder(layout, data.elementBytes())) {
      do {
        chunks.fill(corner);
        byte[] encoded = encoder.encode(chunks.buffer);
        index.add(output.address(), encoded.length);
        output.write(encoded, 0, encoded.length);
      } while (chunks.advance(corner));
    }
    return index.write(output);
  }

  /** Writes all chunks of elements that are bytes already, and their index. */
  public static long write(
      Output output,
      byte[] elements,
      int elementBytes,
      long[] shape,
      long[] chunk,
      ArrayLayout layout)
      throws IOException {
    Data data = new RawData(elements, elements.length / elementBytes, elementBytes);
    return write(output, data, shape, chunk, layout);
  }

  private boolean advance(long[] corner) {
    for (int i = corner.length - 1; i >= 0; i--) {
      corner[i] += chunk[i];
      if (corner[i] < shape[i]) {
        return true;
      }
      corner[i] = 0;
    }
    return false;
  }

  /** Takes the elements of one chunk, run by run of what lies together in both. */
  private void fill(long[] corner) throws IOException {
    int rank = shape.length;
    int runDimension = Math.max(0, whole - 1);
    long[] extent = new long[rank];
    boolean isEdge = false;
    for (int i = 0; i < rank; i++) {
      extent[i] = Math.min(chunk[i], shape[i] - corner[i]);
      isEdge |= extent[i] < chunk[i];
    }
    if (isEdge) {
      Arrays.fill(buffer, (byte) 0);
    }
    long run = 1;
    for (int i = runDimension; i < rank; i++) {
      run *= extent[i];
    }
    long[] at = new long[runDimension];
    do {
      long source = 0;
      long target = 0;
      for (int i = 0; i < rank; i++) {
        long inside = i < runDimension ? at[i] : 0;
        source = source * shape[i] + corner[i] + inside;
        target = target * chunk[i] + inside;
      }
      data.copy((int) source, (int) run, buffer, (int) target * data.elementBytes());
    } while (next(at, extent));
  }

  private static boolean next(long[] at, long[] extent) {
    for (int i = at.length - 1; i >= 0; i--) {
      at[i]++;
      if (at[i] < extent[i]) {
        return true;
      }
      at[i] = 0;
    }
    return false;
  }
}
