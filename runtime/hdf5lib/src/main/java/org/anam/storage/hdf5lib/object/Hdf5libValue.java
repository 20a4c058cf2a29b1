package org.anam.storage.hdf5lib.object;

import hdf.hdf5lib.exceptions.HDF5Exception;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Function;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.storage.StoredValue;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.data.ArrayReader;
import org.anam.storage.hdf5lib.data.NativeValue;
import org.anam.storage.hdf5lib.data.StructureReader;
import org.anam.storage.hdf5lib.text.TextReader;
import org.anam.storage.hdf5lib.type.RawTypes;
import org.anam.storage.hdf5lib.type.SpareBits;
import org.anam.storage.hdf5lib.type.StoredType;

/**
 * What attributes and datasets have in common, to the port: what is asked for must fit what is
 * there.
 */
public abstract class Hdf5libValue implements StoredValue {

  private final NativeValue value;

  /** A value that the library has opened, and which this closes. */
  Hdf5libValue(NativeValue value) {
    this.value = value;
  }

  /** The value as the library has it. */
  public NativeValue opened() {
    return value;
  }

  @Override
  public Kind kind() {
    return value.described().kind();
  }

  @Override
  public ElementType elementType() {
    return value.described().element();
  }

  @Override
  public String typeName() {
    return value.described().name();
  }

  @Override
  public boolean isNull() {
    return value.isNull();
  }

  @Override
  public long[] shape() {
    long[] extent = value.extent();
    return extent.length == 0 ? extent : extent.clone();
  }

  @Override
  public long readInteger() {
    require(Kind.INTEGER, Kind.BOOLEAN);
    boolean unsigned = value.described().element().kind() == ElementType.Kind.UNSIGNED;
    long bits =
        readScalar(NativeTypes.memory(unsigned ? ElementType.UINT64 : ElementType.INT64), 8)
            .getLong(0);
    bits = SpareBits.fill(bits, value.described());
    if (kind() == Kind.BOOLEAN && bits != 0 && bits != 1) {
      throw nameless(bits);
    }
    return bits;
  }

  private AnamException nameless(long bits) {
    return value
        .error(CoreError.MALFORMED, "The value " + bits + " has no name in " + typeName())
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
        value.described().parts() == StoredType.Parts.R_I
            ? NativeTypes.memory(ElementType.COMPLEX128)
            : NativeTypes.REAL_IMAG_128;
    ByteBuffer parts = readScalar(memory, 16);
    return new Complex(parts.getDouble(0), parts.getDouble(8));
  }

  private ByteBuffer readScalar(long memoryType, int size) {
    requireScalar();
    byte[] bytes = new byte[size];
    read(memoryType, bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
  }

  private void read(long memoryType, byte[] bytes) {
    try {
      value.read(memoryType, NativeTypes.ALL, NativeTypes.ALL, bytes);
    } catch (HDF5Exception e) {
      throw value.unreadable(e);
    }
  }

  @Override
  public String readText() {
    require(Kind.TEXT);
    requireScalar();
    try {
      return TextReader.readScalar(value);
    } catch (HDF5Exception e) {
      throw value.unreadable(e);
    }
  }

  @Override
  public String readEnum() {
    require(Kind.ENUM, Kind.BOOLEAN);
    if (kind() == Kind.BOOLEAN) {
      return readInteger() == 0 ? "FALSE" : "TRUE";
    }
    requireScalar();
    byte[] bytes = new byte[(int) value.described().size()];
    read(value.type(), bytes);
    try {
      return EnumReader.nameOf(value, bytes);
    } catch (HDF5Exception e) {
      throw value.unreadable(e);
    }
  }

  @Override
  public NdArray readArray() {
    requireNumbers();
    return readAll(ArrayReader::read);
  }

  @Override
  public StringArray readStrings() {
    require(Kind.TEXT);
    return readAll(TextReader::readAll);
  }

  @Override
  public byte[][] readTextBytes() {
    require(Kind.TEXT);
    return readAll(TextReader::readBytes);
  }

  @Override
  public StructuredArray readStructured() {
    require(Kind.STRUCTURED);
    return readAll(StructureReader::read);
  }

  private <T> T readAll(Function<NativeValue, T> reader) {
    if (isNull()) {
      throw new IllegalStateException(value.path() + " has a dataspace without values");
    }
    try {
      return reader.apply(value);
    } catch (HDF5Exception e) {
      throw value.unreadable(e);
    } catch (OutOfMemoryError e) {
      throw value.sizes().noMemory(0);
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
    if (value.described().element() == null) {
      throw unfit();
    }
  }

  private IllegalStateException unfit() {
    return new IllegalStateException(value.path() + " is a " + typeName());
  }

  private void requireScalar() {
    if (value.extent().length != 0 || isNull()) {
      throw new IllegalStateException(value.path() + " is not a scalar");
    }
  }

  @Override
  public Object readFirst(int most) {
    if (isNull() || kind() == Kind.OTHER) {
      return null;
    }
    try {
      return FirstElements.read(value, most);
    } catch (HDF5Exception e) {
      throw value.unreadable(e);
    }
  }

  @Override
  public byte[] readBytes() {
    if (isNull() || value.isElsewhere() || !RawTypes.isPlain(value.type())) {
      return null;
    }
    try {
      long size = RawTypes.size(value.type());
      int elements = value.checkSize(value.extent(), value.isCompact(), size, size);
      if (elements * size > Integer.MAX_VALUE - 8) {
        throw value.sizes().tooManyBytes();
      }
      byte[] bytes = new byte[(int) (elements * size)];
      if (bytes.length > 0) {
        value.read(value.type(), NativeTypes.ALL, NativeTypes.ALL, bytes);
      }
      return bytes;
    } catch (HDF5Exception e) {
      throw value.unreadable(e);
    }
  }

  @Override
  public void close() {
    value.close();
  }
}
