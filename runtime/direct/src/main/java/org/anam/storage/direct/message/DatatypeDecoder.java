package org.anam.storage.direct.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.anam.storage.direct.bytes.TooLargeException;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.Datatype.Order;
import org.anam.storage.direct.message.Datatype.Padding;

/** Reads datatypes of versions 1 to 5. */
final class DatatypeDecoder {

  private static final int MOST_LEVELS = 32;
  private static final int LAST_VERSION = 5;

  private DatatypeDecoder() {}

  static Datatype decode(Window window, int level) {
    if (level > MOST_LEVELS) {
      throw window.damaged("has more than " + MOST_LEVELS + " types within each other");
    }
    int first = window.u8();
    int version = first >> 4;
    int bits = window.u8() | (window.u16() << 8);
    int size = window.i32();
    if (size < 0) {
      throw new TooLargeException(
          "An element has "
              + Integer.toUnsignedString(size)
              + " bytes, more than a Java array can have");
    }
    if (version < 1 || version > LAST_VERSION || size == 0) {
      throw window.damaged("has a datatype of version " + version + " and of " + size + " bytes");
    }
    return switch (first & 0xf) {
      case 0 -> fixedPoint(window, bits, size);
      case 1 -> floatingPoint(window, bits, size);
      case 2 -> new Datatype.Time(size, order(bits), window.u16());
      case 3 -> new Datatype.Text(size, padding(window, bits & 0xf), (bits >> 4) & 0xf);
      case 4 -> bitField(window, bits, size);
      case 5 -> new Datatype.Opaque(size, untilNul(window.bytes(bits & 0xff)));
      case 6 -> compound(window, version, bits, size, level);
      case 7 -> new Datatype.Reference(size, bits & 0xf);
      case 8 -> enumeration(window, version, bits, size, level);
      case 9 -> variableLength(window, bits, size, level);
      case 10 -> array(window, version, size, level);
      case 11 -> complex(window, size, level);
      default -> throw window.damaged("has a datatype of class " + (first & 0xf));
    };
  }

  private static Order order(int bits) {
    return (bits & 1) == 0 ? Order.LITTLE : Order.BIG;
  }

  private static Padding padding(Window window, int value) {
    return switch (value) {
      case 0 -> Padding.NULL_TERMINATED;
      case 1 -> Padding.NULL_PADDED;
      case 2 -> Padding.SPACE_PADDED;
      default -> throw window.damaged("has a text filled up in the way " + value);
    };
  }

  private static void checkBits(Window window, int size, int offset, int precision) {
    if (precision == 0 || offset + precision > 8L * size) {
      throw window.damaged(
          "has a number of " + precision + " bits from bit " + offset + " of " + size + " bytes");
    }
  }

  private static Datatype fixedPoint(Window window, int bits, int size) {
    int offset = window.u16();
    int precision = window.u16();
    checkBits(window, size, offset, precision);
    return new Datatype.FixedPoint(size, order(bits), (bits & 8) != 0, offset, precision);
  }

  private static Datatype bitField(Window window, int bits, int size) {
    int offset = window.u16();
    int precision = window.u16();
    checkBits(window, size, offset, precision);
    return new Datatype.BitField(size, order(bits), offset, precision);
  }

  private static Datatype floatingPoint(Window window, int bits, int size) {
    boolean vax = (bits & 0x40) != 0;
    if (vax && (bits & 1) == 0) {
      throw window.damaged("has a number in an order of bytes that is none");
    }
    int offset = window.u16();
    int precision = window.u16();
    checkBits(window, size, offset, precision);
    int exponentAt = window.u8();
    int exponentBits = window.u8();
    int mantissaAt = window.u8();
    int mantissaBits = window.u8();
    int sign = (bits >> 8) & 0xff;
    if (exponentBits == 0
        || mantissaBits == 0
        || Math.max(exponentAt + exponentBits, mantissaAt + mantissaBits) > 8 * size
        || sign >= 8 * size) {
      throw window.damaged("has a number whose exponent or mantissa is not within it");
    }
    return new Datatype.FloatingPoint(
        size,
        vax ? Order.VAX : order(bits),
        offset,
        precision,
        sign,
        exponentAt,
        exponentBits,
        mantissaAt,
        mantissaBits,
        window.u32(),
        (bits >> 4) & 3);
  }

