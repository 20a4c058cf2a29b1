package org.anam.storage.hdf5lib.call;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.exceptions.HDF5LibraryException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import org.bytedeco.hdf5.H5G_info_t;
import org.bytedeco.hdf5.global.hdf5;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;

/**
 * Calls of the C interface. Names, values and texts pass through memory off the heap that is kept,
 * so that a call allocates nothing; only one thread at a time is here, by the storage lock.
 * Initialised after {@link DirectAccess#isAvailable} only.
 */
public final class DirectCalls implements NativeCalls {

  /** The one instance. */
  public static final DirectCalls INSTANCE = new DirectCalls();

  private static final int KEPT = 4096;

  private final BytePointer namePointer = new BytePointer((long) KEPT);
  private final ByteBuffer nameBytes = namePointer.asByteBuffer();
  private final BytePointer valuePointer = new BytePointer((long) KEPT);
  private final ByteBuffer valueBytes = valuePointer.asByteBuffer();
  private final BytePointer sequencePointer = new BytePointer(16L);
  private final ByteBuffer sequence = sequencePointer.asByteBuffer().order(ByteOrder.nativeOrder());
  private final LongPointer extent = new LongPointer((long) HIGHEST_RANK);
  private final LongBuffer dimensions = extent.asBuffer();
  private final Memory memory = new Memory();
  private final H5G_info_t groupInfo = new H5G_info_t();

  private DirectCalls() {}

  /** A view of memory that the native library owns. */
  public static final class Memory extends BytePointer {

    Memory() {
      super((Pointer) null);
    }

    /** A view of what lies at an address. */
    public static Memory at(long address) {
      Memory memory = new Memory();
      memory.moveTo(address);
      return memory;
    }

    void moveTo(long value) {
      address = value;
    }
  }

  /** The name as the library takes it, valid until the next name. */
  private BytePointer name(String name) {
    int length = name.length();
    if (length < KEPT) {
      int i = 0;
      while (i < length && name.charAt(i) < 0x80) {
        nameBytes.put(i, (byte) name.charAt(i));
        i++;
      }
      if (i == length) {
        nameBytes.put(i, (byte) 0);
        return namePointer;
      }
    }
    byte[] utf8 = Names.encode(name);
    BytePointer pointer = utf8.length < KEPT ? namePointer : new BytePointer(utf8.length + 1L);
    pointer.put(utf8, 0, utf8.length);
    pointer.put(utf8.length, (byte) 0);
    return pointer;
  }

  @Override
  public long createGroup(long group, String name, Names.Form form) {
    return DirectAccess.check(
        hdf5.H5Gcreate2(
            group, name(name), link(form), NativeTypes.GROUP_CREATION, NativeTypes.DEFAULT));
  }

  @Override
  public long createDataset(
      long group, String name, Names.Form form, long type, long space, long creation) {
    return DirectAccess.check(
        hdf5.H5Dcreate2(group, name(name), type, space, link(form), creation, NativeTypes.DEFAULT));
  }

  private static long link(Names.Form form) {
    return form == Names.Form.ASCII ? NativeTypes.DEFAULT : NativeTypes.UTF8_LINK;
  }

  @Override
  public long createAttribute(long group, String name, Names.Form form, long type, long space) {
    return DirectAccess.check(
        hdf5.H5Acreate2(
            group,
            name(name),
            type,
            space,
            form == Names.Form.ASCII ? NativeTypes.DEFAULT : NativeTypes.UTF8_ATTRIBUTE,
            NativeTypes.DEFAULT));
  }

  @Override
  public boolean linkExists(long group, String name) {
    return DirectAccess.check(hdf5.H5Lexists(group, name(name), NativeTypes.DEFAULT)) > 0;
  }

  @Override
  public boolean attributeExists(long group, String name) {
    return DirectAccess.check(hdf5.H5Aexists(group, name(name))) > 0;
  }

  @Override
  public long openObject(long group, String name) {
    return hdf5.H5Oopen(group, name(name), NativeTypes.LINK_ACCESS);
  }

  @Override
  public long openAttribute(long group, String name, boolean expected) {
    BytePointer bytes = name(name);
    if (expected) {
      long attribute = hdf5.H5Aopen(group, bytes, NativeTypes.DEFAULT);
      if (attribute >= 0) {
        return attribute;
      }
    }
    return DirectAccess.check(hdf5.H5Aexists(group, bytes)) == 0
        ? -1
        : DirectAccess.check(hdf5.H5Aopen(group, bytes, NativeTypes.DEFAULT));
  }

  @Override
  public long linkCount(long group) {
    DirectAccess.check(hdf5.H5Gget_info(group, groupInfo));
    return groupInfo.nlinks();
  }

  @Override
  public int objectType(long object) {
    return hdf5.H5Iget_type(object);
  }

  @Override
  public void closeObject(long object) {
    DirectAccess.check(hdf5.H5Oclose(object));
  }

  @Override
  public void closeGroup(long group) {
    DirectAccess.check(hdf5.H5Gclose(group));
  }

  @Override
  public void closeAttribute(long attribute) {
    DirectAccess.check(hdf5.H5Aclose(attribute));
  }

