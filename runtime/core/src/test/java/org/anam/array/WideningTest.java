package org.anam.array;

import static org.anam.array.ElementType.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.anam.error.AnamException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WideningTest {

  /** Written out by hand, from the ranges and significant bits of the types. */
  private static final Map<ElementType, Set<ElementType>> WIDER =
      Map.ofEntries(
          Map.entry(
              INT8,
              EnumSet.of(INT16, INT32, INT64, FLOAT16, FLOAT32, FLOAT64, COMPLEX64, COMPLEX128)),
          Map.entry(INT16, EnumSet.of(INT32, INT64, FLOAT32, FLOAT64, COMPLEX64, COMPLEX128)),
          Map.entry(INT32, EnumSet.of(INT64, FLOAT64, COMPLEX128)),
          Map.entry(INT64, EnumSet.noneOf(ElementType.class)),
          Map.entry(
              UINT8,
              EnumSet.of(
                  INT16,
                  INT32,
                  INT64,
                  UINT16,
                  UINT32,
                  UINT64,
                  FLOAT16,
                  FLOAT32,
                  FLOAT64,
                  COMPLEX64,
                  COMPLEX128)),
          Map.entry(
              UINT16,
              EnumSet.of(INT32, INT64, UINT32, UINT64, FLOAT32, FLOAT64, COMPLEX64, COMPLEX128)),
          Map.entry(UINT32, EnumSet.of(INT64, UINT64, FLOAT64, COMPLEX128)),
          Map.entry(UINT64, EnumSet.noneOf(ElementType.class)),
          Map.entry(FLOAT16, EnumSet.of(FLOAT32, FLOAT64, COMPLEX64, COMPLEX128)),
          Map.entry(FLOAT32, EnumSet.of(FLOAT64, COMPLEX64, COMPLEX128)),
          Map.entry(FLOAT64, EnumSet.of(COMPLEX128)),
          Map.entry(COMPLEX64, EnumSet.of(COMPLEX128)),
          Map.entry(COMPLEX128, EnumSet.noneOf(ElementType.class)),
          Map.entry(BOOL, EnumSet.noneOf(ElementType.class)));

  @ParameterizedTest
  @EnumSource(ElementType.class)
  void eachTypeWidensToTheTypesThatHoldAllItsValues(ElementType type) {
    for (ElementType other : ElementType.values()) {
      assertThat(type.widensTo(other))
          .as("%s to %s", type, other)
          .isEqualTo(other == type || WIDER.get(type).contains(other));
    }
  }

  @ParameterizedTest
  @EnumSource(ElementType.class)
  void widenedElementsHaveTheSameValuesFromTheHeapAndFromADirectBuffer(ElementType type) {
    long[] bits = Samples.extremes(type);
    NdArray array = NdArray.zeros(type, bits.length);
    for (int i = 0; i < bits.length * type.components(); i++) {
      array.setBits(i, bits[i / type.components()]);
    }
    for (ElementType wider : WIDER.get(type)) {
      NdArray widened = array.as(wider);
      assertThat(widened.type()).isEqualTo(wider);
      assertThat(widened.shape()).containsExactly(bits.length);
      assertThat(array.toDirect().as(wider)).isEqualTo(widened);
      for (int i = 0; i < bits.length; i++) {
        for (int part = 0; part < type.components(); part++) {
          int wide = i * wider.components() + part;
          assertThat(value(widened, wide))
              .as("%s to %s", type, wider)
              .isEqualTo(value(array, i * type.components() + part));
        }
        if (wider.components() > type.components()) {
          assertThat(value(widened, 2 * i + 1)).isEqualTo(value(NdArray.scalar(0.0), 0));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ElementType.class)
  void anythingElseIsRefusedByTypeEvenWithoutElements(ElementType type) {
    NdArray array = NdArray.zeros(type, 0);
    for (ElementType other : ElementType.values()) {
      if (!type.widensTo(other)) {
        assertThatThrownBy(() -> array.as(other))
            .isInstanceOf(AnamException.class)
            .hasMessageStartingWith(
                "ANAM191: Elements of type " + type + " do not become " + other + " without loss");
      }
    }
    assertThat(array.as(type)).isSameAs(array);
  }

  /**
   * A component as an exact number, or a name for what is none; independent of the code under test.
   */
  private static Object value(NdArray array, int component) {
    long bits = array.bits(component);
    return switch (array.type()) {
      case UINT8 -> decimal(BigInteger.valueOf(bits & 0xff));
      case UINT16 -> decimal(BigInteger.valueOf(bits & 0xffff));
      case UINT32 -> decimal(BigInteger.valueOf(bits & 0xffffffffL));
      case UINT64 -> decimal(new BigInteger(Long.toUnsignedString(bits)));
      case FLOAT16 -> floating(Float16.toFloat((short) bits));
      case FLOAT32, COMPLEX64 -> floating(Float.intBitsToFloat((int) bits));
      case FLOAT64, COMPLEX128 -> floating(Double.longBitsToDouble(bits));
      default -> decimal(BigInteger.valueOf(bits));
    };
  }

  private static Object floating(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value) || (value == 0 && 1 / value < 0)) {
      return String.valueOf(value);
    }
    return new BigDecimal(value).stripTrailingZeros();
  }

  private static Object decimal(BigInteger value) {
    return new BigDecimal(value).stripTrailingZeros();
  }
}
