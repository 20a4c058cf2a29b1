package org.anam.storage.direct.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.Widths;

/** The objects of a fractal heap that lie outside its blocks, by their numbers from 1. */
final class HugeObjects {

  private static final int RECORD = 24;

  private record Huge(long address, long size) {}

  private final List<Huge> objects = new ArrayList<>();
  private long bytes;

  long add(long address, long size) {
    objects.add(new Huge(address, size));
    bytes += size;
    return objects.size();
  }

  int count() {
    return objects.size();
  }

  long bytes() {
    return bytes;
  }

  byte[] read(Output output, long number, int most) throws IOException {
    Huge huge = objects.get((int) number - 1);
    byte[] read = new byte[(int) Math.min(most, huge.size())];
    output.read(huge.address(), read, 0, read.length);
    return read;
  }

  /** Writes the index and returns its address; the undefined one where there are none. */
  long write(Output output) throws IOException {
    if (objects.isEmpty()) {
      return Widths.UNDEFINED;
    }
    return BTree.write(output, BTree.HUGE_OBJECTS, RECORD, objects.size(), this::put);
  }

  private void put(int index, ByteBuilder record) {
    Huge huge = objects.get(index);
    record.i64(huge.address()).i64(huge.size()).i64(index + 1);
  }
}
