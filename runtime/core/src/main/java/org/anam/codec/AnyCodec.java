package org.anam.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.array.UnsignedNumber;
import org.anam.error.CoreError;
import org.anam.layout.ArrayLayout;
import org.anam.layout.TextForm;

/** Values whose type only the value itself tells. */
final class AnyCodec implements ValueCodec<Object> {

  @Override
  public Object read(ValueReader in) {
    ValueCodec<?> type = in.rememberedType();
    return type == null ? in.getAny() : type.read(in);
  }

  /** Objects, lists and maps are written from here, not from methods below, to spare the stack. */
  @Override
  public void write(Object value, ValueWriter out) {
    if (out.putTyped(value)
        || writeScalar(value, out)
        || writeArray(value, out)
        || writeByClass(value, out)) {
      return;
    }
    Codec<?> codec = out.codecs().byType(value.getClass()).orElse(null);
    if (codec != null) {
      Polymorphic.writeWith(codec, value, out);
    } else if (value instanceof List<?> || value instanceof Set<?>) {
      checkCollection(value, out);
      out.putList((Collection<?>) value, this);
    } else if (value instanceof Map<?, ?> map) {
      checkMap(map, out);
      out.putMap(map, this, this);
    } else {
      throw unmappable(value, out);
    }
  }

  private static boolean writeScalar(Object value, ValueWriter out) {
    if (value instanceof String text) {
      out.putText(text, TextForm.UTF8);
    } else if (value instanceof Integer number) {
      out.putInt(number);
    } else if (value instanceof Double number) {
      out.putDouble(number);
    } else if (value instanceof Long number) {
      out.putLong(number);
    } else if (value instanceof Boolean bool) {
      out.putBoolean(bool);
    } else if (value instanceof Float number) {
      out.putFloat(number);
    } else if (value instanceof Byte number) {
      out.putByte(number);
    } else if (value instanceof Short number) {
      out.putShort(number);
    } else if (value instanceof UnsignedNumber number) {
      out.putUnsigned(number);
    } else if (value instanceof Complex complex) {
      out.putComplex(complex);
    } else if (value instanceof ComplexFloat complex) {
      out.putComplexFloat(complex);
    } else {
      return false;
    }
    return true;
  }

  private static boolean writeArray(Object value, ValueWriter out) {
    if (value instanceof NdArray array) {
      out.putArray(array, ArrayLayout.DATASET);
    } else if (value instanceof StringArray strings) {
      out.putStrings(strings, ArrayLayout.ATTRIBUTE);
    } else if (value instanceof StructuredArray array) {
      out.putStructured(array, ArrayLayout.DATASET);
    } else {
      return false;
    }
    return true;
  }

  /** Writes what is stored as a value of another type, by the codec that reads it. */
  private static boolean writeByClass(Object value, ValueWriter out) {
    ValueCodec<?> codec = JavaTypeCodecs.of(value.getClass());
    if (codec == null) {
      return false;
    }
    writeWith(codec, value, out);
    return true;
  }

  @SuppressWarnings("unchecked") // the codec was chosen by the value's own class
  private static <T> void writeWith(ValueCodec<T> codec, Object value, ValueWriter out) {
    codec.write((T) value, out);
  }

  @SuppressWarnings("unchecked") // the items are only read
  private void checkCollection(Object value, ValueWriter out) {
    refuseCut(value, out);
    if (value instanceof Set<?> set) {
      Set<Object> target = set instanceof SortedSet<?> ? new TreeSet<>() : new LinkedHashSet<>();
      Restored.check((Set<Object>) set, target, this::afterLoading, out::error);
    }
  }

  @SuppressWarnings("unchecked") // the entries are only read
  private void checkMap(Map<?, ?> map, ValueWriter out) {
    refuseCut(map, out);
    Map<Object, Object> target = map instanceof SortedMap<?, ?> ? new TreeMap<>() : new HashMap<>();
    Restored.check((Map<Object, Object>) map, target, this::afterLoading, out::error);
  }

  /** A collection class without a codec below one that has one holds more than its items. */
  private static void refuseCut(Object value, ValueWriter out) {
    Class<?> type = value.getClass().getSuperclass();
    while (type != null && !type.getName().startsWith("java.")) {
      if (out.codecs().byType(type).isPresent()) {
        throw Polymorphic.noCodec(value, out);
      }
      type = type.getSuperclass();
    }
  }

  private static RuntimeException unmappable(Object value, ValueWriter out) {
    String type = value.getClass().getName();
    if (value instanceof Enum<?>) {
      return out.error(
              CoreError.UNMAPPABLE_VALUE,
              "A constant of the enum "
                  + type
                  + " cannot be stored where any type is allowed,"
                  + " because the file would not say which enum it is of")
          .remedy("Store its name(), or declare the member with the enum's type.")
          .build();
    }
    if (value instanceof Collection<?> || value instanceof Optional<?>) {
      return Restored.changed(
              "A " + type + " would come back as another type where any type is allowed",
              out::error)
          .remedy(
              value instanceof Optional<?>
                  ? "Store what it holds, or null."
                  : "Put a List or Set there, or declare the member's type.")
          .build();
    }
    return out.error(CoreError.UNMAPPABLE_VALUE, "A value of " + type + " cannot be stored")
        .build();
  }
}
