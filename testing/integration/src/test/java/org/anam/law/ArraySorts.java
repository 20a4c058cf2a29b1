package org.anam.law;

import java.lang.reflect.Array;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.law.Sort.Making;

/** Arrays of Java and of Anam. */
final class ArraySorts {

  static final List<Sort> ANAM =
      List.of(
          Sort.of("org.anam.array.NdArray", ArraySorts::array),
          Sort.of("org.anam.array.StringArray", ArraySorts::strings),
          Sort.of("org.anam.array.StructuredArray", ArraySorts::structured));

  private ArraySorts() {}

  /** Arrays of a random element type and rank. */
  static Sort any(java.util.Random random) {
    int rank = 1 + random.nextInt(3);
    Sort element =
        random.nextInt(5) == 0
            ? named("String")
            : random.nextInt(6) == 0
                ? named("org.anam.array.Complex")
                : Scalars.PRIMITIVES.get(random.nextInt(Scalars.PRIMITIVES.size() - 1));
    if (rank == 1 && random.nextInt(10) == 0) {
      element = Scalars.PRIMITIVES.get(Scalars.PRIMITIVES.size() - 1); // char[] is a text
    }
    Sort chosen = element;
    return Sort.of(element.source() + "[]".repeat(rank), m -> java(m, chosen, rank));
  }

  private static Sort named(String name) {
    return Scalars.ALL.stream()
        .filter(sort -> sort.source().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static Class<?> typeOf(Sort element) {
    return switch (element.source()) {
      case "boolean" -> boolean.class;
      case "byte" -> byte.class;
      case "short" -> short.class;
      case "int" -> int.class;
      case "long" -> long.class;
      case "float" -> float.class;
      case "double" -> double.class;
      case "char" -> char.class;
      case "String" -> String.class;
      default -> Complex.class;
    };
  }

  static Object java(Making m, Sort element, int rank) {
    int[] lengths = IntStream.generate(() -> m.random().nextInt(4)).limit(rank).toArray();
    boolean ragged = rank > 1 && m.chance(20);
    return fill(Array.newInstance(typeOf(element), lengths), m, element, ragged);
  }

  private static Object fill(Object array, Making m, Sort element, boolean ragged) {
    for (int i = 0; i < Array.getLength(array); i++) {
      Object row = Array.get(array, i);
      if (row != null && row.getClass().isArray()) {
        fill(row, m, element, ragged);
        if (ragged && m.chance(2)) {
          Array.set(array, i, Array.newInstance(row.getClass().componentType(), 5));
        }
      } else if (!m.chance(60) || element.is(Sort.Trait.PRIMITIVE)) {
        Array.set(array, i, element.maker().apply(m));
      }
    }
    return array;
  }

  private static long[] shape(Making m) {
    return m.random().ints(m.random().nextInt(4), 0, 4).asLongStream().toArray();
  }

  private static NdArray array(Making m) {
    return array(m, shape(m));
  }

  private static NdArray array(Making m, long[] shape) {
    NdArray array = NdArray.zeros(m.any(ElementType.values()), shape);
    Object elements = array.elements();
    for (int i = 0; i < Array.getLength(elements); i++) {
      if (array.type() == ElementType.BOOL) {
        Array.set(elements, i, (byte) m.random().nextInt(2));
      } else if (elements instanceof double[] doubles) {
        doubles[i] = Scalars.real(m);
      } else if (elements instanceof float[] floats) {
        floats[i] = (float) Scalars.real(m);
      } else if (elements instanceof long[] longs) {
        longs[i] = Scalars.number(m);
      } else if (elements instanceof int[] ints) {
        ints[i] = (int) Scalars.number(m);
      } else if (elements instanceof short[] shorts) {
        shorts[i] = (short) Scalars.number(m);
      } else if (elements instanceof byte[] bytes) {
        bytes[i] = (byte) Scalars.number(m);
      }
    }
    return m.chance(4) ? array.toDirect() : array;
  }

  private static StringArray strings(Making m) {
    long[] shape = shape(m);
    int size = 1;
    for (long n : shape) {
      size *= (int) n;
    }
    String[] texts = IntStream.range(0, size).mapToObj(i -> Scalars.text(m)).toArray(String[]::new);
    if (shape.length == 0) {
      return StringArray.scalar(texts[0]);
    }
    return m.chance(3)
        ? StringArray.fixed(m.any(3, 10), texts, shape)
        : StringArray.of(texts, shape);
  }

  private static StructuredArray structured(Making m) {
    long[] shape = shape(m);
    Map<String, NdArray> fields = new LinkedHashMap<>();
    String[] names =
        m.any(
            new String[] {"r", "i"},
            new String[] {"x"},
            new String[] {"real", "imag"},
            new String[] {"a", "gr\u00f6\u00dfe", "c"});
    for (String name : names) {
      fields.put(name, array(m, shape));
    }
    return StructuredArray.of(fields);
  }
}
