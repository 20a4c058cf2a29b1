package org.anam.storage.hdf5lib.call;

import hdf.hdf5lib.exceptions.HDF5LibraryException;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;
import org.bytedeco.hdf5.global.hdf5;
import org.bytedeco.javacpp.BytePointer;

/**
 * The C interface of the same loaded library, for what hdf5lib cannot do exactly or quickly: names
 * outside the Basic Multilingual Plane, and the bytes of variable-length strings.
 *
 * <p>It is loaded when first needed, which takes about 0.1 s, and there is none beside a system's
 * library. Ids are exchangeable with hdf5lib's.
 */
public final class DirectAccess {

  private static Boolean available;

  private DirectAccess() {}

  /** Whether the interface is there; loads it. */
  public static synchronized boolean isAvailable() {
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

  /**
   * Asks for the interface.
   *
   * @throws org.anam.error.AnamException ANAM182, with these words, when it is not there
   */
  public static void require(ErrorPlace place, String what) {
    if (!isAvailable()) {
      throw place.error(StorageError.NAME_NOT_SUPPORTED, what).build();
    }
  }

  /** Creates a file whose path has these bytes. */
  public static long createFile(byte[] path, int mode, long creation, long access) {
    try (BytePointer bytes = terminated(path)) {
      return check(hdf5.H5Fcreate(bytes, mode, creation, access));
    }
  }

  /** Opens a file whose path has these bytes. */
  public static long openFile(byte[] path, int mode, long access) {
    try (BytePointer bytes = terminated(path)) {
      return check(hdf5.H5Fopen(bytes, mode, access));
    }
  }

  /** Inserts a field of any name into a compound type. */
  public static void insertField(
      ErrorPlace place, long compound, String name, long offset, long type) {
    require(place, "The library in use cannot handle the name \"" + name + "\" exactly");
    try (BytePointer bytes = bytes(name)) {
      check(hdf5.H5Tinsert(compound, bytes, offset, type));
    }
  }

  /** Inserts a constant of any name into an enum type. */
  public static void insertConstant(ErrorPlace place, long type, String name, byte[] value) {
    require(place, "The library in use cannot handle the name \"" + name + "\" exactly");
    try (BytePointer bytes = bytes(name);
        BytePointer bits = new BytePointer(value)) {
      check(hdf5.H5Tenum_insert(type, bytes, bits));
    }
  }

  /** The bytes of the name of a compound's field or an enum's constant. */
  public static byte[] memberName(ErrorPlace place, long type, int member) {
    require(place, "The library cannot read the names of a datatype exactly");
    try (BytePointer name = hdf5.H5Tget_member_name(type, member)) {
      if (name == null || name.isNull()) {
        throw new HDF5LibraryException("a member of a datatype has no name");
      }
      byte[] bytes = name.getStringBytes();
      hdf5.H5free_memory(name);
      return bytes;
    }
  }

  /** A name and its NUL, to be closed. */
  public static BytePointer bytes(String name) {
    return terminated(Names.encode(name));
  }

  private static BytePointer terminated(byte[] bytes) {
    BytePointer pointer = new BytePointer(bytes.length + 1L);
    pointer.put(bytes, 0, bytes.length);
    pointer.put(bytes.length, (byte) 0);
    return pointer;
  }

  /**
   * What a call has returned.
   *
   * @throws HDF5LibraryException when that tells of a failure
   */
  public static long check(long result) {
    if (result < 0) {
      throw new HDF5LibraryException("a call of the C interface failed");
    }
    return result;
  }
}
