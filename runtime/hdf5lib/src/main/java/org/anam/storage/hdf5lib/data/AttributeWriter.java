package org.anam.storage.hdf5lib.data;

import hdf.hdf5lib.exceptions.HDF5Exception;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.layout.EnumDescriptor;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.call.LibraryErrors;
import org.anam.storage.hdf5lib.call.Names;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.session.NativeLocation;
import org.anam.storage.hdf5lib.type.EnumTypes;

/**
 * Writes attributes of numbers. All go through the call that takes bytes: those that take numbers
 * leave a dataspace open each time.
 */
public final class AttributeWriter {

  private AttributeWriter() {}

  /** Writes an integer of any width. */
  public static void writeInteger(NativeLocation group, String name, ElementType type, long bits) {
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

  /** Writes a floating-point number. */
  public static void writeFloat(NativeLocation group, String name, ElementType type, double value) {
    byte[] bytes = new byte[type.bytes()];
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    if (type == ElementType.FLOAT32) {
      buffer.putFloat(0, (float) value);
    } else {
      buffer.putDouble(0, value);
    }
    writeScalar(group, name, type, bytes);
  }

  /** Writes a complex number. */
  public static void writeComplex(
      NativeLocation group, String name, ElementType type, double re, double im) {
    byte[] bytes = new byte[type.bytes()];
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    if (type == ElementType.COMPLEX64) {
      buffer.putFloat(0, (float) re).putFloat(4, (float) im);
    } else {
      buffer.putDouble(0, re).putDouble(8, im);
    }
    writeScalar(group, name, type, bytes);
  }

  /** Writes a constant of an enum. */
  public static void writeEnum(
      NativeLocation group, String name, EnumDescriptor type, int ordinal) {
    EnumTypes.EnumType enumType = group.enumType(type);
    byte[] value = EnumTypes.value(ordinal, enumType.bytes());
    write(group, name, enumType.id(), enumType.id(), NativeTypes.SCALAR, value);
  }

  /** Writes an array of numbers. */
  public static void writeArray(NativeLocation group, String name, NdArray value) {
    byte[] bytes = HeapBytes.of(group.at(name), value);
    long space = Dataspaces.create(group.at(name), value.shape());
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

  private static void writeScalar(
      NativeLocation group, String name, ElementType type, byte[] value) {
    write(group, name, NativeTypes.file(type), NativeTypes.memory(type), NativeTypes.SCALAR, value);
  }

  /**
   * Creates an attribute, to be closed by the same calls; the name decides whether these can do it.
   */
  public static long create(
      NativeCalls calls, NativeLocation group, String name, long type, long space) {
    Names.Form form = group.attributeForm(name);
    NativeCalls able = form == Names.Form.EXACT ? group.calls(name, form) : calls;
    try {
      long attribute = able.createAttribute(group.id(), name, form, type, space);
      group.pattern().countAttribute(name);
      return attribute;
    } catch (HDF5Exception e) {
      throw able.attributeExists(group.id(), name)
          ? group.at(name).error(StorageError.NAME_TAKEN, "The name is taken").cause(e).build()
          : LibraryErrors.cannotWrite(group.at(name), e);
    }
  }

  /** Writes an attribute of the given bytes, if there are any. */
  public static void write(
      NativeLocation group, String name, long fileType, long memoryType, long space, byte[] value) {
    NativeCalls calls = group.calls();
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
      throw LibraryErrors.cannotWrite(group.at(name), e);
    }
  }
}
