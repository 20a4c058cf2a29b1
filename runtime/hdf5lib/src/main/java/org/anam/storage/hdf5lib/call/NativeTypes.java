package org.anam.storage.hdf5lib.call;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import java.nio.ByteOrder;
import java.util.EnumMap;
import org.anam.array.ElementType;

/** Ids that live as long as the process: datatypes, the scalar dataspace, property lists. */
public final class NativeTypes {

  /** What the native library takes for "the default". */
  public static final long DEFAULT = 0;

  /** All of a dataset or of memory. */
  public static final int ALL = 0;

  /** The dataspace of one element. */
  public static final long SCALAR;

  /** Strings of any length, marked as UTF-8. */
  public static final long VLEN_UTF8;

  /** Strings of any length, marked as ASCII. */
  public static final long VLEN_ASCII;

  /**
   * A sequence of bytes in memory, which the library converts from and to variable-length strings
   * as it is.
   */
  public static final long VLEN_BYTES;

  /** Compounds of real and imag, as some programs name the parts of complex numbers. */
  public static final long REAL_IMAG_64;

  /** The same of doubles. */
  public static final long REAL_IMAG_128;

  /** The properties of new groups. */
  static final long GROUP_CREATION;

  /** The properties of new datasets in one piece. */
  public static final long DATASET_CREATION;

  /** The properties of new links whose name is marked as UTF-8. */
  public static final long UTF8_LINK;

  /** The properties of new attributes whose name is marked as UTF-8. */
  static final long UTF8_ATTRIBUTE;

  /** The properties of new files. */
  public static final long NEW_FILE;

  /** The properties of new files with 512 bytes before what HDF5 knows of. */
  public static final long NEW_FILE_USER_BLOCK;

  /** How files are opened. */
  public static final long FILE_ACCESS;

  /** Follows soft links, but no link into another file. */
  static final long LINK_ACCESS;

  /** The number of ids that hdf5lib had open when the last of the above was made. */
  private static final long HANDLES;

  /**
   * Objects with more attributes than this keep them in a heap and a B-tree, which pays for large
   * objects only.
   */
  private static final int COMPACT_ATTRIBUTES = 32;

  private static final EnumMap<ElementType, Long> FILE = new EnumMap<>(ElementType.class);
  private static final EnumMap<ElementType, Long> MEMORY = new EnumMap<>(ElementType.class);

  static {
    NativeLibrary.require();
    boolean little = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    for (ElementType type : ElementType.values()) {
      FILE.put(type, build(type, HDF5Constants.H5T_ORDER_LE));
      MEMORY.put(type, little ? FILE.get(type) : build(type, HDF5Constants.H5T_ORDER_BE));
    }
    REAL_IMAG_64 = complex(memory(ElementType.FLOAT32), 4, "real", "imag");
    REAL_IMAG_128 = complex(memory(ElementType.FLOAT64), 8, "real", "imag");
    SCALAR = H5.H5Screate(HDF5Constants.H5S_SCALAR);
    VLEN_UTF8 = string(HDF5Constants.H5T_VARIABLE, HDF5Constants.H5T_CSET_UTF8);
    VLEN_ASCII = string(HDF5Constants.H5T_VARIABLE, HDF5Constants.H5T_CSET_ASCII);
    VLEN_BYTES = H5.H5Tvlen_create(HDF5Constants.H5T_NATIVE_UCHAR);
    GROUP_CREATION = creation(HDF5Constants.H5P_GROUP_CREATE);
    DATASET_CREATION = creation(HDF5Constants.H5P_DATASET_CREATE);
    UTF8_LINK = utf8(HDF5Constants.H5P_LINK_CREATE);
    UTF8_ATTRIBUTE = utf8(HDF5Constants.H5P_ATTRIBUTE_CREATE);
    NEW_FILE = newFile(0);
    NEW_FILE_USER_BLOCK = newFile(512);
    FILE_ACCESS = H5.H5Pcreate(HDF5Constants.H5P_FILE_ACCESS);
    H5.H5Pset_libver_bounds(
        FILE_ACCESS, HDF5Constants.H5F_LIBVER_V18, HDF5Constants.H5F_LIBVER_LATEST);
    H5.H5Pset_fclose_degree(FILE_ACCESS, HDF5Constants.H5F_CLOSE_STRONG);
    // Arrays are moved whole: a buffer for their parts would only be one more copy.
    H5.H5Pset_sieve_buf_size(FILE_ACCESS, 0);
    LINK_ACCESS = linkAccess();
    HANDLES = H5.getOpenIDCount();
  }

  private NativeTypes() {}

  /** The type in files, always little-endian. */
  public static long file(ElementType type) {
    return FILE.get(type);
  }

  /** The type of Java's arrays. */
  public static long memory(ElementType type) {
    return MEMORY.get(type);
  }

  /** A new string type of the given size, null-terminated, to be closed by the caller. */
  static long string(long size, int characters) {
    long type = H5.H5Tcopy(HDF5Constants.H5T_C_S1);
    H5.H5Tset_size(type, size);
    H5.H5Tset_cset(type, characters);
    return type;
  }

  /** A new null-padded ASCII string type of the given size, to be closed by the caller. */
  public static long fixedAscii(int size) {
    long type = H5.H5Tcopy(HDF5Constants.H5T_C_S1);
    H5.H5Tset_size(type, size);
    H5.H5Tset_strpad(type, HDF5Constants.H5T_STR_NULLPAD);
    return type;
  }

  /** A new creation property list for a dataset in chunks, to be closed by the caller. */
  public static long datasetCreation() {
    return creation(HDF5Constants.H5P_DATASET_CREATE);
  }

