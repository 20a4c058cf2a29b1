package org.anam.storage.hdf5lib;

import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.storage.StoredValue;
import org.anam.storage.error.StorageError;

/**
 * What attributes and datasets have in common: type and dataspace are asked for once, when they are
 * needed.
 */
abstract class Hdf5libValue implements StoredValue {

  private static final long[] SCALAR_SHAPE = {};

  private final Hdf5libGroup group;
  private final String name;
  private final NativeCalls calls;
  private long id;
  private long type = -1;
  private StoredType described;
  private long[] shape;
  private boolean isNull;

  /**
   * A value.
   *
   * @param calls what opens and closes its type and dataspace
   */
  Hdf5libValue(Hdf5libGroup group, String name, NativeCalls calls, long id) {
    this.group = group;
    this.name = name;
    this.calls = calls;
    this.id = id;
  }

  /** The native type, to be closed by the caller. */
  abstract long openType(long of);

  /** The native dataspace, to be closed by the caller. */
  abstract long openSpace(long of);

  /** Whether the elements lie in the file one beside the other, uncompressed and all of them. */
  abstract boolean isCompact();

  /**
   * What the file has of the elements.
   *
   * @param bytes the bytes in the file
   * @param filtered whether they can stand for more, being compressed
   */
  record Stored(long bytes, boolean filtered) {}

  /** What the file has of the elements. */
  abstract Stored stored();

  /** Whether the elements lie in other files, which a file must not make its reader open. */
  abstract boolean isElsewhere();

  /** Reads elements as bytes. */
  abstract void read(long memoryType, long memorySpace, long fileSpace, byte[] bytes);

  /** Reads sequences as lists of bytes. */
  abstract void readSequences(long memorySpace, long fileSpace, Object[] lists);

  /** Reads strings as hdf5lib decodes them. */
  abstract void readStrings(long memorySpace, long fileSpace, Object[] texts);

  /** Reads all elements into a primitive array of the right length. */
  abstract void readAll(long memoryType, Object elements);

  /** Whether this is an attribute. */
  abstract boolean isAttribute();

  abstract void closeNative(long of);

  NativeCalls calls() {
    return calls;
  }

  long id() {
    if (id < 0) {
      throw error(StorageError.CLOSED, "The value is closed").build();
    }
    return id;
  }

  String name() {
    return name;
  }

  Hdf5libGroup group() {
    return group;
  }

  AnamException.Builder error(ErrorCode code, String what) {
    return group.error(code, what, name);
  }

  /** The error for a failure of the library to read this. */
  AnamException unreadable(HDF5Exception cause) {
    return group.damaged(name, cause);
  }

  /** What the type is. */
  StoredType described() {
    if (described == null) {
      try {
        StoredType found = TypeReader.describe(group, calls, type());
        described =
            isElsewhere()
                ? StoredType.other(found.size(), found.name() + " in other files")
                : found;
      } catch (HDF5Exception e) {
        throw unreadable(e);
      }
    }
    return described;
  }

  /** The type in the file. */
  long type() {
    if (type < 0) {
      type = openType(id());
    }
    return type;
  }

  @Override
  public Kind kind() {
    return described().kind();
  }

  @Override
  public ElementType elementType() {
    return described().element();
  }

  @Override
  public String typeName() {
    return described().name();
  }

  @Override
  public boolean isNull() {
    extent();
    return isNull;
  }

  @Override
  public long[] shape() {
    long[] extent = extent();
    return extent.length == 0 ? extent : extent.clone();
  }

  /** The shape, not to be changed. */
  long[] extent() {
    if (shape == null) {
      try {
        readExtent();
      } catch (HDF5Exception e) {
        throw unreadable(e);
      }
    }
    return shape;
  }

  private void readExtent() {
    long space = openSpace(id());
    try {
      // Datasets are arrays mostly, and attributes scalars.
      long[] found = isAttribute() ? SCALAR_SHAPE : calls.spaceShape(space);
      if (found.length == 0) {
        int sort = calls.spaceSort(space);
        isNull = sort == HDF5Constants.H5S_NULL;
        if (sort == HDF5Constants.H5S_SIMPLE) {
          found = calls.spaceShape(space);
        }
      }
      shape = found;
    } finally {
      calls.closeSpace(space);
    }
  }

  @Override
  public long readInteger() {
    require(Kind.INTEGER, Kind.BOOLEAN);
    boolean unsigned = described().element().kind() == ElementType.Kind.UNSIGNED;
    long bits =
        readScalar(NativeTypes.memory(unsigned ? ElementType.UINT64 : ElementType.INT64), 8)
            .getLong(0);
    bits = SpareBits.fill(bits, described());
    if (kind() == Kind.BOOLEAN && bits != 0 && bits != 1) {
      throw nameless(bits);
    }
    return bits;
  }

  private AnamException nameless(long bits) {
    return error(CoreError.MALFORMED, "The value " + bits + " has no name in " + typeName())
        .build();
  }

  @Override
  public double readFloat() {
    require(Kind.FLOAT);
    return readScalar(NativeTypes.memory(ElementType.FLOAT64), 8).getDouble(0);
  }

