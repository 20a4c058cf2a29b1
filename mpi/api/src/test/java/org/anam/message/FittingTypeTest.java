package org.anam.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.UnsignedNumber;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.registry.Registry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value of another type than the receiver expects: the error names the type that takes it. */
class FittingTypeTest {

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(new double[3], Values.INTS, "double[], or as NdArray"),
        Arguments.of(
            NdArray.zeros(ElementType.INT16, 2, 3), Values.BYTES, "short[][], or as NdArray"),
        Arguments.of(
            NdArray.zeros(ElementType.UINT8, 2),
            Values.BYTES,
            "@StoredAs(UNSIGNED) byte[], or as NdArray"),
        Arguments.of(new double[5000], Values.LONGS, "double[], or as NdArray"),
        Arguments.of(
            new double[3], Values.STRING, "NdArray, or as a Java array of that type and shape"),
        Arguments.of("text", Values.LONG, "String"),
        Arguments.of("text", Values.INTS, "String"),
        Arguments.of(1.5, Values.STRING, "double"),
        Arguments.of(true, Values.DOUBLE, "boolean"),
        Arguments.of(3L, Values.BOOLEAN, "long"),
        Arguments.of(
            UnsignedNumber.of(ElementType.UINT16, 7), Values.STRING, "@StoredAs(UNSIGNED) short"),
        Arguments.of(new Complex(1, 2), Values.DOUBLE, "Complex"),
        Arguments.of(new String[] {"a"}, Values.DOUBLES, "StringArray, or as String[]"),
        Arguments.of(List.of(1), Values.INTEGER, "List"),
        Arguments.of(Map.of(1, 2), Values.list(Values.INTEGER), "Map"));
  }

  @ParameterizedTest(name = "{2} {index}")
  @MethodSource("values")
  void theErrorNamesIt(Object value, ValueCodec<?> expected, String type) {
    MessageEncoder encoder = new MessageEncoder(Registry.of(), false);
    encoder.encode(value);
    Incoming incoming = new MessageDecoder(Registry.of()).open(Round.join(encoder.segments()));
    List<NdArray> arrays = encoder.arrays();
    AnamException error =
        catchThrowableOfType(
            AnamException.class,
            () ->
                incoming.read(
                    expected,
                    index -> Round.receive(incoming.arrays().get(index), arrays.get(index))));
    assertThat(error.code()).isIn(CoreError.WRONG_TYPE, CoreError.WRONG_SHAPE);
    assertThat(error.remedy()).isEqualTo("Declare the member as " + type + ", on all ranks alike.");
  }
}