  /** A new list of properties for a group, to be closed. */
  public static long groupCreation() {
    return creation(HDF5Constants.H5P_GROUP_CREATE);
  }

  /**
   * The number of ids that are open besides those of this class: all that hdf5lib has opened or, if
   * more, the files, groups, datasets and attributes that the library knows, whoever opened them.
   * (The library keeps datatypes of its own for conversions.)
   */
  public static long openHandles() {
    return Math.max(objects(), H5.getOpenIDCount() - HANDLES);
  }

  private static long objects() {
    return H5.H5Fget_obj_count(
        HDF5Constants.H5F_OBJ_ALL,
        HDF5Constants.H5F_OBJ_FILE
            | HDF5Constants.H5F_OBJ_GROUP
            | HDF5Constants.H5F_OBJ_DATASET
            | HDF5Constants.H5F_OBJ_ATTR);
  }

  private static long build(ElementType type, int order) {
    boolean little = order == HDF5Constants.H5T_ORDER_LE;
    return switch (type) {
      case INT8 -> little ? HDF5Constants.H5T_STD_I8LE : HDF5Constants.H5T_STD_I8BE;
      case INT16 -> little ? HDF5Constants.H5T_STD_I16LE : HDF5Constants.H5T_STD_I16BE;
      case INT32 -> little ? HDF5Constants.H5T_STD_I32LE : HDF5Constants.H5T_STD_I32BE;
      case INT64 -> little ? HDF5Constants.H5T_STD_I64LE : HDF5Constants.H5T_STD_I64BE;
      case UINT8 -> little ? HDF5Constants.H5T_STD_U8LE : HDF5Constants.H5T_STD_U8BE;
      case UINT16 -> little ? HDF5Constants.H5T_STD_U16LE : HDF5Constants.H5T_STD_U16BE;
      case UINT32 -> little ? HDF5Constants.H5T_STD_U32LE : HDF5Constants.H5T_STD_U32BE;
      case UINT64 -> little ? HDF5Constants.H5T_STD_U64LE : HDF5Constants.H5T_STD_U64BE;
      case FLOAT16 -> float16(order);
      case FLOAT32 -> little ? HDF5Constants.H5T_IEEE_F32LE : HDF5Constants.H5T_IEEE_F32BE;
      case FLOAT64 -> little ? HDF5Constants.H5T_IEEE_F64LE : HDF5Constants.H5T_IEEE_F64BE;
      case COMPLEX64 -> complex(build(ElementType.FLOAT32, order), 4, "r", "i");
      case COMPLEX128 -> complex(build(ElementType.FLOAT64, order), 8, "r", "i");
      case BOOL -> bool(order);
    };
  }

  /** IEEE 754 binary16: sign in bit 15, exponent in 10 to 14 with bias 15, mantissa in 0 to 9. */
  private static long float16(int order) {
    long type = H5.H5Tcopy(HDF5Constants.H5T_IEEE_F32LE);
    H5.H5Tset_fields(type, 15, 10, 5, 0, 10);
    H5.H5Tset_size(type, 2);
    H5.H5Tset_ebias(type, 15);
    H5.H5Tset_order(type, order);
    return type;
  }

  private static long complex(long part, int bytes, String re, String im) {
    long type = H5.H5Tcreate(HDF5Constants.H5T_COMPOUND, 2L * bytes);
    H5.H5Tinsert(type, re, 0, part);
    H5.H5Tinsert(type, im, bytes, part);
    return type;
  }

  private static long bool(int order) {
    long type =
        H5.H5Tenum_create(
            order == HDF5Constants.H5T_ORDER_LE
                ? HDF5Constants.H5T_STD_I8LE
                : HDF5Constants.H5T_STD_I8BE);
    H5.H5Tenum_insert(type, "FALSE", new byte[] {0});
    H5.H5Tenum_insert(type, "TRUE", new byte[] {1});
    return type;
  }

  /** Times of creation would make two saves of one object differ, and cost time. */
  private static long creation(long propertyClass) {
    long list = H5.H5Pcreate(propertyClass);
    H5.H5Pset_obj_track_times(list, false);
    H5.H5Pset_attr_phase_change(list, COMPACT_ATTRIBUTES, COMPACT_ATTRIBUTES - 4);
    return list;
  }

  private static long utf8(long propertyClass) {
    long list = H5.H5Pcreate(propertyClass);
    H5.H5Pset_char_encoding(list, HDF5Constants.H5T_CSET_UTF8);
    return list;
  }

  /**
   * A file must not make its reader open whatever else it names, a device or a pipe that never
   * answers. HDF5 has no switch against it, so targets are looked for by a driver that appends a
   * suffix which makes each path impossible.
   */
  private static long linkAccess() {
    long access = H5.H5Pcreate(HDF5Constants.H5P_FILE_ACCESS);
    H5.H5Pset_fapl_split(
        access,
        "/\u0001/external-links-are-not-followed",
        HDF5Constants.H5P_DEFAULT,
        "/\u0001/external-links-are-not-followed",
        HDF5Constants.H5P_DEFAULT);
    long list = H5.H5Pcreate(HDF5Constants.H5P_LINK_ACCESS);
    H5.H5Pset_elink_fapl(list, access);
    H5.H5Pclose(access);
    return list;
  }

  private static long newFile(int userBlock) {
    long list = H5.H5Pcreate(HDF5Constants.H5P_FILE_CREATE);
    H5.H5Pset_obj_track_times(list, false);
    H5.H5Pset_userblock(list, userBlock);
    return list;
  }
}
