package org.anam.storage.hdf5lib.type;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5LibraryException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anam.array.ElementType;
import org.anam.storage.StoredValue.Kind;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.engine.FloatFormat;
import org.anam.storage.hdf5lib.call.Hdf5libCalls;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.call.NativeTypes;

/** Finds out what a datatype is, however strange it be. */
public final class TypeReader {

  /**
   * More members than any real type has; a hostile type of 65,535 would cost time at each reading.
   */
  private static final int MOST_FIELDS = 4096;

  private static final EnumMap<ElementType, StoredType> NUMBERS = new EnumMap<>(ElementType.class);
  private static final StoredType VARIABLE_TEXT = StoredType.variableText();

  static {
    for (ElementType type : ElementType.values()) {
      NUMBERS.put(type, StoredType.number(type, type.bytes()));
    }
  }

  private TypeReader() {}

  /** Describes the type; at a place, for errors. */
  public static StoredType describe(ErrorPlace place, NativeCalls calls, long type) {
    int typeClass = calls.typeClass(type);
    if (typeClass == HDF5Constants.H5T_STRING) {
      return string(calls, type);
    }
    if (typeClass == HDF5Constants.H5T_INTEGER) {
      return integer(calls, type);
    }
    if (typeClass == HDF5Constants.H5T_FLOAT) {
      return floating(calls, type);
    }
    if (typeClass == HDF5Constants.H5T_ENUM) {
      return enumeration(place, calls, type);
    }
    if (typeClass == HDF5Constants.H5T_COMPOUND) {
      return compound(place, type);
    }
    return StoredType.other(H5.H5Tget_size(type), nameOf(typeClass));
  }

  private static StoredType string(NativeCalls calls, long type) {
    if (calls.isVariableString(type)) {
      return VARIABLE_TEXT;
    }
    int padding = H5.H5Tget_strpad(type);
    return StoredType.fixedText(
        H5.H5Tget_size(type),
        padding == HDF5Constants.H5T_STR_NULLTERM
            ? StoredType.Padding.NULL_TERMINATED
            : padding == HDF5Constants.H5T_STR_SPACEPAD
                ? StoredType.Padding.SPACE_PADDED
                : StoredType.Padding.NULL_PADDED);
  }

  private static StoredType integer(NativeCalls calls, long type) {
    long size = calls.typeSize(type);
    boolean signed = calls.isSigned(type);
    ElementType element =
        size == 8
            ? signed ? ElementType.INT64 : ElementType.UINT64
            : size == 4
                ? signed ? ElementType.INT32 : ElementType.UINT32
                : size == 2
                    ? signed ? ElementType.INT16 : ElementType.UINT16
                    : size == 1 ? signed ? ElementType.INT8 : ElementType.UINT8 : null;
    if (element == null) {
      return StoredType.other(size, "integer of " + size + " bytes");
    }
    int spareBits = 8 * element.bytes() - (int) H5.H5Tget_precision_long(type);
    return spareBits == 0 ? NUMBERS.get(element) : StoredType.narrowed(element, spareBits);
  }

  private static StoredType floating(NativeCalls calls, long type) {
    if (calls.areEqual(type, NativeTypes.memory(ElementType.FLOAT64))) {
      return NUMBERS.get(ElementType.FLOAT64);
    }
    long size = H5.H5Tget_size(type);
    FloatFormat format = floatFormat(type);
    ElementType element = format.narrowest();
    if (element == null) {
      return StoredType.other(size, format.describe(size));
    }
    return size == element.bytes() ? NUMBERS.get(element) : StoredType.number(element, size);
  }

  private static StoredType enumeration(ErrorPlace place, NativeCalls calls, long type) {
    if (calls.areEqual(type, NativeTypes.file(ElementType.BOOL))) {
      return NUMBERS.get(ElementType.BOOL);
    }
    long size = H5.H5Tget_size(type);
    int members = H5.H5Tget_nmembers(type);
    if (size > 8 || Long.bitCount(size) != 1) {
      return StoredType.other(size, "enum of " + size + " bytes");
    }
    if (members == 2 && isBoolean(type, (int) size)) {
      return StoredType.number(ElementType.BOOL, size);
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < Math.min(members, 8); i++) {
      names.add(MemberNames.of(place, type, i));
    }
    return StoredType.enumeration(
        size, "enum {" + String.join(", ", names) + (members > 8 ? ", ...}" : "}"));
  }

  /** Whether the two constants are FALSE = 0 and TRUE = 1, in either order. */
  private static boolean isBoolean(long type, int size) {
    int falseIndex = "FALSE".equals(H5.H5Tget_member_name(type, 0)) ? 0 : 1;
    return "FALSE".equals(H5.H5Tget_member_name(type, falseIndex))
        && "TRUE".equals(H5.H5Tget_member_name(type, 1 - falseIndex))
        && memberValue(type, falseIndex, size) == 0
        && memberValue(type, 1 - falseIndex, size) == 1;
  }

