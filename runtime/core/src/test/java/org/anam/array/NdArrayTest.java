package org.anam.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class NdArrayTest {

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
  void equalityAndHashCodeDoNotDependOnTheStorage(NdArray array) {
    NdArray other = array.isDirect() ? array.toHeap() : array.toDirect();
    assertThat(other.isDirect()).isNotEqualTo(array.isDirect());
    assertThat(other).isEqualTo(array).hasSameHashCodeAs(array).hasToString(array.toString());
    assertThat(array.copy()).isEqualTo(array).isNotSameAs(array);
    assertThat(array.copy().isDirect()).isEqualTo(array.isDirect());
    assertThat(array.toHeap().isDirect()).isFalse();
    assertThat(array.toDirect().isDirect()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("arrays")
  void oneChangedComponentMakesArraysUnequal(NdArray array) {
    for (int i = 0; i < array.size() * array.type().components(); i++) {
      NdArray changed = array.copy();
      changed.setBits(i, array.bits(i) ^ 1);
      // Flipping the lowest bit of a NaN's payload leaves a NaN, which is equal.
      boolean wasNan =
          Numbers.isFloating(array.type())
              && Double.isNaN(Numbers.floating(array.type(), array.bits(i)));
      assertThat(changed.equals(array)).isEqualTo(wasNan);
    }
  }

  @ParameterizedTest
  @EnumSource(ElementType.class)
  void typeAndShapeBelongToEquality(ElementType type) {
    NdArray array = NdArray.zeros(type, 2, 3);
    assertThat(array).isNotEqualTo(NdArray.zeros(type, 3, 2)).isNotEqualTo(NdArray.zeros(type, 6));
    for (ElementType other : ElementType.values()) {
      assertThat(array.equals(NdArray.zeros(other, 2, 3))).isEqualTo(other == type);
    }
    assertThat(array).isNotEqualTo("an array");
    assertThat(NdArray.zeros(type, 0, 2)).isNotEqualTo(NdArray.zeros(type, 2, 0));
  }

  @Test
  void doublesAreComparedAsArraysEqualsDoes() {
    NdArray array = NdArray.of(new double[] {Double.NaN, 0.0});
    assertThat(array)
        .isEqualTo(NdArray.of(new double[] {Double.longBitsToDouble(0x7ff0000000000001L), 0.0}));
    assertThat(array).isNotEqualTo(NdArray.of(new double[] {Double.NaN, -0.0}));
  }

  @Test
  void elementsAreSharedWithTheCaller() {
    double[] elements = {1, 2};
    NdArray array = NdArray.of(elements);
    array.setDouble(5, 1);
    assertThat(elements).containsExactly(1, 5);
    assertThat(array.elements()).isSameAs(elements);
    NdArray column = array.reshape(2, 1);
    column.setDouble(7, 0, 0);
    assertThat(elements[0]).isEqualTo(7);
    assertThat(array.copy().elements()).isNotSameAs(elements);
  }

  @Test
  void aDirectBufferIsSharedWhateverItsOrderPositionAndLimit() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(8);
    buffer.position(3).limit(5);
    NdArray array = NdArray.of(ElementType.INT32, buffer, 2);
    array.setLong(258, 1);
    ByteBuffer seen = (ByteBuffer) array.elements();
    assertThat(seen.order()).isEqualTo(ByteOrder.nativeOrder());
    assertThat(seen.remaining()).isEqualTo(8);
    seen.position(8);
    assertThat(array.longAt(1)).isEqualTo(258);
    assertThat(((ByteBuffer) array.elements()).position()).isZero();
    assertThat(buffer.duplicate().clear().order(ByteOrder.nativeOrder()).getInt(4)).isEqualTo(258);
  }

  @TestFactory
  Stream<DynamicTest> storageThatDoesNotFitIsRefused() {
    return Stream.of(
        dynamicTest(
            "too short",
            () -> refused(() -> NdArray.of(new double[5], 2, 3), "length 6, not of 5")),
        dynamicTest(
            "too short for complex numbers",
            () ->
                refused(
                    () -> NdArray.of(ElementType.COMPLEX64, new float[5], 5),
                    "length 10, not of 5")),
        dynamicTest(
            "of another type",
            () ->
                refused(
                    () -> NdArray.of(ElementType.FLOAT64, new float[1], 1),
                    "A float[] cannot hold",
                    "float64")),
        dynamicTest(
            "too long a buffer",
            () ->
                refused(
                    () -> NdArray.of(ElementType.INT16, ByteBuffer.allocateDirect(9), 4),
                    "needs 8 bytes",
                    "has 9")),
        dynamicTest(
            "a buffer on the heap",
            () ->
                refused(
                    () -> NdArray.of(ElementType.INT8, ByteBuffer.allocate(4), 4), "cannot hold")),
        dynamicTest(
            "a buffer that is only read",
            () ->
                refused(
                    () ->
                        NdArray.of(
                            ElementType.INT8, ByteBuffer.allocateDirect(4).asReadOnlyBuffer(), 4),
                    "read-only")),
        dynamicTest(
            "a null element",
            () ->
                refused(
                    () -> NdArray.of(new Complex[] {new Complex(0, 0), null}),
                    "position 1 is null")),
        dynamicTest(
            "half a complex number",
            () -> refused(() -> NdArray.complex(new double[3]), "length 2, not of 3")));
  }

  @TestFactory
  Stream<DynamicTest> impossibleShapesAreRefused() {
    return Stream.of(
        dynamicTest(
            "negative",
            () ->
                refused(
                    () -> NdArray.zeros(ElementType.INT8, 2, -1), "negative size -1", "[2, -1]")),
        dynamicTest(
            "negative behind 0",
            () -> refused(() -> NdArray.zeros(ElementType.INT8, 0, -1), "negative size -1")),
        dynamicTest(
            "2^80 elements",
            () ->
                refused(
                    () -> NdArray.zeros(ElementType.INT8, 1L << 40, 1L << 40), "more elements")),
        dynamicTest(
            "2^31 components",
            () -> refused(() -> NdArray.zeros(ElementType.COMPLEX64, 1L << 30), "more elements")),
        dynamicTest(
            "2 GiB off the heap",
            () ->
                refused(
                    () -> NdArray.allocateDirect(ElementType.FLOAT64, 1L << 28),
                    "2147483648 bytes",
                    "2 GiB")),
        dynamicTest(
            "2^80 without elements",
            () ->
                assertThat(NdArray.zeros(ElementType.INT8, 1L << 40, 0, 1L << 40).size())
                    .isZero()));
  }

  @Test
  void reshapeKeepsTheNumberOfElements() {
    NdArray array = NdArray.of(new int[] {1, 2, 3, 4, 5, 6});
    assertThat(array.reshape(2, 3).getLong(1, 0)).isEqualTo(4);
    assertThat(NdArray.of(new int[] {9}).reshape()).isEqualTo(NdArray.scalar(9));
    assertThat(NdArray.scalar(9).reshape(1, 1).rank()).isEqualTo(2);
    refused(() -> array.reshape(4), "[4]", "int32[6]");
    refused(array::reshape, "[]");
  }

  @ParameterizedTest
  @MethodSource("arrays")
  void slicesAreTheRowsCopied(NdArray array) {
    if (array.rank() == 0) {
      refused(() -> array.slice(0, 0), "0-d");
      return;
    }
    long rows = array.shape()[0];
    for (long from = 0; from <= rows; from++) {
      for (long to = from; to <= rows; to++) {
        NdArray slice = array.slice(from, to);
        assertThat(slice.isDirect()).isEqualTo(array.isDirect());
        long[] shape = array.shape();
        shape[0] = to - from;
        assertThat(slice.shape()).isEqualTo(shape);
        int row = (int) (array.size() / rows) * array.type().components();
        for (int i = 0; i < slice.size() * array.type().components(); i++) {
          assertThat(slice.bits(i)).isEqualTo(array.bits((int) from * row + i));
          slice.setBits(i, array.bits(i) ^ 1);
        }
      }
    }
    assertThat(array).isEqualTo(Samples.random(array.type(), 7, array.shape()));
    refused(() -> array.slice(-1, 0), "rows -1 to 0");
    refused(() -> array.slice(1, 0), "rows 1 to 0");
    refused(
        () -> array.slice(0, rows + 1), "rows 0 to " + (rows + 1), Arrays.toString(array.shape()));
  }

  @ParameterizedTest
  @MethodSource("arrays")
  void stackingPutsTheArraysIndexLast(NdArray array) {
    NdArray other = Samples.random(array.type(), 8, array.shape());
    NdArray stacked = NdArray.stack(List.of(array, other, array));
    long[] shape = Arrays.copyOf(array.shape(), array.rank() + 1);
    shape[array.rank()] = 3;
    assertThat(stacked.shape()).isEqualTo(shape);
    int parts = array.type().components();
    for (int i = 0; i < array.size(); i++) {
      for (int part = 0; part < parts; part++) {
        assertThat(stacked.bits((3 * i + 1) * parts + part))
            .isEqualTo(other.bits(i * parts + part));
        assertThat(stacked.bits((3 * i + 2) * parts + part))
            .isEqualTo(array.bits(i * parts + part));
      }
    }
  }

  @Test
  void onlyLikeArraysAreStacked() {
    refused(() -> NdArray.stack(List.of()), "no array");
    refused(
        () -> NdArray.stack(List.of(NdArray.scalar(1), NdArray.scalar(1L))),
        "Array 1 is int64[]",
        "int32[]");
    refused(
        () -> NdArray.stack(List.of(NdArray.of(new int[] {1, 2}), NdArray.of(new int[] {1}))),
        "int32[1]",
        "int32[2]");
  }

  @TestFactory
  Stream<DynamicTest> factoriesGiveTypesAndValues() {
    return Stream.of(
        dynamicTest(
            "boolean",
            () ->
                assertThat(NdArray.of(new boolean[] {true, false}).toBooleanArray())
                    .containsExactly(true, false)),
        dynamicTest(
            "Complex",
            () ->
                assertThat(NdArray.of(new Complex[] {new Complex(1, -2)}).toComplexArray())
                    .containsExactly(new Complex(1, -2))),
        dynamicTest(
            "ComplexFloat",
            () ->
                assertThat(NdArray.of(new ComplexFloat[] {new ComplexFloat(1, 0.5f)}).type())
                    .isEqualTo(ElementType.COMPLEX64)),
        dynamicTest(
            "parts side by side",
            () ->
                assertThat(NdArray.complex(new double[] {1, 2, 3, 4}).getComplex(1))
                    .isEqualTo(new Complex(3, 4))),
        dynamicTest(
            "float16",
            () ->
                assertThat(NdArray.float16(new float[] {0.5f, 1e9f}).toDoubleArray())
                    .containsExactly(0.5, Double.POSITIVE_INFINITY)),
        dynamicTest(
            "short",
            () -> assertThat(NdArray.of(new short[] {-3}).toLongArray()).containsExactly(-3)),
        dynamicTest(
            "unsigned byte",
            () -> assertThat(NdArray.unsigned(new byte[] {-3}).toLongArray()).containsExactly(253)),
        dynamicTest(
            "byte",
            () -> assertThat(NdArray.of(new byte[] {-3}).toDoubleArray()).containsExactly(-3)),
        dynamicTest(
            "float",
            () -> assertThat(NdArray.of(new float[] {0.1f}).toDoubleArray()).containsExactly(0.1f)),
        dynamicTest(
            "long",
            () -> assertThat(NdArray.of(new long[] {1L, 2L}).toLongArray()).containsExactly(1, 2)));
  }

  @Test
  void scalarsAreZeroDimensional() {
    List<NdArray> scalars =
        List.of(
            NdArray.scalar((byte) 1),
            NdArray.scalar((short) 1),
            NdArray.scalar(1),
            NdArray.scalar(1L),
            NdArray.scalar(UnsignedNumber.of(ElementType.UINT8, 1)),
            NdArray.scalar(UnsignedNumber.of(ElementType.UINT16, 1)),
            NdArray.scalar(UnsignedNumber.of(ElementType.UINT32, 1)),
            NdArray.scalar(UnsignedNumber.of(ElementType.UINT64, 1)),
            NdArray.float16(new float[] {1}).reshape(),
            NdArray.scalar(1f),
            NdArray.scalar(1.0),
            NdArray.scalar(new ComplexFloat(1, 0)),
            NdArray.scalar(new Complex(1, 0)),
            NdArray.scalar(true));
    assertThat(scalars).extracting(NdArray::type).containsExactly(ElementType.values());
    for (NdArray scalar : scalars) {
      assertThat(scalar.rank()).isZero();
      assertThat(scalar.size()).isEqualTo(1);
      assertThat(scalar.toString()).startsWith(scalar.type() + "[] ");
      assertThat(scalar.type().components() == 2 ? scalar.getComplex().re() : 1).isEqualTo(1);
    }
  }

  @TestFactory
  Stream<DynamicTest> textShowsTypeShapeAndElements() {
    NdArray deep =
        NdArray.zeros(ElementType.INT8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
    long brackets = deep.toString().chars().filter(c -> c == '[').count();
    return Stream.of(
        dynamicTest(
            "matrix",
            () ->
                assertThat(NdArray.of(new double[] {1, 2.5, 3, 4}, 2, 2))
                    .hasToString("float64[2, 2] [[1.0, 2.5], [3.0, 4.0]]")),
        dynamicTest(
            "boolean",
            () -> assertThat(NdArray.of(new boolean[] {true})).hasToString("bool[1] [true]")),
        dynamicTest(
            "unsigned",
            () ->
                assertThat(NdArray.unsigned(new long[] {-1}))
                    .hasToString("uint64[1] [18446744073709551615]")),
        dynamicTest(
            "complex",
            () ->
                assertThat(NdArray.complex(new float[] {1, -2, 0.5f, 3}))
                    .hasToString("complex64[2] [(1.0-2.0i), (0.5+3.0i)]")),
        dynamicTest("0-d", () -> assertThat(NdArray.scalar(3)).hasToString("int32[] 3")),
        dynamicTest(
            "empty",
            () ->
                assertThat(NdArray.zeros(ElementType.INT8, 1 << 30, 0))
                    .hasToString("int8[1073741824, 0] []")),
        dynamicTest(
            "long",
            () ->
                assertThat(NdArray.zeros(ElementType.INT8, 100))
                    .hasToString("int8[100] [0, 0, 0, ..., 0, 0, 0]")),
        dynamicTest(
            "of 60 elements",
            () -> assertThat(NdArray.zeros(ElementType.INT8, 60).toString()).doesNotContain("...")),
        dynamicTest("deep", () -> assertThat(deep.toString()).hasSizeLessThan(600).contains("...")),
        dynamicTest(
            "brackets of the deep one",
            () ->
                assertThat(deep.toString().chars().filter(c -> c == ']').count())
                    .isEqualTo(brackets)));
  }
}
