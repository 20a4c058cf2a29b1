package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.codec.EnumDescriptor;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

/**
 * Writes attributes of numbers. All go through the call that takes bytes: those that take numbers
 * leave a dataspace open each time.
 */
final class AttributeWriter {

  private AttributeWriter() {}

  static void writeInteger(Hdf5libGroup group, String name, ElementType type, long bits) {
    byte[] value = new byte[type.bytes()];
    ByteBuffer buffer = ByteBuffer.wrap(value).order(ByteOrder.nativeOrder());
    switch (type.bytes()) {
      case 1 -> value[0] = (byte) bits;
      case 2 -> buffer.putShort(0, (short) bits);
      case 4 -> buffer.putInt(0, (int) bits);
      default -> buffer.putLong(0, bits);
    }
    writeScalar(group, name, type, value);
  }

  static void writeFloat(Hdf5libGroup group, String name, ElementType type, double value) {
    byte[] bytes = new byte[type.bytes()];
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    if (type == ElementType.FLOAT32) {
      buffer.putFloat(0, (float) value);
    } else {
      buffer.putDouble(0, value);
    }
    writeScalar(group, name, type, bytes);
  }

  static void writeComplex(
      Hdf5libGroup group, String name, ElementType type, double re, double im) {
    byte[] bytes = new byte[type.bytes()];
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    if (type == ElementType.COMPLEX64) {
      buffer.putFloat(0, (float) re).putFloat(4, (float) im);
    } else {
      buffer.putDouble(0, re).putDouble(8, im);
    }
    writeScalar(group, name, type, bytes);
  }

  static void writeEnum(Hdf5libGroup group, String name, EnumDescriptor type, int ordinal) {
    EnumTypes.EnumType enumType = group.file().enumTypes().of(group, type);
    byte[] value = EnumTypes.value(ordinal, enumType.bytes());
    long attribute = create(group, name, enumType.id(), NativeTypes.SCALAR);
    write(group, name, attribute, enumType.id(), value);
  }

  static void writeArray(Hdf5libGroup group, String name, NdArray value) {
    byte[] bytes = HeapBytes.of(group, name, value);
    long space = Dataspaces.create(group, name, value.shape());
    try {
      long attribute = create(group, name, NativeTypes.file(value.type()), space);
      write(group, name, attribute, NativeTypes.memory(value.type()), bytes);
    } finally {
      Dataspaces.close(space);
    }
  }

  private static void writeScalar(Hdf5libGroup group, String name, ElementType type, byte[] value) {
    long attribute = create(group, name, NativeTypes.file(type), NativeTypes.SCALAR);
    write(group, name, attribute, NativeTypes.memory(type), value);
  }

  /** Creates an attribute, to be closed by the caller. */
  static long create(Hdf5libGroup group, String name, long type, long space) {
    Names.Form form = Names.attribute(group, name);
    try {
      return form == Names.Form.EXACT
          ? DirectAccess.createAttribute(group, name, type, space)
          : H5.H5Acreate(
              group.id(),
              name,
              type,
              space,
              form == Names.Form.ASCII ? NativeTypes.DEFAULT : NativeTypes.UTF8_ATTRIBUTE,
              NativeTypes.DEFAULT);
    } catch (HDF5Exception e) {
      throw takenOr(group, name, form, e);
    }
  }

  private static AnamException takenOr(
      Hdf5libGroup group, String name, Names.Form form, HDF5Exception cause) {
    boolean taken =
        form == Names.Form.EXACT
            ? DirectAccess.attributeExists(group, name)
            : H5.H5Aexists(group.id(), name);
    return taken
        ? group.error(ErrorCode.NAME_TAKEN, "The name is taken", name).cause(cause).build()
        : group.cannotWrite(name, cause);
  }

  /** Writes the value's bytes, unless there are none, and closes the attribute. */
  static void write(Hdf5libGroup group, String name, long attribute, long type, byte[] value) {
    try {
      try {
        if (value.length > 0) {
          H5.H5Awrite(attribute, type, value, true);
        }
      } finally {
        H5.H5Aclose(attribute);
      }
    } catch (HDF5Exception e) {
      throw group.cannotWrite(name, e);
    }
  }
}