  @Override
  public Complex readComplex() {
    require(Kind.COMPLEX);
    long memory =
        described().parts() == StoredType.Parts.R_I
            ? NativeTypes.memory(ElementType.COMPLEX128)
            : NativeTypes.REAL_IMAG_128;
    ByteBuffer value = readScalar(memory, 16);
    return new Complex(value.getDouble(0), value.getDouble(8));
  }

  private ByteBuffer readScalar(long memoryType, int bytes) {
    requireScalar();
    byte[] value = new byte[bytes];
    readBytes(memoryType, value);
    return ByteBuffer.wrap(value).order(ByteOrder.nativeOrder());
  }

  private void readBytes(long memoryType, byte[] value) {
    try {
      read(memoryType, NativeTypes.ALL, NativeTypes.ALL, value);
    } catch (HDF5Exception e) {
      throw unreadable(e);
    }
  }

  @Override
  public String readText() {
    require(Kind.TEXT);
    requireScalar();
    try {
      return TextReader.readScalar(this);
    } catch (HDF5Exception e) {
      throw unreadable(e);
    }
  }

  @Override
  public String readEnum() {
    require(Kind.ENUM, Kind.BOOLEAN);
    if (kind() == Kind.BOOLEAN) {
      return readInteger() == 0 ? "FALSE" : "TRUE";
    }
    requireScalar();
    byte[] value = new byte[(int) described().size()];
    readBytes(type(), value);
    try {
      return EnumReader.nameOf(this, value);
    } catch (HDF5Exception e) {
      throw unreadable(e);
    }
  }

  @Override
  public NdArray readArray() {
    requireNumbers();
    requireExtent();
    try {
      return ArrayReader.read(this);
    } catch (HDF5Exception e) {
      throw unreadable(e);
    } catch (OutOfMemoryError e) {
      throw SizeCheck.noMemory(this, 0);
    }
  }

  @Override
  public StringArray readStrings() {
    require(Kind.TEXT);
    requireExtent();
    try {
      return TextReader.readAll(this);
    } catch (HDF5Exception e) {
      throw unreadable(e);
    } catch (OutOfMemoryError e) {
      throw SizeCheck.noMemory(this, 0);
    }
  }

  @Override
  public byte[][] readTextBytes() {
    require(Kind.TEXT);
    requireExtent();
    try {
      return TextReader.readBytes(this);
    } catch (HDF5Exception e) {
      throw unreadable(e);
    } catch (OutOfMemoryError e) {
      throw SizeCheck.noMemory(this, 0);
    }
  }

  @Override
  public StructuredArray readStructured() {
    require(Kind.STRUCTURED);
    requireExtent();
    try {
      return StructureReader.read(this);
    } catch (HDF5Exception e) {
      throw unreadable(e);
    } catch (OutOfMemoryError e) {
      throw SizeCheck.noMemory(this, 0);
    }
  }

  private void require(Kind wanted) {
    require(wanted, wanted);
  }

  private void require(Kind wanted, Kind or) {
    Kind kind = kind();
    if (kind != wanted && kind != or) {
      throw unfit();
    }
  }

  private void requireNumbers() {
    if (described().element() == null) {
      throw unfit();
    }
  }

  private IllegalStateException unfit() {
    return new IllegalStateException(group.pathOf(name) + " is a " + typeName());
  }

  private void requireScalar() {
    if (extent().length != 0 || isNull) {
      throw new IllegalStateException(group.pathOf(name) + " is not a scalar");
    }
  }

  private void requireExtent() {
    if (isNull()) {
      throw new IllegalStateException(group.pathOf(name) + " has a dataspace without values");
    }
  }

  @Override
  public Object readFirst(int most) {
    if (isNull() || kind() == Kind.OTHER) {
      return null;
    }
    try {
      return FirstElements.read(this, most);
    } catch (HDF5Exception e) {
      throw unreadable(e);
    }
  }

  @Override
  public byte[] readBytes() {
    if (isNull() || isElsewhere() || !RawTypes.isPlain(type())) {
      return null;
    }
    try {
      long size = RawTypes.size(type());
      int elements = SizeCheck.check(this, extent(), isCompact(), size, size);
      if (elements * size > Integer.MAX_VALUE - 8) {
        throw SizeCheck.tooManyBytes(this);
      }
      byte[] bytes = new byte[(int) (elements * size)];
      if (bytes.length > 0) {
        read(type(), NativeTypes.ALL, NativeTypes.ALL, bytes);
      }
      return bytes;
    } catch (HDF5Exception e) {
      throw unreadable(e);
    }
  }

  @Override
  public String layout() {
    return "";
  }

  @Override
  public List<String> attributeNames() {
    return List.of();
  }

  @Override
  public StoredValue openAttribute(String attribute) {
    return null;
  }

  @Override
  public void close() {
    if (id < 0) {
      return;
    }
    long open = id;
    long openType = type;
    id = -1;
    type = -1;
    try {
      try {
        if (openType >= 0) {
          calls.closeType(openType);
        }
      } finally {
        closeNative(open);
      }
    } catch (HDF5Exception e) {
      throw group.damaged(name, e);
    }
  }
}