  @Override
  public long attributeType(long attribute) {
    return DirectAccess.check(hdf5.H5Aget_type(attribute));
  }

  @Override
  public long attributeSpace(long attribute) {
    return DirectAccess.check(hdf5.H5Aget_space(attribute));
  }

  @Override
  public long datasetType(long dataset) {
    return DirectAccess.check(hdf5.H5Dget_type(dataset));
  }

  @Override
  public long datasetSpace(long dataset) {
    return DirectAccess.check(hdf5.H5Dget_space(dataset));
  }

  @Override
  public long offset(long dataset) {
    // For datasets without an address the greatest unsigned number, plus the user block.
    return hdf5.H5Dget_offset(dataset);
  }

  @Override
  public void closeDataset(long dataset) {
    DirectAccess.check(hdf5.H5Dclose(dataset));
  }

  @Override
  public long createSpace(long[] shape) {
    dimensions.put(0, shape);
    return DirectAccess.check(hdf5.H5Screate_simple(shape.length, extent, (LongPointer) null));
  }

  @Override
  public int spaceClass(long space) {
    return hdf5.H5Sget_simple_extent_type(space);
  }

  @Override
  public long[] spaceShape(long space) {
    long[] shape =
        new long[(int) DirectAccess.check(hdf5.H5Sget_simple_extent_dims(space, extent, null))];
    dimensions.get(0, shape);
    return shape;
  }

  @Override
  public void closeSpace(long space) {
    DirectAccess.check(hdf5.H5Sclose(space));
  }

  @Override
  public int typeClass(long type) {
    return (int) DirectAccess.check(hdf5.H5Tget_class(type));
  }

  @Override
  public long typeSize(long type) {
    return hdf5.H5Tget_size(type);
  }

  @Override
  public boolean isSigned(long type) {
    return hdf5.H5Tget_sign(type) != hdf5.H5T_SGN_NONE;
  }

  @Override
  public boolean isVariableString(long type) {
    return DirectAccess.check(hdf5.H5Tis_variable_str(type)) > 0;
  }

  @Override
  public boolean areEqual(long type, long other) {
    return DirectAccess.check(hdf5.H5Tequal(type, other)) > 0;
  }

  @Override
  public void closeType(long type) {
    DirectAccess.check(hdf5.H5Tclose(type));
  }

  @Override
  public void write(long attribute, long memoryType, byte[] value) {
    if (value.length > KEPT) {
      H5.H5Awrite(attribute, memoryType, value, true);
      return;
    }
    valueBytes.put(0, value);
    DirectAccess.check(hdf5.H5Awrite(attribute, memoryType, valuePointer));
  }

  @Override
  public void read(long attribute, long memoryType, byte[] value) {
    if (value.length > KEPT) {
      H5.H5Aread(attribute, memoryType, value, true);
      return;
    }
    DirectAccess.check(hdf5.H5Aread(attribute, memoryType, valuePointer));
    valueBytes.get(0, value);
  }

  @Override
  public void writeText(long attribute, long type, String text) {
    int length = text.length();
    if (length == 0) {
      writeEmptyText(attribute, type);
      return;
    }
    if (length < KEPT) {
      int i = 0;
      while (i < length && text.charAt(i) < 0x80) {
        valueBytes.put(i, (byte) text.charAt(i));
        i++;
      }
      if (i == length) {
        writeSequence(attribute, valuePointer, length);
        return;
      }
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    try (BytePointer pointer = new BytePointer(utf8.length + 1L)) {
      pointer.put(utf8, 0, utf8.length);
      writeSequence(attribute, pointer, utf8.length);
    }
  }

  /** As a string: a sequence of no bytes would be stored as no string at all. */
  private void writeEmptyText(long attribute, long type) {
    valueBytes.put(0, (byte) 0);
    sequence.putLong(0, valuePointer.address());
    DirectAccess.check(hdf5.H5Awrite(attribute, type, sequencePointer));
  }

  private void writeSequence(long attribute, BytePointer bytes, int length) {
    sequence.putLong(0, length).putLong(8, bytes.address());
    DirectAccess.check(hdf5.H5Awrite(attribute, NativeTypes.VLEN_BYTES, sequencePointer));
  }

  @Override
  public byte[] readText(long attribute, long type) {
    sequence.putLong(0, 0).putLong(8, 0);
    DirectAccess.check(hdf5.H5Aread(attribute, NativeTypes.VLEN_BYTES, sequencePointer));
    return take(sequence.getLong(0), sequence.getLong(8));
  }

  /** Copies a sequence that the library has allocated, and frees it. */
  public byte[] take(long length, long address) {
    if (address == 0) {
      return new byte[0];
    }
    memory.moveTo(address);
    try {
      if (length < 0 || length > Integer.MAX_VALUE - 8) {
        throw new HDF5LibraryException("a string has " + Long.toUnsignedString(length) + " bytes");
      }
      byte[] bytes = new byte[(int) length];
      if (bytes.length > 0) {
        memory.get(bytes, 0, bytes.length);
      }
      return bytes;
    } finally {
      hdf5.H5free_memory(memory);
    }
  }
}