  private static Datatype compound(Window window, int version, int bits, int size, int level) {
    int count = bits & 0xffff;
    int offsetWidth = version < 3 ? 4 : 1 + (31 - Integer.numberOfLeadingZeros(size)) / 8;
    List<Datatype.Member> members = new ArrayList<>(Math.min(count, window.remaining() / 8));
    for (int i = 0; i < count; i++) {
      byte[] name = name(window, version);
      long offset = window.unsigned(offsetWidth);
      int[] shape = version == 1 ? oldShape(window) : null;
      Datatype type = decode(window, level + 1);
      if (shape != null && shape.length > 0) {
        type = arrayOf(window, shape, type);
      }
      if (offset > size - (long) type.size()) {
        throw window.damaged("has a compound with a member beyond its end");
      }
      members.add(new Datatype.Member(name, (int) offset, type));
    }
    checkMembers(window, members);
    return new Datatype.Compound(size, List.copyOf(members));
  }

  private static void checkMembers(Window window, List<Datatype.Member> members) {
    List<Datatype.Member> sorted = new ArrayList<>(members);
    sorted.sort(Comparator.comparingInt(Datatype.Member::offset));
    int end = 0;
    for (Datatype.Member member : sorted) {
      if (member.offset() < end) {
        throw window.damaged("has a compound whose members overlap");
      }
      end = member.offset() + member.type().size();
    }
    if (members.isEmpty()) {
      throw window.damaged("has a compound without members");
    }
  }

  private static int[] oldShape(Window window) {
    int rank = window.u8();
    window.skip(11);
    int[] all = new int[4];
    for (int i = 0; i < 4; i++) {
      all[i] = window.i32();
    }
    if (rank > 4) {
      throw window.damaged("has a member of " + rank + " dimensions");
    }
    return Arrays.copyOf(all, rank);
  }

  private static byte[] name(Window window, int version) {
    int at = window.position();
    byte[] name = window.bytesToNul();
    if (version < 3) {
      window.skip(-(window.position() - at) & 7);
    }
    return name;
  }

  private static Datatype enumeration(Window window, int version, int bits, int size, int level) {
    int count = bits & 0xffff;
    Datatype base = decode(window, level + 1);
    if (base.size() != size) {
      throw window.damaged("has an enum of " + size + " bytes over " + base.size());
    }
    List<byte[]> names = new ArrayList<>(Math.min(count, window.remaining()));
    for (int i = 0; i < count; i++) {
      names.add(name(window, version));
    }
    List<byte[]> values = new ArrayList<>(names.size());
    for (int i = 0; i < count; i++) {
      values.add(window.bytes(size));
    }
    return new Datatype.Enumeration(size, base, List.copyOf(names), List.copyOf(values));
  }

  private static Datatype variableLength(Window window, int bits, int size, int level) {
    Datatype base = decode(window, level + 1);
    int kind = bits & 0xf;
    if (kind > 1) {
      throw window.damaged("has a sequence of type " + kind);
    }
    if (size != 8 + window.widths().address()) {
      throw window.damaged("has references to sequences of " + size + " bytes");
    }
    return new Datatype.VariableLength(
        size,
        base,
        kind == 1,
        kind == 1 ? padding(window, (bits >> 4) & 0xf) : Padding.NULL_TERMINATED,
        (bits >> 8) & 0xf);
  }

  private static Datatype array(Window window, int version, int size, int level) {
    int rank = window.u8();
    if (rank < 1 || rank > Dataspace.HIGHEST_RANK) {
      throw window.damaged("has an array type of " + rank + " dimensions");
    }
    if (version < 3) {
      window.skip(3);
    }
    int[] shape = new int[rank];
    for (int i = 0; i < rank; i++) {
      shape[i] = window.i32();
    }
    if (version < 3) {
      window.skip(4 * rank);
    }
    Datatype array = arrayOf(window, shape, decode(window, level + 1));
    if (array.size() != size) {
      throw window.damaged("has an array type of " + size + " bytes for " + array.size());
    }
    return array;
  }

  private static Datatype arrayOf(Window window, int[] shape, Datatype base) {
    long size = base.size();
    for (int n : shape) {
      if (n <= 0 || size * n > Integer.MAX_VALUE) {
        throw window.damaged("has an array type that is too large or empty");
      }
      size *= n;
    }
    return new Datatype.ArrayOf((int) size, shape, base);
  }

  private static Datatype complex(Window window, int size, int level) {
    Datatype base = decode(window, level + 1);
    if (size != 2L * base.size() || !(base instanceof Datatype.FloatingPoint)) {
      throw window.damaged("has a complex number of " + size + " bytes over " + base.size());
    }
    return new Datatype.ComplexNumber(size, base);
  }

  private static byte[] untilNul(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return Arrays.copyOf(bytes, end);
  }
}
