package org.anam.storage.hdf5lib;

import hdf.hdf5lib.exceptions.HDF5Exception;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.codec.EnumDescriptor;
import org.anam.storage.error.StorageError;

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
    write(group, name, enumType.id(), enumType.id(), NativeTypes.SCALAR, value);
  }

  static void writeArray(Hdf5libGroup group, String name, NdArray value) {
    byte[] bytes = HeapBytes.of(group, name, value);
    long space = Dataspaces.create(group, name, value.shape());
    try {
      write(
          group,
          name,
          NativeTypes.file(value.type()),
          NativeTypes.memory(value.type()),
          space,
          bytes);
    } finally {
      Dataspaces.close(space);
    }
  }

  private static void writeScalar(Hdf5libGroup group, String name, ElementType type, byte[] value) {
    write(group, name, NativeTypes.file(type), NativeTypes.memory(type), NativeTypes.SCALAR, value);
  }

  /**
   * Creates an attribute, to be closed by the same calls; the name decides whether these can do it.
   */
  static long create(NativeCalls calls, Hdf5libGroup group, String name, long type, long space) {
    Names.Form form = Names.attribute(group, name);
    NativeCalls able = form == Names.Form.EXACT ? CallChoice.exact(group, name, form) : calls;
    try {
      long attribute = able.createAttribute(group.id(), name, form, type, space);
      if (Names.isNumbered(name)) {
        group.file().metadataCache().countAttribute();
      }
      return attribute;
    } catch (HDF5Exception e) {
      throw able.attributeExists(group.id(), name)
          ? group.error(StorageError.NAME_TAKEN, "The name is taken", name).cause(e).build()
          : group.cannotWrite(name, e);
    }
  }

  /** Writes an attribute of the given bytes, if there are any. */
  static void write(
      Hdf5libGroup group, String name, long fileType, long memoryType, long space, byte[] value) {
    NativeCalls calls = CallChoice.current();
    long attribute = create(calls, group, name, fileType, space);
    try {
      try {
        if (value.length > 0) {
          calls.write(attribute, memoryType, value);
        }
      } finally {
        calls.closeAttribute(attribute);
      }
    } catch (HDF5Exception e) {
      throw group.cannotWrite(name, e);
    }
  }
}
