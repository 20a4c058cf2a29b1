package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import java.util.ArrayList;
import java.util.List;
import org.anam.array.StringArray;

/**
 * Reads strings. hdf5lib's own calls decode Java's modified UTF-8: they change characters outside
 * the Basic Multilingual Plane and cut texts that are not UTF-8. So the bytes are read as
 * sequences: by hdf5lib, which boxes each byte, and, once there have been many, by the C interface.
 */
final class TextReader {

  /** The strings that are read in one call. */
  private static final int BATCH = 1 << 12;

  private static final int BATCH_BYTES = 1 << 20;

  private TextReader() {}

  static String readScalar(Hdf5libValue value) {
    StoredType type = value.described();
    if (!type.isVariableText()) {
      SizeCheck.check(value, new long[0], value.isCompact(), type.size(), type.size());
      byte[] bytes = new byte[(int) type.size()];
      value.read(value.type(), NativeTypes.ALL, NativeTypes.ALL, bytes);
      return Texts.decodeFixed(value, bytes, 0, bytes.length, type.padding());
    }
    if (value.isAttribute()) {
      return Texts.decode(value, value.calls().readText(value.id(), value.type()));
    }
    TextReferences.check(value, 1);
    return Texts.decode(value, readVariable(value, NativeTypes.ALL, NativeTypes.ALL, 1)[0]);
  }

  static StringArray readAll(Hdf5libValue value) {
    StoredType type = value.described();
    long[] shape = value.extent();
    int size =
        SizeCheck.check(
            value,
            shape,
            value.isCompact(),
            type.size(),
            type.isVariableText() ? 8 : 40 + type.size());
    String[] texts = new String[size];
    if (size > 0) {
      if (shape.length == 0) {
        texts[0] = readScalar(value);
      } else if (value.isAttribute()) {
        readPart(value, NativeTypes.ALL, NativeTypes.ALL, size, texts, 0);
      } else {
        readParts(value, shape, texts);
      }
    }
    return type.isVariableText()
        ? StringArray.of(texts, shape)
        : StringArray.fixed((int) type.size(), texts, shape);
  }

  private static void readParts(Hdf5libValue value, long[] shape, String[] texts) {
    StoredType type = value.described();
    int most =
        type.isVariableText()
            ? BATCH
            : (int) Math.max(1, Math.min(BATCH, BATCH_BYTES / type.size()));
    if (type.isVariableText()) {
      TextReferences.check(value, texts.length);
    }
    long space = value.openSpace(value.id());
    try (Slabs slabs = new Slabs(space, shape, most)) {
      while (slabs.next()) {
        readPart(value, slabs.memorySpace(), space, slabs.size(), texts, (int) slabs.position());
      }
    } finally {
      H5.H5Sclose(space);
    }
  }

  /** Reads the selected strings. */
  static void readPart(
      Hdf5libValue value,
      long memorySpace,
      long fileSpace,
      int count,
      String[] texts,
      int position) {
    StoredType type = value.described();
    if (type.isVariableText()) {
      byte[][] parts = readVariable(value, memorySpace, fileSpace, count);
      for (int i = 0; i < count; i++) {
        texts[position + i] = Texts.decode(value, parts[i]);
      }
      return;
    }
    int length = (int) type.size();
    if ((long) count * length > Integer.MAX_VALUE - 8) {
      throw SizeCheck.tooLarge(value, "has more bytes than a Java array can have");
    }
    byte[] bytes = new byte[count * length];
    value.read(value.type(), memorySpace, fileSpace, bytes);
    for (int i = 0; i < count; i++) {
      texts[position + i] = Texts.decodeFixed(value, bytes, i * length, length, type.padding());
    }
  }

  private static byte[][] readVariable(
      Hdf5libValue value, long memorySpace, long fileSpace, int count) {
    if (isDirect(value, count, memorySpace, fileSpace)) {
      return DirectAccess.readTexts(value.isAttribute(), value.id(), memorySpace, fileSpace, count);
    }
    List<Byte>[] lists = lists(count);
    value.readSequences(memorySpace, fileSpace, lists);
    byte[][] bytes = new byte[count][];
    for (int i = 0; i < count; i++) {
      bytes[i] = Texts.unbox(lists[i]);
    }
    return bytes;
  }

  private static boolean isDirect(Hdf5libValue value, int count, long memorySpace, long fileSpace) {
    if (CallChoice.current() != Hdf5libCalls.INSTANCE) {
      return true;
    }
    String[] approximate = new String[count];
    value.readStrings(memorySpace, fileSpace, approximate);
    long chars = 16L * count;
    for (String text : approximate) {
      chars += text == null ? 0 : text.length();
    }
    return Texts.isWorthDirect(chars);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<Byte>[] lists(int count) {
    List<Byte>[] lists = new ArrayList[count];
    for (int i = 0; i < count; i++) {
      lists[i] = new ArrayList<>();
    }
    return lists;
  }
}
