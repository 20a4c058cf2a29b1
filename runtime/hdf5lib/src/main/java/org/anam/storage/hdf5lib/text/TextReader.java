package org.anam.storage.hdf5lib.text;

import hdf.hdf5lib.H5;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.array.StringArray;
import org.anam.storage.hdf5lib.call.DirectCalls;
import org.anam.storage.hdf5lib.call.DirectTexts;
import org.anam.storage.hdf5lib.call.Hdf5libCalls;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.call.Utf8;
import org.anam.storage.hdf5lib.data.NativeValue;
import org.anam.storage.hdf5lib.data.Slabs;
import org.anam.storage.hdf5lib.session.AccessPattern;
import org.anam.storage.hdf5lib.type.StoredType;

/**
 * Reads strings. hdf5lib's own calls decode Java's modified UTF-8: they change characters outside
 * the Basic Multilingual Plane and cut texts that are not UTF-8. So the bytes are read as
 * sequences: by hdf5lib, which boxes each byte, and, once there have been many, by the C interface.
 */
public final class TextReader {

  /** The strings that are read in one call. */
  private static final int BATCH = 1 << 12;

  private static final int BATCH_BYTES = 1 << 20;

  private TextReader() {}

  /** What becomes of the bytes of a string. */
  @FunctionalInterface
  private interface Element<E> {
    E of(NativeValue value, byte[] bytes, int from, int length);
  }

  /** The only text of a value. */
  public static String readScalar(NativeValue value) {
    return readScalar(value, Texts::decode);
  }

  private static <E> E readScalar(NativeValue value, Element<E> element) {
    StoredType type = value.described();
    if (!type.isVariableText()) {
      value.checkSize(new long[0], value.isCompact(), type.size(), type.size());
      byte[] bytes = new byte[(int) type.size()];
      value.read(value.type(), NativeTypes.ALL, NativeTypes.ALL, bytes);
      return element.of(value, bytes, 0, Texts.end(bytes, 0, bytes.length, type.padding()));
    }
    byte[] bytes;
    if (value.isAttribute()) {
      bytes = readAttribute(value);
    } else {
      TextReferences.check(value, 1);
      bytes = readVariable(value, NativeTypes.ALL, NativeTypes.ALL, 1)[0];
    }
    return element.of(value, bytes, 0, bytes.length);
  }

  /** All texts of a value. */
  public static StringArray readAll(NativeValue value) {
    StoredType type = value.described();
    String[] texts = new String[size(value)];
    readAll(value, texts, Texts::decode);
    return StringArray.shaped(type.isVariableText() ? 0 : (int) type.size(), texts, value.extent());
  }

  /** The bytes of all strings, without what only fills them up. */
  public static byte[][] readBytes(NativeValue value) {
    byte[][] bytes = new byte[size(value)][];
    readAll(
        value,
        bytes,
        (of, buffer, from, length) -> Arrays.copyOfRange(buffer, from, from + length));
    return bytes;
  }

  private static int size(NativeValue value) {
    StoredType type = value.described();
    return value.checkSize(
        value.extent(),
        value.isCompact(),
        type.size(),
        type.isVariableText() ? 8 : 40 + type.size());
  }

  private static <E> void readAll(NativeValue value, E[] elements, Element<E> element) {
    if (elements.length == 0) {
      return;
    }
    if (value.extent().length == 0) {
      elements[0] = readScalar(value, element);
    } else if (value.isAttribute()) {
      readPart(value, NativeTypes.ALL, NativeTypes.ALL, elements.length, elements, 0, element);
    } else {
      readParts(value, elements, element);
    }
  }

  private static <E> void readParts(NativeValue value, E[] elements, Element<E> element) {
    StoredType type = value.described();
    int most =
        type.isVariableText()
            ? BATCH
            : (int) Math.max(1, Math.min(BATCH, BATCH_BYTES / type.size()));
    if (type.isVariableText()) {
      TextReferences.check(value, elements.length);
    }
    long space = value.openSpace(value.id());
    try (Slabs slabs = new Slabs(space, value.extent(), most)) {
      while (slabs.next()) {
        int position = (int) slabs.position();
        readPart(value, slabs.memorySpace(), space, slabs.size(), elements, position, element);
      }
    } finally {
      H5.H5Sclose(space);
    }
  }

  /** Reads the selected strings. */
  public static void readPart(
      NativeValue value,
      long memorySpace,
      long fileSpace,
      int count,
      String[] texts,
      int position) {
    readPart(value, memorySpace, fileSpace, count, texts, position, Texts::decode);
  }

  private static <E> void readPart(
      NativeValue value,
      long memorySpace,
      long fileSpace,
      int count,
      E[] elements,
      int position,
      Element<E> element) {
    StoredType type = value.described();
    if (type.isVariableText()) {
      byte[][] parts = readVariable(value, memorySpace, fileSpace, count);
      for (int i = 0; i < count; i++) {
        elements[position + i] = element.of(value, parts[i], 0, parts[i].length);
      }
      return;
    }
    int length = (int) type.size();
    if ((long) count * length > Integer.MAX_VALUE - 8) {
      throw value.sizes().tooManyBytes();
    }
    byte[] bytes = new byte[count * length];
    value.read(value.type(), memorySpace, fileSpace, bytes);
    for (int i = 0; i < count; i++) {
      int from = i * length;
      int end = Texts.end(bytes, from, length, type.padding());
      elements[position + i] = element.of(value, bytes, from, end - from);
    }
  }

  private static byte[][] readVariable(
      NativeValue value, long memorySpace, long fileSpace, int count) {
    if (isDirect(value, count, memorySpace, fileSpace)) {
      return DirectTexts.readTexts(value.isAttribute(), value.id(), memorySpace, fileSpace, count);
    }
    List<Byte>[] lists = lists(count);
    value.readSequences(memorySpace, fileSpace, lists);
    byte[][] bytes = new byte[count][];
    for (int i = 0; i < count; i++) {
      bytes[i] = Utf8.unbox(lists[i]);
    }
    return bytes;
  }

  /** The bytes of an attribute's only text. */
  private static byte[] readAttribute(NativeValue value) {
    NativeCalls calls = value.calls();
    boolean boxes = calls == Hdf5libCalls.INSTANCE;
    if (boxes && pattern(value).isWorthDirect(chars(value, 1, NativeTypes.ALL, NativeTypes.ALL))) {
      calls = DirectCalls.INSTANCE;
    }
    return calls.readText(value.id(), value.type());
  }

  private static boolean isDirect(NativeValue value, int count, long memorySpace, long fileSpace) {
    return pattern(value).isDirect()
        || pattern(value).isWorthDirect(16L * count + chars(value, count, memorySpace, fileSpace));
  }

  private static AccessPattern pattern(NativeValue value) {
    return value.holder().pattern();
  }

  /** How many chars texts have, about. */
  private static long chars(NativeValue value, int count, long memorySpace, long fileSpace) {
    String[] approximate = new String[count];
    value.readStrings(memorySpace, fileSpace, approximate);
    long chars = 0;
    for (String text : approximate) {
      chars += text == null ? 0 : text.length();
    }
    return chars;
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
