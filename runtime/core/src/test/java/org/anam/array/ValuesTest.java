package org.anam.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The other values of the package. */
final class ValuesTest {

  @Test
  void unsignedNumbersKeepTheirValueInEveryForm() {
    UnsignedNumber greatest = UnsignedNumber.of(ElementType.UINT64, -1);
    assertThat(greatest).hasToString("18446744073709551615");
    assertThat(greatest.toBigInteger()).isEqualTo(BigInteger.TWO.pow(64).subtract(BigInteger.ONE));
    assertThat(greatest.doubleValue()).isEqualTo(0x1p64);
    assertThat(greatest.floatValue()).isEqualTo(0x1p64f);
    assertThat(greatest.longValue()).isEqualTo(-1);
    assertThat(UnsignedNumber.of(ElementType.UINT8, 255).intValue()).isEqualTo(255);
  }

  @Test
  void unsignedNumbersRefuseWhatDoesNotFit() {
    assertThatThrownBy(() -> UnsignedNumber.of(ElementType.UINT8, 256))
        .hasMessageContaining("ANAM178: 256 does not fit into uint8");
    assertThatThrownBy(() -> UnsignedNumber.of(ElementType.UINT32, -1))
        .isInstanceOf(AnamException.class);
    assertThatThrownBy(() -> UnsignedNumber.of(ElementType.INT8, 1))
        .hasMessageContaining("not an unsigned type");
  }

  @Test
  void unsignedNumbersAreOrderedByValueThenByWidth() {
    UnsignedNumber small = UnsignedNumber.of(ElementType.UINT64, 1);
    UnsignedNumber large = UnsignedNumber.of(ElementType.UINT64, -1);
    UnsignedNumber narrow = UnsignedNumber.of(ElementType.UINT8, 1);
    assertThat(small).isLessThan(large).isGreaterThan(narrow).isNotEqualTo(narrow);
    assertThat(narrow).isEqualTo(UnsignedNumber.of(ElementType.UINT8, 1)).hasSameHashCodeAs(narrow);
  }

  @Test
  void complexNumbersShowSigns() {
    assertThat(new Complex(1, -0.0)).hasToString("(1.0-0.0i)");
    assertThat(new Complex(-1, 2)).hasToString("(-1.0+2.0i)");
    assertThat(new ComplexFloat(0, Float.NEGATIVE_INFINITY)).hasToString("(0.0-Infinityi)");
    assertThat(new ComplexFloat(0, Float.NaN)).hasToString("(0.0+NaNi)");
  }

  @Test
  void stringArraysCopyCheckAndCompare() {
    String[] strings = {"a", "b", "c", "d"};
    StringArray array = StringArray.of(strings, 2, 2);
    strings[0] = "changed";
    assertThat(array.get(0)).isEqualTo("a");
    assertThat(array.get(1, 0)).isEqualTo("c");
    assertThat(array).isEqualTo(StringArray.of(array.toArray(), 2, 2)).hasSameHashCodeAs(array);
    assertThat(array).isNotEqualTo(StringArray.of(array.toArray()));
    assertThat(array).isNotEqualTo(StringArray.fixed(3, array.toArray(), 2, 2));
    assertThat(array).hasToString("StringArray[2, 2][a, b, c, d]");
    assertThatThrownBy(() -> array.get(4))
        .isInstanceOf(AnamException.class)
        .hasMessageContaining("Position 4");
    assertThatThrownBy(() -> array.get(0, 2))
        .hasMessageContaining("[0, 2] lies outside the shape [2, 2]");
    assertThatThrownBy(() -> StringArray.of(strings, 3))
        .hasMessageStartingWith("ANAM191: The shape [3]");
    assertThatThrownBy(() -> StringArray.fixed(-1, strings)).hasMessageContaining("ANAM191");
    assertThat(StringArray.scalar("x").shape()).isEmpty();
  }

