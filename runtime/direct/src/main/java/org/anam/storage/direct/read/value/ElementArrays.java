package org.anam.storage.direct.read.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.error.CoreError;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.read.data.ElementSink;
import org.anam.storage.engine.ErrorPlace;

/**
 * Makes Java arrays of the elements of a value. That a Java array has room for them has been
 * checked.
 */
public final class ElementArrays {

  /** Gives elements to a sink. */
  @FunctionalInterface
  public interface Elements {
    /** Gives all elements of the array. */
    void give(ElementSink sink);
  }

  private final ErrorPlace place;
  private final ValueType type;
  private final int rank;
  private final Supplier<Texts> reader;

  /**
   * Arrays of the elements of one value.
   *
   * @param rank the rank of the value in the file, 0 for a scalar
   * @param reader gives what reads the elements if they are texts
   */
  public ElementArrays(ErrorPlace place, ValueType type, int rank, Supplier<Texts> reader) {
    this.place = place;
    this.type = type;
    this.rank = rank;
    this.reader = reader;
  }

  /** Numbers or booleans in an array of the shape. */
  public NdArray numbers(Elements elements, long... shape) {
    NdArray array = NdArray.zeros(type.element(), shape);
    elements.give(new NumberSink(type, type.size(), 0, array.elements()));
    checkBooleans(array);
    return array;
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

  /** The text of a scalar, which a window is at. */
  public String text(Window value) {
    return reader.get().read(value.array(), value.offset(), this::decode);
  }

  /** Texts. */
  public String[] texts(int count, Elements elements) {
    String[] texts = new String[count];
    elements.give(sink(texts, this::decode));
    return texts;
  }

  /** The bytes of texts. */
  public byte[][] textBytes(int count, Elements elements) {
    byte[][] texts = new byte[count][];
    elements.give(sink(texts, Texts::copy));
    return texts;
  }

  private String decode(byte[] bytes, int from, int length) {
    return Texts.decode(place, rank, bytes, from, length);
  }

  private <E> ElementSink sink(E[] target, Texts.Element<E> element) {
    Texts texts = reader.get();
    int size = type.size();
    return (bytes, offset, position, count) -> {
      for (int i = 0; i < count; i++) {
        target[position + i] = texts.read(bytes, offset + i * size, element);
      }
    };
  }

  /** Structures in an array of the shape. */
  public StructuredArray structures(Elements elements, long... shape) {
    Map<String, NdArray> columns = new LinkedHashMap<>();
    for (ValueType.Field field : type.fields()) {
      columns.put(field.name(), NdArray.zeros(field.type().element(), shape));
    }
    elements.give(sink(columns));
    columns.values().forEach(this::checkBooleans);
    return StructuredArray.of(columns);
  }

  private ElementSink sink(Map<String, NdArray> columns) {
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

  private String[] constants(int count, Elements elements) {
    String[] names = new String[count];
    int size = type.size();
    elements.give(
        (bytes, offset, position, some) -> {
          for (int i = 0; i < some; i++) {
            names[position + i] = EnumNames.of(place, type, bytes, offset + i * size);
          }
        });
    return names;
  }

  /** Elements of any type in a row: of enums the names of their constants. */
  public Object any(int count, Elements elements) {
    return switch (type.kind()) {
      case TEXT -> StringArray.of(texts(count, elements));
      case ENUM -> StringArray.of(constants(count, elements));
      case STRUCTURED -> structures(elements, count);
      default -> numbers(elements, count);
    };
  }
}
