package org.anam.storage.direct.create;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.array.NdArray;
import org.anam.array.memory.ElementMemory;
import org.anam.storage.direct.bytes.Output;

/** The elements of an array of numbers. */
final class NumberData implements Data {

  /** Below this a copy costs less than a thread. */
  private static final int LEAST_UNCOPIED = 4 << 20;

  private final Object memory;
  private final int count;
  private final int components;
  private final int componentBytes;

  NumberData(NdArray array) {
    // Off the heap, numbers have the order of the machine.
    memory =
        array.elements() instanceof ByteBuffer direct
            ? direct.duplicate().clear().order(ByteOrder.nativeOrder())
            : array.elements();
    count = Math.toIntExact(array.size());
    components = array.type().components();
    componentBytes = array.type().component().bytes();
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public int elementBytes() {
    return components * componentBytes;
  }

  @Override
  public void copy(int from, int number, byte[] target, int at) {
    ElementMemory.put(
        memory,
        from * components,
        number * components,
        componentBytes,
        ByteBuffer.wrap(target).order(ByteOrder.LITTLE_ENDIAN),
        at);
  }

  @Override
  public void writeTo(Output output) throws IOException {
    if (memory instanceof byte[] bytes) {
      output.write(bytes, 0, bytes.length);
    } else if (memory instanceof ByteBuffer direct
        && direct.isDirect()
        && bytes() >= LEAST_UNCOPIED
        && (componentBytes == 1 || ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN)) {
      output.write(direct.duplicate());
    } else {
      Data.super.writeTo(output);
    }
  }
}
