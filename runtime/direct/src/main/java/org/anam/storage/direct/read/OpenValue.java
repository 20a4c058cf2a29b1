package org.anam.storage.direct.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.storage.StoredValue;
import org.anam.storage.direct.message.Dataspace;
import org.anam.storage.direct.message.Datatype;
import org.anam.storage.direct.place.Place;
import org.anam.storage.direct.read.data.ElementSink;
import org.anam.storage.direct.read.value.NumberSink;
import org.anam.storage.direct.read.value.Scalars;
import org.anam.storage.direct.read.value.Texts;
import org.anam.storage.direct.read.value.ValueType;
import org.anam.storage.error.StorageError;

/** What attributes and datasets have in common: what is asked for must fit what is there. */
abstract class OpenValue implements StoredValue {

  private final OpenFile file;
  private final Place place;
  private final Datatype stored;
  private final Dataspace space;
  private ValueType type;
  private boolean isClosed;

  OpenValue(OpenFile file, Place place, Datatype stored, Dataspace space) {
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

  final Place place() {
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
    return new SizeCheck(place, file);
  }

  private int check(long fileBytes, long memoryBytes) {
    return sizes().check(space, stored(), fileBytes, memoryBytes);
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

  /** The bytes of a scalar. */
  private byte[] scalar() {
    requireScalar();
    return read(
        () -> {
          int size = stored.size();
          check(size, size);
          byte[] bytes = new byte[size];
          all((from, offset, position, count) -> System.arraycopy(from, offset, bytes, 0, size));
          return bytes;
        });
  }

  @Override
  public final long readInteger() {
    require(Kind.INTEGER, Kind.BOOLEAN);
    long bits = Scalars.integer(type(), scalar(), 0);
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
    return Scalars.floating(type(), 0, scalar(), 0);
  }

  @Override
  public final Complex readComplex() {
    require(Kind.COMPLEX, Kind.COMPLEX);
    byte[] bytes = scalar();
    return new Complex(
        Scalars.floating(type(), 0, bytes, 0), Scalars.floating(type(), 1, bytes, 0));
  }

  @Override
  public final String readText() {
    require(Kind.TEXT, Kind.TEXT);
    byte[] bytes = scalar();
    Texts texts = texts();
    return read(() -> texts.read(bytes, 0, this::decode));
  }

  private Texts texts() {
    return new Texts(
        type(), file.objects().globalHeap(), file.widths(), file.length() + file.fillLimit());
  }

  private String decode(byte[] bytes, int from, int length) {
    return Texts.decode(place, space.shape().length, bytes, from, length);
  }

  @Override
  public final String readEnum() {
    require(Kind.ENUM, Kind.BOOLEAN);
    if (kind() == Kind.BOOLEAN) {
      return readInteger() == 0 ? "FALSE" : "TRUE";
    }
    return EnumNames.of(place, type(), scalar(), 0);
  }

  @Override
  public final NdArray readArray() {
    if (type().element() == null) {
      throw unfit();
    }
    requireValues();
    return read(
        () -> {
          ElementType element = type.element();
          int count = check(type.size(), element.bytes());
          if ((long) count * element.components() > Integer.MAX_VALUE - 8) {
            throw sizes().tooMany("elements");
          }
          NdArray array = NdArray.zeros(element, space.shape());
          all(new NumberSink(type, type.size(), 0, array.elements()));
          checkBooleans(array);
          return array;
        });
  }

  private void checkBooleans(NdArray array) {
    if (array.type() == ElementType.BOOL) {
      int all = 0;
      for (byte element : (byte[]) array.elements()) {
        all |= element;
      }
      if ((all & ~1) != 0) {
        throw place
            .error(CoreError.MALFORMED, "An element is neither FALSE (0) nor TRUE (1)")
            .build();
      }
    }
  }

  @Override
  public final StringArray readStrings() {
    require(Kind.TEXT, Kind.TEXT);
    requireValues();
    return read(
        () -> {
          String[] texts = new String[checkTexts()];
          all(textSink(texts, this::decode));
          int length = type.isVariableText() ? 0 : type.size();
          return StringArray.shaped(length, texts, space.shape());
        });
  }

  @Override
  public final byte[][] readTextBytes() {
    require(Kind.TEXT, Kind.TEXT);
    requireValues();
    return read(
        () -> {
          byte[][] texts = new byte[checkTexts()][];
          all(textSink(texts, Texts::copy));
          return texts;
        });
  }

  private int checkTexts() {
    return check(type.size(), type.isVariableText() ? 8 : 40L + type.size());
  }

  private <E> ElementSink textSink(E[] target, Texts.Element<E> element) {
    Texts texts = texts();
    int size = type.size();
    return (bytes, offset, position, count) -> {
      for (int i = 0; i < count; i++) {
        target[position + i] = texts.read(bytes, offset + i * size, element);
      }
    };
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
          Map<String, NdArray> columns = columns(count, space.shape());
          all(structureSink(columns));
          columns.values().forEach(this::checkBooleans);
          return StructuredArray.of(columns);
        });
  }

