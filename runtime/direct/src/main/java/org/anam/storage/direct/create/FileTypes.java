package org.anam.storage.direct.create;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anam.array.ElementType;
import org.anam.storage.direct.bytes.ByteBuilder;

/**
 * The datatypes of new files, as the bodies of their messages: little-endian, of the versions that
 * HDF5 1.8 reads.
 */
final class FileTypes {

  /** Strings of any length, in UTF-8. */
  static final byte[] TEXT = text(1);

  /** Strings of any length that are marked as ASCII. */
  static final byte[] ASCII_TEXT = text(0);

  private static final int VERSION_1 = 1 << 4;
  private static final int VERSION_3 = 3 << 4;

  private static final int INTEGER = 0;
  private static final int FLOAT = 1;
  private static final int STRING = 3;
  private static final int COMPOUND = 6;
  private static final int ENUMERATION = 8;
  private static final int VARIABLE_LENGTH = 9;

  private static final int SIGNED = 1 << 3;
  private static final int IMPLIED_MANTISSA_BIT = 2 << 4;
  private static final int NULL_PADDED = 1;

  private static final Map<ElementType, byte[]> ELEMENTS = new EnumMap<>(ElementType.class);

  static {
    for (ElementType type : ElementType.values()) {
      ELEMENTS.put(type, build(type));
    }
  }

  private FileTypes() {}

  /** A member of a compound. */
  record Member(byte[] name, byte[] type, int offset) {}

  /** The type of an array's elements; not to be changed. */
  static byte[] of(ElementType type) {
    return ELEMENTS.get(type);
  }

  private static byte[] build(ElementType type) {
    return switch (type) {
      case INT8, INT16, INT32, INT64 -> integer(type.bytes(), true);
      case UINT8, UINT16, UINT32, UINT64 -> integer(type.bytes(), false);
      case FLOAT16 -> floating(2, 5, 10, 15);
      case FLOAT32 -> floating(4, 8, 23, 127);
      case FLOAT64 -> floating(8, 11, 52, 1023);
      case COMPLEX64 -> complex(floating(4, 8, 23, 127), 4);
      case COMPLEX128 -> complex(floating(8, 11, 52, 1023), 8);
      case BOOL -> enumeration(1, List.of(ascii("FALSE"), ascii("TRUE")));
    };
  }

  private static byte[] ascii(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }

  private static ByteBuilder head(int versionAndClass, int bits, int size) {
    return new ByteBuilder(32).u8(versionAndClass).number(bits, 3).i32(size);
  }

  /** An integer that takes all bits. */
  static byte[] integer(int bytes, boolean signed) {
    return head(VERSION_1 | INTEGER, signed ? SIGNED : 0, bytes).u16(0).u16(8 * bytes).toArray();
  }

  private static byte[] floating(int bytes, int exponentBits, int mantissaBits, int bias) {
    int sign = 8 * bytes - 1;
    return head(VERSION_1 | FLOAT, IMPLIED_MANTISSA_BIT | sign << 8, bytes)
        .u16(0)
        .u16(8 * bytes)
        .u8(mantissaBits)
        .u8(exponentBits)
        .u8(0)
        .u8(mantissaBits)
        .i32(bias)
        .toArray();
  }

  private static byte[] complex(byte[] part, int bytes) {
    return compound(
        2 * bytes, List.of(new Member(ascii("r"), part, 0), new Member(ascii("i"), part, bytes)));
  }

  /** A compound of members. */
  static byte[] compound(int bytes, List<Member> members) {
    int offsetBytes = bytes < 1 << 8 ? 1 : bytes < 1 << 16 ? 2 : bytes < 1 << 24 ? 3 : 4;
    ByteBuilder type = head(VERSION_3 | COMPOUND, members.size(), bytes);
    for (Member member : members) {
      type.bytes(member.name()).u8(0).number(member.offset(), offsetBytes).bytes(member.type());
    }
    return type.toArray();
  }

  /** An enum whose constants are numbered from 0. */
  static byte[] enumeration(int bytes, List<byte[]> names) {
    ByteBuilder type = head(VERSION_3 | ENUMERATION, names.size(), bytes);
    type.bytes(integer(bytes, true));
    for (byte[] name : names) {
      type.bytes(name).u8(0);
    }
    for (int i = 0; i < names.size(); i++) {
      type.number(i, bytes);
    }
    return type.toArray();
  }

  /** Strings of one length, filled up with NUL and marked as ASCII. */
  static byte[] fixedText(int bytes) {
    return head(VERSION_1 | STRING, NULL_PADDED, bytes).toArray();
  }

  private static byte[] text(int charset) {
    return head(VERSION_1 | VARIABLE_LENGTH, 1 | charset << 8, 16)
        .bytes(integer(1, false))
        .toArray();
  }
}
