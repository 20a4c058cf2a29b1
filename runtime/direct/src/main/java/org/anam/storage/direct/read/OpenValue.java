package org.anam.storage.direct.read;

import java.util.function.Supplier;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.storage.StoredValue;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.Dataspace;
import org.anam.storage.direct.message.Datatype;
import org.anam.storage.direct.read.data.ElementSink;
import org.anam.storage.direct.read.value.ElementArrays;
import org.anam.storage.direct.read.value.EnumNames;
import org.anam.storage.direct.read.value.Scalars;
import org.anam.storage.direct.read.value.Texts;
import org.anam.storage.direct.read.value.ValueType;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.engine.LeadingElements;
import org.anam.storage.engine.SizeCheck;
import org.anam.storage.error.StorageError;

/** What attributes and datasets have in common: what is asked for must fit what is there. */
abstract class OpenValue implements StoredValue {

  private final OpenFile file;
  private final ErrorPlace place;
  private final Datatype stored;
  private final Dataspace space;
  private ValueType type;
  private boolean isClosed;

  OpenValue(OpenFile file, ErrorPlace place, Datatype stored, Dataspace space) {
    this.file = file;
    this.place = place;
    this.stored = stored;
    this.space = space;
  }

  /** What the type is to the port. */
  abstract ValueType describe();

  /** What the file has of the elements; null when that is all of them, one beside the other. */
  abstract SizeCheck.Stored stored();

  /** Gives all elements. */
  abstract void all(ElementSink sink);

  /** How many elements {@link #first} gives; -1 for all. */
  abstract int countOfFirst(int most);

  /** Gives the first elements. */
  abstract void first(int most, ElementSink sink);

  /** Whether the elements lie in other files. */
  boolean isElsewhere() {
    return false;
  }

  final ErrorPlace place() {
    return place;
  }

  final void requireOpen() {
    file.requireOpen();
    if (isClosed) {
      throw place.error(StorageError.CLOSED, "The value is closed").build();
    }
  }

  final ValueType type() {
    if (type == null) {
      requireOpen();
      type = describe();
    }
    return type;
  }

  @Override
  public final Kind kind() {
    return type().kind();
  }

  @Override
  public final ElementType elementType() {
    return type().element();
  }

  @Override
  public final String typeName() {
    return type().name();
  }

  @Override
  public final boolean isNull() {
    return space.isNull();
  }

  @Override
  public final long[] shape() {
    long[] shape = space.shape();
    return shape.length == 0 ? shape : shape.clone();
  }

  private <T> T read(Supplier<T> reading) {
    requireOpen();
    try {
      return file.read(place, reading);
    } catch (OutOfMemoryError e) {
      throw sizes().noMemory(0);
    }
  }

  private SizeCheck sizes() {
    return new SizeCheck(place, file.length(), file.fillLimit());
  }

  private ElementArrays arrays() {
    return new ElementArrays(place, type(), space.shape().length, this::texts);
  }

  /** The same, if a Java array can have that many elements, each perhaps of several components. */
  private ElementArrays arrays(int count) {
    requireFits(type().element(), count);
    for (ValueType.Field field : type().fields()) {
      requireFits(field.type().element(), count);
    }
    return arrays();
  }

  private void requireFits(ElementType element, int count) {
    if (element != null && (long) count * element.components() > Integer.MAX_VALUE - 8) {
      throw sizes().tooManyElements();
    }
  }

  private Texts texts() {
    return new Texts(
        type(), file.objects().globalHeap(), file.widths(), file.length() + file.fillLimit());
  }

  private int check(long fileBytes, long memoryBytes) {
    return sizes().check(space.elements(), stored(), fileBytes, memoryBytes);
  }

  private void require(Kind wanted, Kind or) {
    if (kind() != wanted && kind() != or) {
      throw unfit();
    }
  }

  private IllegalStateException unfit() {
    return new IllegalStateException(place.path() + " is a " + typeName());
  }

  private void requireScalar() {
    if (space.shape().length != 0 || isNull()) {
      throw new IllegalStateException(place.path() + " is not a scalar");
    }
  }

  private void requireValues() {
    if (isNull()) {
      throw new IllegalStateException(place.path() + " has a dataspace without values");
    }
  }

