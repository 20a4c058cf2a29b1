package org.anam.storage.hdf5lib.copy;

import hdf.hdf5lib.H5;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.type.RawTypes;
import org.bytedeco.hdf5.global.hdf5;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * Elements in memory off the heap as the C interface has them: sequences of any length and
 * references own more memory, which goes with them.
 */
final class NativeElements implements AutoCloseable {

  private final long type;
  private final long space;
  private final long elementBytes;
  private final long count;
  private final BytePointer memory;

  /** Room for elements of a type, which must stay open. */
  NativeElements(long type, long count) {
    this.type = type;
    this.count = count;
    elementBytes = RawTypes.size(type);
    space = H5.H5Screate_simple(1, new long[] {count}, null);
    memory = new BytePointer(count * elementBytes);
    Pointer.memset(memory, 0, count * elementBytes);
  }

  void readAttribute(long attribute) {
    DirectAccess.check(hdf5.H5Aread(attribute, type, memory));
  }

  void writeAttribute(long attribute) {
    DirectAccess.check(hdf5.H5Awrite(attribute, type, memory));
  }

  /** Reads what is selected of a dataset. */
  void read(long dataset, long fileSpace) {
    DirectAccess.check(hdf5.H5Dread(dataset, type, space, fileSpace, NativeTypes.DEFAULT, memory));
  }

  /** Writes what is selected of a dataset. */
  void write(long dataset, long fileSpace) {
    DirectAccess.check(hdf5.H5Dwrite(dataset, type, space, fileSpace, NativeTypes.DEFAULT, memory));
  }

  long count() {
    return count;
  }

  /** Where an element lies. */
  long address(long element) {
    return memory.address() + element * elementBytes;
  }

  @Override
  public void close() {
    hdf5.H5Treclaim(type, space, NativeTypes.DEFAULT, memory);
    memory.close();
    H5.H5Sclose(space);
  }
}
