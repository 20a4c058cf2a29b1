package org.anam.storage.hdf5lib;

import hdf.hdf5lib.exceptions.HDF5LibraryException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anam.error.ErrorCode;
import org.bytedeco.hdf5.H5A_info_t;
import org.bytedeco.hdf5.H5A_operator2_t;
import org.bytedeco.hdf5.H5L_info2_t;
import org.bytedeco.hdf5.H5L_iterate2_t;
import org.bytedeco.hdf5.global.hdf5;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * The C interface of the same loaded library, for what hdf5lib cannot do exactly or quickly: names
 * outside the Basic Multilingual Plane, and the bytes of variable-length strings.
 *
 * <p>It is loaded when first needed, which takes about 0.1 s, and there is none beside a system's
 * library. Ids are exchangeable with hdf5lib's.
 */
final class DirectAccess {

  private static final int SEQUENCE_BYTES = 16;

  private static Boolean available;

  private DirectAccess() {}

  /** Whether the interface is there; loads it. */
  static synchronized boolean isAvailable() {
    if (available == null) {
      available = NativeLibrary.isBundled() && load();
    }
    return available;
  }

  private static boolean load() {
    try {
      return hdf5.H5open() >= 0;
    } catch (LinkageError e) {
      return false;
    }
  }

  private static void require(Hdf5libGroup group, String what) {
    if (!isAvailable()) {
      throw group.error(ErrorCode.NAME_NOT_SUPPORTED, what).build();
    }
  }

  // Names.

  static long createAttribute(Hdf5libGroup group, String name, long type, long space) {
    requireFor(group, name);
    try (BytePointer bytes = bytes(name)) {
      return id(
          hdf5.H5Acreate2(
              group.id(), bytes, type, space, NativeTypes.UTF8_ATTRIBUTE, NativeTypes.DEFAULT));
    }
  }

  static long createGroup(Hdf5libGroup group, String name) {
    requireFor(group, name);
    try (BytePointer bytes = bytes(name)) {
      return id(
          hdf5.H5Gcreate2(
              group.id(),
              bytes,
              NativeTypes.UTF8_LINK,
              NativeTypes.GROUP_CREATION,
              NativeTypes.DEFAULT));
    }
  }

  static long createDataset(Hdf5libGroup group, String name, long type, long space, long creation) {
    requireFor(group, name);
    try (BytePointer bytes = bytes(name)) {
      return id(
          hdf5.H5Dcreate2(
              group.id(),
              bytes,
              type,
              space,
              NativeTypes.UTF8_LINK,
              creation,
              NativeTypes.DEFAULT));
    }
  }

  static long openAttribute(Hdf5libGroup group, String name) {
    requireFor(group, name);
    try (BytePointer bytes = bytes(name)) {
      return id(hdf5.H5Aopen(group.id(), bytes, NativeTypes.DEFAULT));
    }
  }

  static long openObject(Hdf5libGroup group, String name) {
    requireFor(group, name);
    try (BytePointer bytes = bytes(name)) {
      return id(hdf5.H5Oopen(group.id(), bytes, NativeTypes.LINK_ACCESS));
    }
  }

  static boolean attributeExists(Hdf5libGroup group, String name) {
    requireFor(group, name);
    try (BytePointer bytes = bytes(name)) {
      return hdf5.H5Aexists(group.id(), bytes) > 0;
    }
  }

  static boolean linkExists(Hdf5libGroup group, String name) {
    requireFor(group, name);
    try (BytePointer bytes = bytes(name)) {
      return hdf5.H5Lexists(group.id(), bytes, NativeTypes.DEFAULT) > 0;
    }
  }

  /** Inserts a field of any name into a compound type. */
  static void insertField(Hdf5libGroup group, long compound, String name, long offset, long type) {
    requireFor(group, name);
    try (BytePointer bytes = bytes(name)) {
      id(hdf5.H5Tinsert(compound, bytes, offset, type));
    }
  }

  /** Inserts a constant of any name into an enum type. */
  static void insertConstant(Hdf5libGroup group, long type, String name, byte[] value) {
    requireFor(group, name);
    try (BytePointer bytes = bytes(name);
        BytePointer bits = new BytePointer(value)) {
      id(hdf5.H5Tenum_insert(type, bytes, bits));
    }
  }

  /** The bytes of the name of a compound's field or an enum's constant. */
  static byte[] memberName(Hdf5libGroup group, long type, int member) {
    require(group, "The library cannot read the names of a datatype exactly");
    try (BytePointer name = hdf5.H5Tget_member_name(type, member)) {
      if (name == null || name.isNull()) {
        throw new HDF5LibraryException("a member of a datatype has no name");
      }
      byte[] bytes = name.getStringBytes();
      hdf5.H5free_memory(name);
      return bytes;
    }
  }

  /** The bytes of all attribute names, in any order. */
  static List<byte[]> attributeNames(Hdf5libGroup group) {
    require(group, "The library cannot read the names of the attributes exactly");
    List<byte[]> names = new ArrayList<>();
    try (H5A_operator2_t each =
        new H5A_operator2_t() {
          @Override
          public int call(long location, BytePointer name, H5A_info_t info, Pointer data) {
            names.add(name.getStringBytes());
            return 0;
          }
        }) {
      id(
          hdf5.H5Aiterate2(
              group.id(), hdf5.H5_INDEX_NAME, hdf5.H5_ITER_NATIVE, new long[1], each, null));
    }
    return names;
  }

