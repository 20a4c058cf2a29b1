package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5LibraryException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.anam.storage.error.StorageError;
import org.bytedeco.hdf5.H5AC_cache_config_t;
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
      throw group.error(StorageError.NAME_NOT_SUPPORTED, what).build();
    }
  }

  /** Creates a file whose path has these bytes. */
  static long createFile(byte[] path, int mode, long creation, long access) {
    try (BytePointer bytes = terminated(path)) {
      return id(hdf5.H5Fcreate(bytes, mode, creation, access));
    }
  }

  /** Opens a file whose path has these bytes. */
  static long openFile(byte[] path, int mode, long access) {
    try (BytePointer bytes = terminated(path)) {
      return id(hdf5.H5Fopen(bytes, mode, access));
    }
  }

  /** Inserts a field of any name into a compound type. */
  static void insertField(Hdf5libGroup group, long compound, String name, long offset, long type) {
    require(group, "The library in use cannot handle the name \"" + name + "\" exactly");
    try (BytePointer bytes = bytes(name)) {
      id(hdf5.H5Tinsert(compound, bytes, offset, type));
    }
  }

  /** Inserts a constant of any name into an enum type. */
  static void insertConstant(Hdf5libGroup group, long type, String name, byte[] value) {
    require(group, "The library in use cannot handle the name \"" + name + "\" exactly");
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

  /**
   * The same without a call from C into Java; each name may take as long as the object has them.
   */
  static List<byte[]> attributeNamesByIndex(Hdf5libGroup group) {
    require(group, "The library cannot read the names of the attributes exactly");
    long count = H5.H5Oget_info(group.id(), HDF5Constants.H5O_INFO_NUM_ATTRS).num_attrs;
    return namesByIndex(
        count,
        (here, index, buffer, size) ->
            hdf5.H5Aget_name_by_idx(
                group.id(),
                here,
                hdf5.H5_INDEX_NAME,
                hdf5.H5_ITER_NATIVE,
                index,
                buffer,
                size,
                NativeTypes.DEFAULT));
  }

  /** The same without a call from C into Java; each name may take as long as the group has them. */
  static List<byte[]> linkNamesByIndex(Hdf5libGroup group) {
    require(group, "The library cannot read the names of the links exactly");
    return namesByIndex(
        H5.H5Gget_info(group.id()).nlinks,
        (here, index, buffer, size) ->
            hdf5.H5Lget_name_by_idx(
                group.id(),
                here,
                hdf5.H5_INDEX_NAME,
                hdf5.H5_ITER_NATIVE,
                index,
                buffer,
                size,
                NativeTypes.DEFAULT));
  }

  /** Copies the name at an index and its NUL, if there is a buffer; gives the name's length. */
  private interface NameCall {
    long copy(BytePointer here, long index, BytePointer buffer, long size);
  }

  private static List<byte[]> namesByIndex(long count, NameCall call) {
    List<byte[]> names = new ArrayList<>();
    try (BytePointer here = bytes(".")) {
      for (long i = 0; i < count; i++) {
        long length = id(call.copy(here, i, null, 0));
        try (BytePointer buffer = new BytePointer(length + 1)) {
          id(call.copy(here, i, buffer, length + 1));
          byte[] name = new byte[Math.toIntExact(length)];
          buffer.get(name);
          names.add(name);
        }
      }
    }
    return names;
  }

  /** A name and its NUL, to be closed. */
  static BytePointer bytes(String name) {
    return terminated(Names.encode(name));
  }

  private static BytePointer terminated(byte[] bytes) {
    BytePointer pointer = new BytePointer(bytes.length + 1L);
    pointer.put(bytes, 0, bytes.length);
    pointer.put(bytes.length, (byte) 0);
    return pointer;
  }

  private static long id(long id) {
    if (id < 0) {
      throw new HDF5LibraryException("call of the C interface failed");
    }
    return id;
  }

  // The cache of metadata.

  /** Sets the cache of a file's metadata to the library's own sizes, or to a small one. */
  static void setMetadataCache(long file, boolean small) {
    try (H5AC_cache_config_t settings = new H5AC_cache_config_t()) {
      settings.version(hdf5.H5AC__CURR_CACHE_CONFIG_VERSION);
      id(hdf5.H5Pget_mdc_config(NativeTypes.FILE_ACCESS, settings));
      if (small) {
        settings.set_initial_size(true).initial_size(MetadataCache.SMALL);
        settings.min_size(MetadataCache.SMALL);
        // It grows for single pieces that are large, as the names in files of the oldest format
        // are.
        settings.flash_incr_mode(hdf5.H5C_flash_incr__add_space);
        settings.incr_mode(hdf5.H5C_incr__off).decr_mode(hdf5.H5C_decr__off);
      }
      id(hdf5.H5Fset_mdc_config(file, settings));
    }
  }

  // Texts.

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
  static void writeTexts(
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
      id(
          attribute
              ? hdf5.H5Awrite(id, type, pointer)
              : hdf5.H5Dwrite(id, type, memorySpace, fileSpace, NativeTypes.DEFAULT, pointer));
    }
  }
}