  /** Sizes and positions are long in all three, and one beyond an int is no other one. */
  @Test
  void arraysOfAllSortsAreSizedAlike() {
    long[] shape = {2, 3};
    NdArray numbers = NdArray.of(new double[6], shape);
    StringArray strings = StringArray.of(new String[] {"a", "b", "c", "d", "e", "f"}, shape);
    StructuredArray structures = StructuredArray.of(Map.of("x", numbers));
    assertThat(List.of(numbers.size(), strings.size(), structures.size())).containsOnly(6L);
    assertThat(List.of(numbers.rank(), strings.rank(), structures.rank())).containsOnly(2);
    assertThat(numbers.shape()).isEqualTo(strings.shape()).isEqualTo(structures.shape());
    long beyond = (1L << 32) + 1;
    String position = "ANAM191: Position " + beyond + " lies outside the 6 elements";
    assertThatThrownBy(() -> numbers.doubleAt(beyond)).hasMessageStartingWith(position);
    assertThatThrownBy(() -> strings.get(beyond)).hasMessageStartingWith(position);
    assertThatThrownBy(() -> numbers.getDouble(1, beyond)).hasMessageContaining("lies outside");
    assertThatThrownBy(() -> strings.get(1, beyond)).hasMessageContaining("lies outside");
  }

  @TestFactory
  Stream<DynamicTest> whatNoJavaArrayHoldsIsRefused() {
    long[] shape = {1 << 16, 1 << 15};
    String tooMany = "ANAM191: The shape [65536, 32768] has more elements than an array of ";
    StructuredArray empty =
        StructuredArray.of(Map.of("x", NdArray.zeros(ElementType.INT8, 0, 1L << 40)));
    return Stream.of(
        dynamicTest(
            "zeros",
            () ->
                assertThatThrownBy(() -> NdArray.zeros(ElementType.INT8, shape))
                    .hasMessageStartingWith(tooMany + "int8")),
        dynamicTest(
            "off the heap",
            () ->
                assertThatThrownBy(() -> NdArray.allocateDirect(ElementType.INT8, shape))
                    .hasMessageStartingWith(tooMany + "int8")),
        dynamicTest(
            "over an array",
            () ->
                assertThatThrownBy(() -> NdArray.of(new byte[1], shape))
                    .hasMessageStartingWith(tooMany)),
        dynamicTest(
            "reshaped",
            () ->
                assertThatThrownBy(() -> NdArray.of(new byte[1]).reshape(shape))
                    .hasMessageStartingWith(tooMany)),
        dynamicTest(
            "complex",
            () ->
                assertThatThrownBy(() -> NdArray.zeros(ElementType.COMPLEX64, 1 << 15, 1 << 15))
                    .hasMessageContaining("than an array of complex64")),
        dynamicTest(
            "strings",
            () ->
                assertThatThrownBy(() -> StringArray.of(new String[] {"a"}, shape))
                    .hasMessageStartingWith(tooMany)),
        dynamicTest("the size of none", () -> assertThat(empty.size()).isZero()),
        dynamicTest(
            "the shape of none", () -> assertThat(empty.shape()).containsExactly(0, 1L << 40)));
  }

  @Test
  void structuredArraysNeedFieldsOfOneShape() {
    Map<String, NdArray> fields = new LinkedHashMap<>();
    assertThatThrownBy(() -> StructuredArray.of(fields))
        .hasMessageStartingWith("ANAM191: A structured array needs");
    fields.put("x", NdArray.of(new double[] {1.0, 2.0}));
    fields.put("n", NdArray.of(new int[] {1, 2}));
    StructuredArray array = StructuredArray.of(fields);
    assertThat(array.shape()).containsExactly(2);
    assertThat(array.field("n")).isEqualTo(NdArray.of(new int[] {1, 2}));
    assertThatThrownBy(() -> array.field("m"))
        .hasMessageContaining("no field m")
        .hasMessageContaining("Did you mean n?");
    assertThat(array)
        .isEqualTo(StructuredArray.of(fields))
        .hasSameHashCodeAs(StructuredArray.of(fields));
    Map<String, NdArray> turned = new LinkedHashMap<>();
    turned.put("n", fields.get("n"));
    turned.put("x", fields.get("x"));
    assertThat(array).isNotEqualTo(StructuredArray.of(turned));
    fields.put("y", NdArray.of(new double[] {1.0}));
    assertThatThrownBy(() -> StructuredArray.of(fields))
        .hasMessageContaining("Field y")
        .hasMessageContaining("[1]");
    assertThat(array.fields()).doesNotContainKey("y");
  }
}
