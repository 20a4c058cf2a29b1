package org.anam.storage.direct.write;

import java.io.IOException;
import java.util.Arrays;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.Widths;

/**
 * The index of a dataset's chunks, a B-tree of version 1 that is built at once from all chunks in
 * row-major order.
 */
public final class ChunkTreeBuilder {

  /** What a file has whose superblock says nothing else. */
  private static final int MOST_CHILDREN = 64;

  private static final int CHUNKS = 1;

  private final long[] chunk;
  private final long[] grid;
  private final int elementBytes;
  private long[] addresses = new long[16];
  private int[] sizes = new int[16];
  private int[] masks;
  private long[][] places;
  private int count;

  /**
   * An index of nothing yet.
   *
   * @param chunk the shape of a chunk
   * @param shape that of the dataset
   */
  public ChunkTreeBuilder(long[] chunk, long[] shape, int elementBytes) {
    this.chunk = chunk;
    this.elementBytes = elementBytes;
    grid = new long[chunk.length];
    for (int i = 0; i < grid.length; i++) {
      grid[i] = (shape[i] + chunk[i] - 1) / chunk[i];
    }
  }

  /** Adds the next chunk. */
  public void add(long address, int size) {
    if (count == addresses.length) {
      addresses = Arrays.copyOf(addresses, count + count / 2);
      sizes = Arrays.copyOf(sizes, count + count / 2);
    }
    addresses[count] = address;
    sizes[count++] = size;
  }

  /**
   * Adds the next chunk of a dataset that does not have all of them.
   *
   * @param place its place in the grid of chunks, behind that of the last
   * @param mask the filters that it has not passed through
   */
  public void add(long[] place, long address, long size, int mask) {
    if (places == null) {
      places = new long[addresses.length][];
      masks = new int[addresses.length];
    }
    add(address, (int) size);
    if (places.length < addresses.length) {
      places = Arrays.copyOf(places, addresses.length);
      masks = Arrays.copyOf(masks, addresses.length);
    }
    places[count - 1] = place;
    masks[count - 1] = mask;
  }

  /** Writes the tree and returns its address. */
  public long write(Output output) throws IOException {
    long[] children = addresses;
    long step = 1; // chunks below one child
    int level = 0;
    while (true) {
      int of = (int) ((count + step - 1) / step);
      long[] nodes = writeLevel(output, level, children, of, step);
      if (nodes.length == 1) {
        return nodes[0];
      }
      children = nodes;
      step *= MOST_CHILDREN;
      level++;
    }
  }

  private int keyBytes() {
    return 8 + 8 * (chunk.length + 1);
  }

  private long[] writeLevel(Output output, int level, long[] children, int of, long step)
      throws IOException {
    int nodeBytes = 24 + (MOST_CHILDREN + 1) * keyBytes() + MOST_CHILDREN * 8;
    long[] nodes = new long[(of + MOST_CHILDREN - 1) / MOST_CHILDREN];
    ByteBuilder node = new ByteBuilder(nodeBytes);
    long first = output.address();
    for (int n = 0; n < nodes.length; n++) {
      int from = n * MOST_CHILDREN;
      int to = Math.min(of, from + MOST_CHILDREN);
      nodes[n] = first + (long) n * nodeBytes;
      node.cut(0);
      node.ascii("TREE").u8(CHUNKS).u8(level).u16(to - from);
      node.i64(n == 0 ? Widths.UNDEFINED : nodes[n] - nodeBytes);
      node.i64(n == nodes.length - 1 ? Widths.UNDEFINED : nodes[n] + nodeBytes);
      for (int i = from; i < to; i++) {
        putKey(node, i * step);
        node.i64(children[i]);
      }
      putKey(node, Math.min(to * step, count));
      node.zeros(nodeBytes - node.size());
      output.write(node);
    }
    return nodes;
  }

  /** The key of a chunk; behind the last one that of a chunk further in every dimension. */
  private void putKey(ByteBuilder node, long index) {
    boolean isEnd = index == count;
    long left = isEnd ? index - 1 : index;
    node.i32(isEnd ? 0 : sizes[(int) index]);
    node.i32(isEnd || masks == null ? 0 : masks[(int) index]);
    int at = node.size();
    node.zeros(8 * (chunk.length + 1));
    for (int i = chunk.length - 1; i >= 0; i--) {
      long place = places == null ? left % grid[i] : places[(int) (isEnd ? index - 1 : index)][i];
      node.setI64(at + 8 * i, (place + (isEnd ? 1 : 0)) * chunk[i]);
      left = places == null ? left / grid[i] : left;
    }
    node.setI64(at + 8 * chunk.length, isEnd ? elementBytes : 0);
  }
}
