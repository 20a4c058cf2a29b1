package org.anam.storage.hdf5lib.text;

import hdf.hdf5lib.H5;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.data.NativeValue;
import org.anam.storage.hdf5lib.session.FileBytes;
import org.anam.storage.hdf5lib.session.NativeFile;

/**
 * Compares the references in a dataset of variable-length strings with the global heaps that they
 * lead to. Neither has a checksum, and the library believes both: it takes memory for the length
 * that the reference says and fills it with what the heap has, and it does not ask whether the heap
 * has such an object at all.
 *
 * <p>Looked at are datasets in one piece, as Anam and h5py write them, of files that are open for
 * reading.
 */
final class TextReferences {

  /** Length, address of the heap, number of the object. */
  private static final int REFERENCE = 4 + 8 + 4;

  private static final int BATCH = 1 << 12;

  private static final int HEAP_HEADER = 16;
  private static final int OBJECT_HEADER = 16;
  private static final int SMALLEST_HEAP = 4096;
  private static final long VERSION_1 = 0x01_4c_4f_43_47L; // "GCOL", 1 and three zeros

  private static final long[] NO_HEAP = {};

  private final NativeValue value;
  private final FileBytes bytes;
  private final long base;
  private final Map<Long, long[]> heaps = new HashMap<>();
  private long walked;

  private TextReferences(NativeValue value, FileBytes bytes, long base) {
    this.value = value;
    this.bytes = bytes;
    this.base = base;
  }

  /** Refuses a dataset with damaged references: ANAM167. */
  static void check(NativeValue dataset, int count) {
    NativeFile file = dataset.holder().file();
    FileBytes bytes = file.bytes();
    long offset = dataset.calls().offset(dataset.id());
    if (bytes == null
        || offset < file.userBlock()
        || H5.H5Dget_storage_size(dataset.id()) != (long) count * REFERENCE) {
      return;
    }
    try {
      if (bytes.isOpen()) {
        new TextReferences(dataset, bytes, file.userBlock()).check(offset, count);
      }
    } catch (IOException e) {
      throw dataset
          .error(StorageError.CANNOT_READ, "The file cannot be read: " + e.getMessage())
          .cause(e)
          .build();
    }
  }

  private void check(long offset, int count) throws IOException {
    for (int from = 0; from < count; from += BATCH) {
      int size = Math.min(BATCH, count - from) * REFERENCE;
      ByteBuffer read = bytes.read(offset + (long) from * REFERENCE, size, size);
      if (read == null) {
        throw damaged("The references to the texts lie behind the end of the file");
      }
      // The heaps come through the same window.
      ByteBuffer references = ByteBuffer.allocate(size).order(read.order()).put(read).flip();
      for (int i = from; references.hasRemaining(); i++) {
        check(i, references.getInt(), references.getLong(), references.getInt());
      }
    }
  }

  private void check(int text, int length, long address, int object) throws IOException {
    if (address == 0) {
      return; // Never written.
    }
    long[] sizes = heaps.get(address);
    if (sizes == null) {
      sizes = sizes(address);
      heaps.put(address, sizes);
    }
    long size = object > 0 && object < sizes.length ? sizes[object] : -1;
    if (size < 0) {
      throw damaged(
          "Text number "
              + text
              + " refers to object "
              + Integer.toUnsignedString(object)
              + " of a global heap at byte "
              + Long.toUnsignedString(base + address)
              + ", which is not there");
    }
    if (size != Integer.toUnsignedLong(length)) {
      throw damaged(
          "Text number "
              + text
              + " has "
              + Integer.toUnsignedString(length)
              + " bytes by its reference and "
              + size
              + " in the global heap");
    }
  }

  /** The sizes of a heap's objects by their number, -1 where there is none. */
  private long[] sizes(long address) throws IOException {
    long start = base + address;
    ByteBuffer header = address < 0 ? null : bytes.read(start, HEAP_HEADER, SMALLEST_HEAP);
    if (header == null || header.getLong(0) != VERSION_1) {
      return NO_HEAP;
    }
    long heap = header.getLong(8);
    long[] sizes = new long[SMALLEST_HEAP / OBJECT_HEADER];
    Arrays.fill(sizes, -1);
    long at = HEAP_HEADER;
    while (heap - at >= OBJECT_HEADER) {
      ByteBuffer entry = bytes.read(start + at, OBJECT_HEADER, SMALLEST_HEAP);
      int number = entry == null ? 0 : entry.getShort(0) & 0xffff;
      if (number == 0) {
        break;
      }
      long size = entry.getLong(8);
      if (size < 0 || size > heap - at - OBJECT_HEADER) {
        break;
      }
      if (number >= sizes.length) {
        int before = sizes.length;
        sizes = Arrays.copyOf(sizes, Math.max(number + 1, 2 * before));
        Arrays.fill(sizes, before, sizes.length, -1);
      }
      sizes[number] = size;
      at += OBJECT_HEADER + (size + 7) / 8 * 8;
    }
    // Heaps do not overlap: a hostile file must not have one walked through again and again.
    walked += at;
    if (walked > bytes.length()) {
      throw damaged("The global heaps of its texts overlap");
    }
    return sizes;
  }

  private AnamException damaged(String what) {
    return value.error(StorageError.DAMAGED, what).build();
  }
}