  private Map<String, NdArray> columns(int count, long... shape) {
    Map<String, NdArray> columns = new LinkedHashMap<>();
    for (ValueType.Field field : type.fields()) {
      ElementType element = field.type().element();
      if ((long) count * element.components() > Integer.MAX_VALUE - 8) {
        throw sizes().tooMany("elements");
      }
      columns.put(field.name(), NdArray.zeros(element, shape));
    }
    return columns;
  }

  private ElementSink structureSink(Map<String, NdArray> columns) {
    NumberSink[] sinks =
        type.fields().stream()
            .map(
                field ->
                    new NumberSink(
                        field.type(),
                        type.size(),
                        field.offset(),
                        columns.get(field.name()).elements()))
            .toArray(NumberSink[]::new);
    return (bytes, offset, position, count) -> {
      for (NumberSink sink : sinks) {
        sink.take(bytes, offset, position, count);
      }
    };
  }

  @Override
  public final Object readFirst(int most) {
    if (isNull() || kind() == Kind.OTHER) {
      return null;
    }
    return read(
        () -> {
          if (space.elements() == 0) {
            return part(0, sink -> {});
          }
          int some = countOfFirst(most);
          if (some >= 0) {
            return part(some, sink -> first(most, sink));
          }
          int all = check(type.size(), type.size());
          return cut(part(all, this::all), Math.min(most, all));
        });
  }

  /** Gives elements to a sink. */
  private interface Source {
    void give(ElementSink sink);
  }

  private Object part(int count, Source source) {
    switch (type.kind()) {
      case TEXT -> {
        String[] texts = new String[count];
        source.give(textSink(texts, this::decode));
        return StringArray.of(texts);
      }
      case ENUM -> {
        String[] names = new String[count];
        int size = type.size();
        source.give(
            (bytes, offset, position, some) -> {
              for (int i = 0; i < some; i++) {
                names[position + i] = EnumNames.of(place, type, bytes, offset + i * size);
              }
            });
        return StringArray.of(names);
      }
      case STRUCTURED -> {
        Map<String, NdArray> columns = columns(count, count);
        source.give(structureSink(columns));
        columns.values().forEach(this::checkBooleans);
        return StructuredArray.of(columns);
      }
      default -> {
        NdArray array = NdArray.zeros(type.element(), count);
        source.give(new NumberSink(type, type.size(), 0, array.elements()));
        checkBooleans(array);
        return array;
      }
    }
  }

  private static Object cut(Object all, int count) {
    if (all instanceof NdArray array) {
      return array.slice(0, count);
    }
    if (all instanceof StringArray texts) {
      return StringArray.of(Arrays.copyOf(texts.toArray(), count));
    }
    Map<String, NdArray> columns = new LinkedHashMap<>();
    ((StructuredArray) all)
        .fields()
        .forEach((name, column) -> columns.put(name, column.slice(0, count)));
    return StructuredArray.of(columns);
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
            throw sizes().tooMany("bytes");
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