  private static long memberValue(long type, int member, int size) {
    byte[] bytes = new byte[size];
    H5.H5Tget_member_value(type, member, bytes);
    boolean little = H5.H5Tget_order(type) != HDF5Constants.H5T_ORDER_BE;
    long value = 0;
    for (int i = 0; i < size; i++) {
      value = value << 8 | (bytes[little ? size - 1 - i : i] & 0xff);
    }
    return value;
  }

  private static StoredType compound(ErrorPlace place, long type) {
    long size = H5.H5Tget_size(type);
    int members = H5.H5Tget_nmembers(type);
    if (members < 1 || members > MOST_FIELDS || size > Integer.MAX_VALUE) {
      return StoredType.other(size, "compound of " + members + " fields");
    }
    List<StoredType.Field> fields = new ArrayList<>(members);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < members; i++) {
      long member = H5.H5Tget_member_type(type, i);
      try {
        int typeClass = H5.H5Tget_class(member);
        // A compound of compounds is followed one level, which is where complex numbers are.
        StoredType field =
            typeClass == HDF5Constants.H5T_COMPOUND
                ? complex(member)
                : typeClass == HDF5Constants.H5T_STRING
                    ? StoredType.other(0, "string")
                    : describe(place, Hdf5libCalls.INSTANCE, member);
        String name = MemberNames.of(place, type, i);
        if (!names.add(name)) {
          return StoredType.other(size, "compound with two fields " + name);
        }
        if (field == null || field.element() == null) {
          field = StoredType.other(0, field == null ? "compound" : field.name());
        }
        fields.add(new StoredType.Field(name, i, (int) H5.H5Tget_member_offset(type, i), field));
      } finally {
        H5.H5Tclose(member);
      }
    }
    StoredType complex = complex(size, fields);
    if (complex != null) {
      return complex;
    }
    StoredType structured = StoredType.structured(size, fields);
    return fields.stream().allMatch(field -> field.type().kind() != Kind.OTHER)
        ? structured
        : StoredType.other(size, structured.name());
  }

  /** The complex number that a compound inside a compound is; null when it is none. */
  private static StoredType complex(long type) {
    if (H5.H5Tget_nmembers(type) != 2) {
      return null;
    }
    List<StoredType.Field> parts = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      long member = H5.H5Tget_member_type(type, i);
      try {
        if (H5.H5Tget_class(member) != HDF5Constants.H5T_FLOAT) {
          return null;
        }
        parts.add(
            new StoredType.Field(
                H5.H5Tget_member_name(type, i),
                i,
                (int) H5.H5Tget_member_offset(type, i),
                floating(Hdf5libCalls.INSTANCE, member)));
      } finally {
        H5.H5Tclose(member);
      }
    }
    return complex(H5.H5Tget_size(type), parts);
  }

  private static StoredType complex(long size, List<StoredType.Field> fields) {
    if (fields.size() != 2) {
      return null;
    }
    StoredType re = fields.get(0).type();
    StoredType im = fields.get(1).type();
    if (re.kind() != Kind.FLOAT || im.kind() != Kind.FLOAT || re.element() != im.element()) {
      return null;
    }
    StoredType.Parts parts;
    if (hasNames(fields, "r", "i")) {
      parts = StoredType.Parts.R_I;
    } else if (hasNames(fields, "real", "imag")) {
      parts = StoredType.Parts.REAL_IMAG;
    } else {
      return null;
    }
    return StoredType.complex(
        re.element() == ElementType.FLOAT64 ? ElementType.COMPLEX128 : ElementType.COMPLEX64,
        size,
        parts);
  }

  private static boolean hasNames(List<StoredType.Field> fields, String re, String im) {
    String first = fields.get(0).name();
    String second = fields.get(1).name();
    return (re.equals(first) && im.equals(second)) || (im.equals(first) && re.equals(second));
  }

  private static String nameOf(int typeClass) {
    return typeClass == HDF5Constants.H5T_OPAQUE
        ? "opaque"
        : typeClass == HDF5Constants.H5T_REFERENCE
            ? "reference"
            : typeClass == HDF5Constants.H5T_BITFIELD
                ? "bitfield"
                : typeClass == HDF5Constants.H5T_TIME
                    ? "time"
                    : typeClass == HDF5Constants.H5T_VLEN
                        ? "variable-length sequence"
                        : typeClass == HDF5Constants.H5T_ARRAY
                            ? "array type"
                            : "datatype of class " + typeClass;
  }

  private static FloatFormat floatFormat(long type) {
    long[] fields = new long[5];
    H5.H5Tget_fields(type, fields);
    boolean plain =
        H5.H5Tget_norm(type) == HDF5Constants.H5T_NORM_IMPLIED && H5.H5Tget_offset(type) == 0;
    return new FloatFormat(fields[2], bias(type), fields[4], plain);
  }

  private static long bias(long type) {
    try {
      return H5.H5Tget_ebias_long(type);
    } catch (HDF5LibraryException e) {
      return 0; // the library says 0 for a failure, and the binding takes every 0 for one
    }
  }
}
