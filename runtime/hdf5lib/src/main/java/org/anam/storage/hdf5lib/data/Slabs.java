package org.anam.storage.hdf5lib.data;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;

/**
 * Cuts a dataspace into blocks that lie together in row-major order, so that large data pass
 * through small buffers. Each block is selected in the file's dataspace when {@link #next} comes to
 * it.
 */
public final class Slabs implements AutoCloseable {

  private final long fileSpace;
  private final long[] origin;
  private final long[] shape;
  private final long[] start;
  private final long[] count;
  private final int axis;
  private final long step;
  private final long total;
  private long done;
  private int size;
  private long memorySpace = -1;
  private int memorySize = -1;

  /**
   * Blocks of at most {@code most} elements.
   *
   * @param fileSpace the dataspace, whose selection changes
   * @param shape its shape, of rank 1 or more, without zero
   */
  public Slabs(long fileSpace, long[] shape, int most) {
    this(fileSpace, new long[shape.length], shape, most);
  }

  /**
   * Blocks of at most {@code most} elements of a part of a dataspace.
   *
   * @param fileSpace the dataspace, whose selection changes
   * @param origin where the part begins
   * @param shape the part's shape, of rank 1 or more, without zero
   */
  public Slabs(long fileSpace, long[] origin, long[] shape, int most) {
    this.fileSpace = fileSpace;
    this.origin = origin.clone();
    this.shape = shape.clone();
    long row = 1;
    int cut = shape.length - 1;
    // Whole rows along the first axis whose rows fit; single indices along the axes before it.
    while (cut > 0 && row * shape[cut] <= most) {
      row *= shape[cut];
      cut--;
    }
    axis = cut;
    step = Math.max(1, Math.min(shape[cut], most / row));
    start = new long[shape.length];
    count = shape.clone();
    for (int i = 0; i < cut; i++) {
      count[i] = 1;
    }
    long all = 1;
    for (long n : shape) {
      all *= n;
    }
    total = all;
  }

  /** Selects the next block; false when there is none. */
  public boolean next() {
    if (done == total) {
      return false;
    }
    locate();
    long elements = 1;
    for (long n : count) {
      elements *= n;
    }
    size = (int) elements;
    H5.H5Sselect_hyperslab(fileSpace, HDF5Constants.H5S_SELECT_SET, start, null, count, null);
    if (size != memorySize) {
      closeMemory();
      memorySpace = H5.H5Screate_simple(1, new long[] {size}, null);
      memorySize = size;
    }
    done += size;
    return true;
  }

  private void locate() {
    long rest = done;
    long row = 1;
    for (int i = shape.length - 1; i > axis; i--) {
      row *= shape[i];
    }
    rest /= row;
    count[axis] = Math.min(step, shape[axis] - rest % shape[axis]);
    for (int i = shape.length - 1; i > axis; i--) {
      start[i] = origin[i];
    }
    for (int i = axis; i >= 0; i--) {
      start[i] = origin[i] + rest % shape[i];
      rest /= shape[i];
    }
  }

  /** The number of elements in the block. */
  public int size() {
    return size;
  }

  /** The row-major position of the block's first element. */
  public long position() {
    return done - size;
  }

  /** A dataspace in memory for the block. */
  public long memorySpace() {
    return memorySpace;
  }

  private void closeMemory() {
    if (memorySpace >= 0) {
      long space = memorySpace;
      memorySpace = -1;
      H5.H5Sclose(space);
    }
  }

  @Override
  public void close() {
    closeMemory();
  }
}