  /** The bytes of a scalar, in a window that is at them. */
  Window single() {
    return read(
        () -> {
          int size = stored.size();
          check(size, size);
          byte[] bytes = new byte[size];
          all((from, offset, position, count) -> System.arraycopy(from, offset, bytes, 0, size));
          return Window.of(bytes, file.widths(), "value");
        });
  }

  private Window scalar() {
    requireScalar();
    requireOpen();
    return single();
  }

  @Override
  public final long readInteger() {
    require(Kind.INTEGER, Kind.BOOLEAN);
    long bits = Scalars.integer(type(), scalar());
    if (kind() == Kind.BOOLEAN && bits != 0 && bits != 1) {
      throw nameless("" + bits);
    }
    return bits;
  }

  private AnamException nameless(String value) {
    return place
        .error(CoreError.MALFORMED, "The value " + value + " has no name in " + typeName())
        .build();
  }

  @Override
  public final double readFloat() {
    require(Kind.FLOAT, Kind.FLOAT);
    return Scalars.floating(type(), 0, scalar());
  }

  @Override
  public final Complex readComplex() {
    require(Kind.COMPLEX, Kind.COMPLEX);
    Window value = scalar();
    return new Complex(Scalars.floating(type(), 0, value), Scalars.floating(type(), 1, value));
  }

  @Override
  public final String readText() {
    require(Kind.TEXT, Kind.TEXT);
    Window value = scalar();
    return read(() -> arrays().text(value));
  }

  @Override
  public final String readEnum() {
    require(Kind.ENUM, Kind.BOOLEAN);
    if (kind() == Kind.BOOLEAN) {
      return readInteger() == 0 ? "FALSE" : "TRUE";
    }
    Window value = scalar();
    return EnumNames.of(place, type(), value.array(), value.offset());
  }

  @Override
  public final NdArray readArray() {
    if (type().element() == null) {
      throw unfit();
    }
    requireValues();
    return read(
        () -> {
          int count = check(type.size(), type.element().bytes());
          return arrays(count).numbers(this::all, space.shape());
        });
  }

  @Override
  public final StringArray readStrings() {
    require(Kind.TEXT, Kind.TEXT);
    requireValues();
    return read(
        () -> {
          String[] texts = arrays().texts(checkTexts(), this::all);
          int length = type.isVariableText() ? 0 : type.size();
          return StringArray.shaped(length, texts, space.shape());
        });
  }

  @Override
  public final byte[][] readTextBytes() {
    require(Kind.TEXT, Kind.TEXT);
    requireValues();
    return read(() -> arrays().textBytes(checkTexts(), this::all));
  }

  private int checkTexts() {
    return check(type.size(), type.isVariableText() ? 8 : 40L + type.size());
  }

  @Override
  public final StructuredArray readStructured() {
    require(Kind.STRUCTURED, Kind.STRUCTURED);
    requireValues();
    return read(
        () -> {
          long memory = 0;
          for (ValueType.Field field : type.fields()) {
            memory += field.type().element().bytes();
          }
          int count = check(type.size(), memory);
          return arrays(count).structures(this::all, space.shape());
        });
  }

  @Override
  public final Object readFirst(int most) {
    if (isNull() || kind() == Kind.OTHER) {
      return null;
    }
    return read(
        () -> {
          if (space.elements() == 0) {
            return arrays().any(0, sink -> {});
          }
          int some = countOfFirst(most);
          if (some >= 0) {
            return arrays(some).any(some, sink -> first(most, sink));
          }
          int all = check(type.size(), type.size());
          return LeadingElements.of(arrays(all).any(all, this::all), Math.min(most, all));
        });
  }

  @Override
  public final byte[] readBytes() {
    requireOpen();
    if (isNull() || isElsewhere() || !ValueType.isPlain(stored)) {
      return null;
    }
    return read(
        () -> {
          int size = stored.size();
          int elements = check(size, size);
          if ((long) elements * size > Integer.MAX_VALUE - 8) {
            throw sizes().tooManyBytes();
          }
          byte[] target = new byte[elements * size];
          all(
              (bytes, offset, position, count) ->
                  System.arraycopy(bytes, offset, target, position * size, count * size));
          return target;
        });
  }

  @Override
  public final void close() {
    isClosed = true;
  }
}
