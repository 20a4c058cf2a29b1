package org.anam.mpi.suite;

import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.collection.PlainCollection;
import org.anam.collection.Store;

/** Random values of the types that are mapped without being annotated. */
final class RandomValues {

  private static final Map<Class<?>, Function<RandomValues, Object>> KNOWN =
      Map.ofEntries(
          Map.entry(Boolean.class, v -> v.random.nextBoolean()),
          Map.entry(Byte.class, v -> (byte) v.number()),
          Map.entry(Short.class, v -> (short) v.number()),
          Map.entry(Character.class, v -> (char) v.random.nextInt(0x20, 0xd000)),
          Map.entry(Integer.class, v -> (int) v.number()),
          Map.entry(Long.class, RandomValues::number),
          Map.entry(Float.class, v -> (float) v.real()),
          Map.entry(Double.class, RandomValues::real),
          Map.entry(String.class, RandomValues::text),
          Map.entry(Complex.class, v -> new Complex(v.real(), v.real())),
          Map.entry(ComplexFloat.class, v -> new ComplexFloat((float) v.real(), 2.5f)),
          Map.entry(BigInteger.class, v -> BigInteger.valueOf(v.number()).pow(3)),
          Map.entry(BigDecimal.class, v -> BigDecimal.valueOf(v.number(), v.random.nextInt(9))),
          Map.entry(UUID.class, v -> new UUID(v.number(), v.number())),
          Map.entry(Instant.class, v -> Instant.ofEpochSecond(v.number() >> 32, 5)),
          Map.entry(LocalDate.class, v -> LocalDate.ofEpochDay(v.number() >> 48)),
          Map.entry(Duration.class, v -> Duration.ofMillis(v.number() >> 20)),
          Map.entry(OptionalInt.class, v -> OptionalInt.of((int) v.number())),
          Map.entry(OptionalLong.class, v -> OptionalLong.empty()),
          Map.entry(OptionalDouble.class, v -> OptionalDouble.of(v.real())),
          Map.entry(URI.class, v -> URI.create("https://example.org/" + v.random.nextInt())),
          Map.entry(NdArray.class, RandomValues::array),
          Map.entry(StringArray.class, v -> StringArray.of(new String[] {v.text(), v.text()})),
          Map.entry(StructuredArray.class, RandomValues::structure),
          Map.entry(Store.class, v -> new Store().put("n", v.number()).put("a", v.array())),
          Map.entry(
              PlainCollection.class, v -> new PlainCollection(List.of(v.number(), v.array()))));

  private final SplittableRandom random;

  RandomValues(SplittableRandom random) {
    this.random = random;
  }

  /** A value of a type that needs no codec of a mapped type, if it is one. */
  Optional<Object> known(Class<?> type) {
    if (type.isEnum()) {
      return Optional.of(type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)]);
    }
    return Optional.ofNullable(KNOWN.get(type)).map(make -> make.apply(this));
  }

  /** A primitive, or an element of an array. */
  Object scalar(Class<?> type) {
    return known(MethodType.methodType(type).wrap().returnType())
        .orElseThrow(() -> new IllegalArgumentException("no random " + type));
  }

  /** How many items a container has: often few, sometimes none or many. */
  int length() {
    return switch (random.nextInt(8)) {
      case 0 -> 0;
      case 1 -> 1;
      case 2 -> random.nextInt(30);
      default -> random.nextInt(2, 5);
    };
  }

  /** Numbers of all magnitudes. */
  long number() {
    return random.nextLong() >> random.nextInt(64);
  }

  /** A number that is now and then not finite. */
  double real() {
    return switch (random.nextInt(20)) {
      case 0 -> Double.NaN;
      case 1 -> Double.NEGATIVE_INFINITY;
      case 2 -> -0.0;
      default -> random.nextDouble(-1e6, 1e6);
    };
  }

  /** Letters of one to four bytes in UTF-8. */
  String text() {
    int[] letters = {'a', 'Z', ' ', 0xe9, 0x3b1, 0x4e2d, 0x1f600};
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(random.nextInt(10) == 0 ? 3000 : 12); i > 0; i--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private StructuredArray structure() {
    int length = length();
    return StructuredArray.of(
        Map.of("only", array(ElementType.COMPLEX128, random.nextBoolean(), length)));
  }

  /** An array of any element type and rank; now and then empty, now and then large. */
  NdArray array() {
    ElementType[] types = ElementType.values();
    ElementType type = types[random.nextInt(types.length)];
    long[] shape = new long[random.nextInt(4)];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = random.nextInt(10) == 0 ? 0 : random.nextInt(1, shape.length == 1 ? 30_000 : 9);
    }
    return array(type, random.nextBoolean(), shape);
  }

  /** An array of the type and shape. */
  NdArray array(ElementType type, boolean direct, long... shape) {
    NdArray array = NdArray.zeros(type, shape);
    fill(array.elements(), type == ElementType.BOOL);
    return direct ? array.toDirect() : array;
  }

  private void fill(Object elements, boolean truth) {
    if (elements instanceof byte[] bytes) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (truth ? random.nextInt(2) : random.nextInt());
      }
    } else if (elements instanceof short[] shorts) {
      for (int i = 0; i < shorts.length; i++) {
        shorts[i] = (short) random.nextInt();
      }
    } else if (elements instanceof int[] ints) {
      Arrays.setAll(ints, i -> random.nextInt());
    } else if (elements instanceof long[] longs) {
      Arrays.setAll(longs, i -> number());
    } else if (elements instanceof float[] floats) {
      for (int i = 0; i < floats.length; i++) {
        floats[i] = (float) real();
      }
    } else {
      Arrays.setAll((double[]) elements, i -> real());
    }
  }
}
