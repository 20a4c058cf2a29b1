package org.anam.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ElementAccessTest {

  static Stream<NdArray> arrays() {
    return Samples.all();
  }

  private static void refused(ThrowingCallable call, String... parts) {
    assertThatThrownBy(call)
        .isInstanceOf(AnamException.class)
        .hasMessageStartingWith("ANAM191: ")
        .hasMessageContainingAll(parts);
  }

  @ParameterizedTest
  @MethodSource("arrays")
  void positionsOutsideAreRefusedWithPositionAndShape(NdArray array) {
    for (long position : new long[] {-1, array.size(), Long.MIN_VALUE, 1L << 32}) {
      ThrowingCallable read =
          switch (array.type().kind()) {
            case BOOLEAN -> () -> array.booleanAt(position);
            case COMPLEX -> () -> array.complexAt(position);
            case FLOAT -> () -> array.doubleAt(position);
            default -> () -> array.longAt(position);
          };
      refused(read, "Position " + position, array.size() + " elements");
    }
  }

  @ParameterizedTest
  @MethodSource("arrays")
  void indicesCountInRowMajorOrderAndEverythingOutsideIsRefused(NdArray array) {
    long[] shape = array.shape();
    long[] index = new long[shape.length];
    for (int position = 0; position < array.size(); position++) {
      int rest = position;
      for (int axis = shape.length - 1; axis >= 0; axis--) {
        index[axis] = rest % shape[axis];
        rest = (int) (rest / shape[axis]);
      }
      switch (array.type().kind()) {
        case BOOLEAN -> assertThat(array.getBoolean(index)).isEqualTo(array.booleanAt(position));
        case COMPLEX -> assertThat(array.getComplex(index)).isEqualTo(array.complexAt(position));
        case FLOAT ->
            assertThat(Double.compare(array.getDouble(index), array.doubleAt(position))).isZero();
        default -> {
          array.setLong(position, index);
          assertThat(array.longAt(position)).isEqualTo(position);
        }
      }
    }
    for (int axis = 0; axis < shape.length; axis++) {
      for (long wrong : new long[] {-1, shape[axis]}) {
        long[] outside = new long[shape.length];
        outside[axis] = wrong;
        refused(
            () -> array.getDouble(outside),
            "index",
            Long.toString(wrong),
            "lies outside the shape");
        refused(() -> array.setLong(0, outside), "ANAM191");
      }
    }
    refused(() -> array.getLong(new long[shape.length + 1]), "a different number of dimensions");
  }

  @Test
  void unsignedNumbersAreReadAsSuch() {
    assertThat(NdArray.unsigned(new byte[] {-1}).longAt(0)).isEqualTo(255);
    assertThat(NdArray.unsigned(new short[] {-1}).longAt(0)).isEqualTo(65535);
    assertThat(NdArray.unsigned(new int[] {-1}).longAt(0)).isEqualTo(4294967295L);
    NdArray large = NdArray.unsigned(new long[] {5, -1});
    assertThat(large.longAt(0)).isEqualTo(5);
    refused(
        () -> large.longAt(1), "18446744073709551615", "position 1", "does not fit into a long");
    refused(large::toLongArray, "position 1");
  }

  @Test
  void integersAreGivenAsDoublesOnlyWhenExact() {
    long edge = 1L << 53;
    NdArray signed = NdArray.of(new long[] {edge, edge + 1, Long.MIN_VALUE, Long.MAX_VALUE});
    assertThat(signed.doubleAt(0)).isEqualTo(0x1p53);
    assertThat(signed.doubleAt(2)).isEqualTo(-0x1p63);
    refused(() -> signed.doubleAt(1), "9007199254740993 at position 1");
    refused(() -> signed.doubleAt(3), "9223372036854775807");
    NdArray unsigned = NdArray.unsigned(new long[] {Long.MIN_VALUE, -2048, -1, -1024});
    assertThat(unsigned.doubleAt(0)).isEqualTo(0x1p63);
    assertThat(new BigDecimal(unsigned.doubleAt(1)))
        .isEqualTo(new BigDecimal("18446744073709549568"));
    refused(() -> unsigned.doubleAt(2), "18446744073709551615");
    refused(() -> unsigned.doubleAt(3), "18446744073709550592");
  }

  @TestFactory
  Stream<DynamicTest> kindsAreNotMixedUp() {
    NdArray bool = NdArray.of(new boolean[] {true});
    NdArray complex = NdArray.complex(new float[] {1, 2});
    NdArray floating = NdArray.of(new double[] {1.5});
    NdArray integer = NdArray.of(new int[] {1});
    return Stream.of(
        dynamicTest(
            "bool as double", () -> refused(() -> bool.doubleAt(0), "type bool is no real number")),
        dynamicTest(
            "complex as double",
            () -> refused(() -> complex.doubleAt(0), "type complex64 is no real number")),
        dynamicTest(
            "float as long", () -> refused(() -> floating.longAt(0), "type float64 is no integer")),
        dynamicTest("bool as long", () -> refused(() -> bool.longAt(0), "type bool is no integer")),
        dynamicTest(
            "float as complex", () -> refused(() -> floating.complexAt(0), "no complex number")),
        dynamicTest(
            "int as boolean",
            () -> refused(() -> integer.booleanAt(0), "type int32 is no boolean")),
        dynamicTest("complex as double[]", () -> refused(complex::toDoubleArray, "no real number")),
        dynamicTest("float as long[]", () -> refused(floating::toLongArray, "no integer")),
        dynamicTest(
            "int as Complex[]", () -> refused(integer::toComplexArray, "no complex number")),
        dynamicTest("int as boolean[]", () -> refused(integer::toBooleanArray, "no boolean")),
        dynamicTest(
            "double into int",
            () -> refused(() -> integer.setDouble(1, 0), "no floating-point number")),
        dynamicTest(
            "complex into float",
            () -> refused(() -> floating.setComplex(new Complex(0, 0), 0), "no complex number")),
        dynamicTest(
            "boolean into float", () -> refused(() -> floating.setBoolean(true, 0), "no boolean")),
        dynamicTest("long into bool", () -> refused(() -> bool.setLong(1, 0), "no real number")),
        dynamicTest(
            "no elements as Complex[]",
            () -> assertThat(NdArray.zeros(ElementType.COMPLEX64, 0).toComplexArray()).isEmpty()),
        dynamicTest(
            "no elements as double[]",
            () ->
                refused(
                    () -> NdArray.zeros(ElementType.COMPLEX64, 0).toDoubleArray(),
                    "no real number")));
  }

  @ParameterizedTest
  @MethodSource("arrays")
  void whatIsSetIsReadBack(NdArray array) {
    if (array.size() == 0) {
      return;
    }
    long[] last = array.shape();
    for (int axis = 0; axis < last.length; axis++) {
      last[axis]--;
    }
    long position = array.size() - 1L;
    switch (array.type().kind()) {
      case BOOLEAN -> {
        boolean before = array.booleanAt(position);
        array.setBoolean(!before, last);
        assertThat(array.booleanAt(position)).isEqualTo(!before);
      }
      case COMPLEX -> {
        array.setComplex(new Complex(0.5, -3), last);
        assertThat(array.complexAt(position)).isEqualTo(new Complex(0.5, -3));
      }
      case FLOAT -> {
        array.setDouble(-0.375, last);
        assertThat(array.doubleAt(position)).isEqualTo(-0.375);
        array.setLong(-7, last);
        assertThat(array.doubleAt(position)).isEqualTo(-7.0);
      }
      default -> {
        array.setLong(113, last);
        assertThat(array.longAt(position)).isEqualTo(113);
        assertThat(array.doubleAt(position)).isEqualTo(113.0);
      }
    }
  }

  @Test
  void integersThatDoNotFitAreNotSet() {
    for (ElementType type : ElementType.values()) {
      long[] tooLarge =
          switch (type) {
            case INT8 -> new long[] {128, -129};
            case INT16 -> new long[] {32768, -32769};
            case INT32 -> new long[] {1L << 31, -(1L << 31) - 1};
            case UINT8 -> new long[] {256, -1};
            case UINT16 -> new long[] {65536, -1};
            case UINT32 -> new long[] {1L << 32, -1};
            case UINT64 -> new long[] {-1};
            case FLOAT16 -> new long[] {2049, 65520};
            case FLOAT32 -> new long[] {(1 << 24) + 1};
            case FLOAT64 -> new long[] {(1L << 53) + 1, Long.MAX_VALUE};
            default -> new long[0];
          };
      for (long value : tooLarge) {
        NdArray array = NdArray.zeros(type, 1);
        refused(() -> array.setLong(value, 0), value + " is no value of type " + type);
        assertThat(array).isEqualTo(NdArray.zeros(type, 1));
      }
    }
    NdArray bytes = NdArray.zeros(ElementType.UINT8, 1);
    bytes.setLong(255, 0);
    assertThat(bytes.longAt(0)).isEqualTo(255);
  }

  @Test
  void doublesAreRoundedToTheElementType() {
    NdArray single = NdArray.zeros(ElementType.FLOAT32, 1);
    single.setDouble(0.1, 0);
    assertThat(single.doubleAt(0)).isEqualTo((double) 0.1f);
    NdArray half = NdArray.zeros(ElementType.FLOAT16, 1);
    half.setDouble(0.1, 0);
    assertThat(half.doubleAt(0)).isEqualTo(0.0999755859375);
  }
}
