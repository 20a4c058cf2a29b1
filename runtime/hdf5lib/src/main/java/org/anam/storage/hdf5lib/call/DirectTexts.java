package org.anam.storage.hdf5lib.call;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.hdf5.global.hdf5;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** Variable-length strings as bytes by the C interface, which must be there. */
public final class DirectTexts {

  private static final int SEQUENCE_BYTES = 16;

  private DirectTexts() {}

  /** Reads {@code count} variable-length strings as bytes. */
  public static byte[][] readTexts(
      boolean attribute, long id, long memorySpace, long fileSpace, int count) {
    byte[][] texts = new byte[count][];
    try (BytePointer pointer = new BytePointer((long) count * SEQUENCE_BYTES)) {
      Pointer.memset(pointer, 0, (long) count * SEQUENCE_BYTES);
      ByteBuffer sequences = pointer.asByteBuffer().order(ByteOrder.nativeOrder());
      try {
        DirectAccess.check(
            attribute
                ? hdf5.H5Aread(id, NativeTypes.VLEN_BYTES, pointer)
                : hdf5.H5Dread(
                    id,
                    NativeTypes.VLEN_BYTES,
                    memorySpace,
                    fileSpace,
                    NativeTypes.DEFAULT,
                    pointer));
        for (int i = 0; i < count; i++) {
          int at = i * SEQUENCE_BYTES;
          long address = sequences.getLong(at + 8);
          sequences.putLong(at + 8, 0);
          texts[i] = DirectCalls.INSTANCE.take(sequences.getLong(at), address);
        }
      } finally {
        // What a failure left; nothing otherwise.
        for (int i = 0; i < count; i++) {
          DirectCalls.INSTANCE.take(0, sequences.getLong(i * SEQUENCE_BYTES + 8));
        }
      }
    }
    return texts;
  }

  /** Writes texts as strings of a variable-length type. */
  public static void writeTexts(
      boolean attribute, long id, long type, long memorySpace, long fileSpace, byte[][] texts) {
    long total = 0;
    for (byte[] text : texts) {
      total += text.length + 1L;
    }
    try (BytePointer bytes = new BytePointer(total);
        BytePointer pointer = new BytePointer((long) texts.length * Long.BYTES)) {
      ByteBuffer addresses = pointer.asByteBuffer().order(ByteOrder.nativeOrder());
      long offset = 0;
      for (byte[] text : texts) {
        bytes.position(offset).put(text, 0, text.length).put(text.length, (byte) 0);
        addresses.putLong(bytes.position(0).address() + offset);
        offset += text.length + 1L;
      }
      DirectAccess.check(
          attribute
              ? hdf5.H5Awrite(id, type, pointer)
              : hdf5.H5Dwrite(id, type, memorySpace, fileSpace, NativeTypes.DEFAULT, pointer));
    }
  }
}
