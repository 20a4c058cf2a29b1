package org.anam.storage.hdf5lib.copy;

import hdf.hdf5lib.exceptions.HDF5LibraryException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.bytedeco.hdf5.global.hdf5;

/**
 * Where the chunks begin that a dataset has in its file; all others hold fill values alone. The C
 * interface must be there.
 *
 * <p>The library finds the n-th chunk by walking over those before it, so that listing many takes
 * the square of their number; then each place of the grid is looked up instead. Its own walk with a
 * callback would take one pass, but needs metadata of its own in a native image.
 */
final class WrittenChunks implements Iterator<long[]> {

  /** The address of what is not in the file. */
  private static final long NOWHERE = -1;

  /** How many steps of a walk take the time of looking one place up. */
  private static final double LOOK_UP = 50;

  private final long dataset;
  private final long[] shape;
  private final long[] chunk;
  private final long count;
  private final boolean byPlace;
  private final long[] place;
  private long given;

  /**
   * The chunks of an open dataset.
   *
   * @param shape its shape, without zero
   * @param chunk the size of its chunks
   */
  WrittenChunks(long dataset, long[] shape, long[] chunk) {
    this.dataset = dataset;
    this.shape = shape;
    this.chunk = chunk;
    long[] written = new long[1];
    DirectAccess.check(hdf5.H5Dget_num_chunks(dataset, NativeTypes.ALL, written));
    count = written[0];
    byPlace = (double) count * count / 2 > LOOK_UP * places();
    place = new long[shape.length];
  }

  /** The number of chunks that the whole dataset has. */
  private double places() {
    double places = 1;
    for (int i = 0; i < shape.length; i++) {
      places *= Math.ceil((double) shape[i] / chunk[i]);
    }
    return places;
  }

  /** Whether less than half of the dataset's chunks are in the file. */
  boolean areFew() {
    return count < places() / 2;
  }

  /** How many elements the chunks in the file have. */
  double elements() {
    double elements = count;
    for (long size : chunk) {
      elements *= size;
    }
    return elements;
  }

  /** How many elements of a chunk lie inside the dataset along each dimension. */
  long[] extent(long[] offset) {
    long[] extent = new long[shape.length];
    for (int i = 0; i < extent.length; i++) {
      extent[i] = Math.min(chunk[i], shape[i] - offset[i]);
    }
    return extent;
  }

  @Override
  public boolean hasNext() {
    return given < count;
  }

  /** The index of the next chunk's first element along each dimension. */
  @Override
  public long[] next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    long[] offset = byPlace ? nextPlace() : numbered(given);
    given++;
    return offset;
  }

  private long[] numbered(long number) {
    long[] offset = new long[shape.length];
    long[] size = new long[1];
    DirectAccess.check(
        hdf5.H5Dget_chunk_info(
            dataset, NativeTypes.ALL, number, offset, new int[1], new long[1], size));
    for (int i = 0; i < offset.length; i++) {
      if (offset[i] < 0 || offset[i] >= shape[i]) {
        throw new HDF5LibraryException("a chunk lies outside its dataset");
      }
    }
    return offset;
  }

  private long[] nextPlace() {
    while (true) {
      if (place[0] >= shape[0]) {
        throw new HDF5LibraryException("the index counts more chunks than it has");
      }
      long[] offset = place.clone();
      step();
      long[] address = new long[1];
      DirectAccess.check(
          hdf5.H5Dget_chunk_info_by_coord(dataset, offset, new int[1], address, new long[1]));
      if (address[0] != NOWHERE) {
        return offset;
      }
    }
  }

  private void step() {
    for (int i = place.length - 1; i > 0; i--) {
      place[i] += chunk[i];
      if (place[i] < shape[i]) {
        return;
      }
      place[i] = 0;
    }
    place[0] += chunk[0];
  }
}
