package org.anam.codec;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anam.array.Complex;
import org.anam.array.flat.JavaArrayForm;

/** The codecs of Java arrays by their classes: of primitives, complex numbers and strings. */
final class JavaArrayCodecs {

  private static final Map<Class<?>, ValueCodec<?>> ROWS =
      Stream.of(
              boolean[].class,
              byte[].class,
              short[].class,
              int[].class,
              long[].class,
              float[].class,
              double[].class,
              Complex[].class,
              String[].class)
          .collect(Collectors.toMap(Function.identity(), JavaArrayCodecs::make));

  private JavaArrayCodecs() {}

  /** The codec of arrays of any rank; null for what is no array, or one without a codec. */
  static ValueCodec<?> of(Class<?> type) {
    ValueCodec<?> row = ROWS.get(type);
    if (row != null) {
      return row;
    }
    Class<?> rows = type.componentType();
    while (rows != null && !ROWS.containsKey(rows)) {
      rows = rows.componentType();
    }
    return rows == null ? null : make(type);
  }

  /** The classes of arrays of one dimension that have a codec. */
  static Set<Class<?>> rows() {
    return ROWS.keySet();
  }

  private static ValueCodec<?> make(Class<?> type) {
    JavaArrayForm form = JavaArrayForm.of(type);
    return form.element().elementType() == null
        ? new StringsCodec.Standard<>(form)
        : new StandardArrayCodec<>(form);
  }
}