  /** The bytes of all link names, in any order. */
  static List<byte[]> linkNames(Hdf5libGroup group) {
    require(group, "The library cannot read the names of the links exactly");
    List<byte[]> names = new ArrayList<>();
    try (H5L_iterate2_t each =
        new H5L_iterate2_t() {
          @Override
          public int call(long location, BytePointer name, H5L_info2_t info, Pointer data) {
            names.add(name.getStringBytes());
            return 0;
          }
        }) {
      id(
          hdf5.H5Literate2(
              group.id(), hdf5.H5_INDEX_NAME, hdf5.H5_ITER_NATIVE, new long[1], each, null));
    }
    return names;
  }

  private static void requireFor(Hdf5libGroup group, String name) {
    if (!isAvailable()) {
      throw group
          .error(
              ErrorCode.NAME_NOT_SUPPORTED,
              "The library in use cannot handle the name \"" + name + "\" exactly")
          .build();
    }
  }

  private static BytePointer bytes(String name) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    BytePointer pointer = new BytePointer(utf8.length + 1L);
    pointer.put(utf8, 0, utf8.length);
    pointer.put(utf8.length, (byte) 0);
    return pointer;
  }

  private static long id(long id) {
    if (id < 0) {
      throw new HDF5LibraryException("call of the C interface failed");
    }
    return id;
  }

  // Texts.

  /** Reads one variable-length string of an attribute as bytes. */
  static byte[] readAttributeText(long attribute) {
    Scratch scratch = Scratch.INSTANCE;
    scratch.sequences.putLong(0, 0).putLong(8, 0);
    id(hdf5.H5Aread(attribute, NativeTypes.VLEN_BYTES, scratch.sequencePointer));
    long length = scratch.sequences.getLong(0);
    long address = scratch.sequences.getLong(8);
    try {
      return scratch.copy(address, length);
    } finally {
      if (address != 0) {
        hdf5.H5free_memory(scratch.memory);
      }
    }
  }

  /** Reads {@code count} variable-length strings as bytes. */
  static byte[][] readTexts(
      boolean attribute, long id, long memorySpace, long fileSpace, int count) {
    byte[][] texts = new byte[count][];
    try (BytePointer pointer = new BytePointer((long) count * SEQUENCE_BYTES)) {
      Pointer.memset(pointer, 0, (long) count * SEQUENCE_BYTES);
      ByteBuffer sequences = pointer.asByteBuffer().order(ByteOrder.nativeOrder());
      try {
        id(
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
          texts[i] =
              Scratch.INSTANCE.copy(
                  sequences.getLong(i * SEQUENCE_BYTES + 8), sequences.getLong(i * SEQUENCE_BYTES));
        }
      } finally {
        for (int i = 0; i < count; i++) {
          long address = sequences.getLong(i * SEQUENCE_BYTES + 8);
          if (address != 0) {
            Scratch.INSTANCE.memory.moveTo(address);
            hdf5.H5free_memory(Scratch.INSTANCE.memory);
          }
        }
      }
    }
    return texts;
  }

  /** Writes texts as variable-length strings. */
  static void writeTexts(
      boolean attribute, long id, long memorySpace, long fileSpace, byte[][] texts) {
    long total = 0;
    for (byte[] text : texts) {
      total += text.length;
    }
    try (BytePointer bytes = new BytePointer(Math.max(1, total));
        BytePointer pointer = new BytePointer((long) texts.length * SEQUENCE_BYTES)) {
      ByteBuffer sequences = pointer.asByteBuffer().order(ByteOrder.nativeOrder());
      long offset = 0;
      for (byte[] text : texts) {
        bytes.position(offset).put(text, 0, text.length);
        sequences.putLong(text.length).putLong(text.length == 0 ? 0 : bytes.address() + offset);
        offset += text.length;
      }
      bytes.position(0);
      id(
          attribute
              ? hdf5.H5Awrite(id, NativeTypes.VLEN_BYTES, pointer)
              : hdf5.H5Dwrite(
                  id,
                  NativeTypes.VLEN_BYTES,
                  memorySpace,
                  fileSpace,
                  NativeTypes.DEFAULT,
                  pointer));
    }
  }

  /** Off-heap memory that is used again for each text; after the library is loaded. */
  private static final class Scratch {

    static final Scratch INSTANCE = new Scratch();

    final BytePointer sequencePointer = new BytePointer((long) SEQUENCE_BYTES);
    final ByteBuffer sequences = sequencePointer.asByteBuffer().order(ByteOrder.nativeOrder());
    final Memory memory = new Memory();

    byte[] copy(long address, long length) {
      if (length < 0 || length > Integer.MAX_VALUE - 8) {
        throw new HDF5LibraryException("a string has a length of " + Long.toUnsignedString(length));
      }
      memory.moveTo(address);
      byte[] bytes = new byte[address == 0 ? 0 : (int) length];
      if (bytes.length > 0) {
        memory.get(bytes, 0, bytes.length);
      }
      return bytes;
    }
  }

  /** A view of memory that the native library owns. */
  private static final class Memory extends BytePointer {

    Memory() {
      super((Pointer) null);
    }

    void moveTo(long value) {
      address = value;
    }
  }
}
