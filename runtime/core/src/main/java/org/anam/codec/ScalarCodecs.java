package org.anam.codec;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.anam.array.ElementType;
import org.anam.array.UnsignedNumber;
import org.anam.error.CoreError;
import org.anam.layout.TextForm;

/** The codecs of numbers, characters and texts. */
final class ScalarCodecs {

  static final ValueCodec<Boolean> BOOLEAN =
      new FunctionCodec<>(ValueWriter::putBoolean, ValueReader::getBoolean);
  static final ValueCodec<Byte> BYTE =
      new FunctionCodec<>(
          ValueWriter::putByte, in -> (byte) in.getInteger(Byte.MIN_VALUE, Byte.MAX_VALUE));
  static final ValueCodec<Short> SHORT =
      new FunctionCodec<>(
          ValueWriter::putShort, in -> (short) in.getInteger(Short.MIN_VALUE, Short.MAX_VALUE));
  static final ValueCodec<Integer> INTEGER =
      new FunctionCodec<>(
          ValueWriter::putInt, in -> (int) in.getInteger(Integer.MIN_VALUE, Integer.MAX_VALUE));
  static final ValueCodec<Long> LONG =
      new FunctionCodec<>(
          ValueWriter::putLong, in -> in.getInteger(Long.MIN_VALUE, Long.MAX_VALUE));
  static final ValueCodec<Float> FLOAT =
      new FunctionCodec<>(ValueWriter::putFloat, ValueReader::getFloat);
  static final ValueCodec<Double> DOUBLE =
      new FunctionCodec<>(ValueWriter::putDouble, ValueReader::getDouble);

  static final ValueCodec<Byte> UNSIGNED_BYTE =
      new FunctionCodec<>(
          (out, value) -> out.putUnsigned(UnsignedNumber.of(ElementType.UINT8, value & 0xffL)),
          in -> (byte) in.getUnsigned(8));
  static final ValueCodec<Short> UNSIGNED_SHORT =
      new FunctionCodec<>(
          (out, value) -> out.putUnsigned(UnsignedNumber.of(ElementType.UINT16, value & 0xffffL)),
          in -> (short) in.getUnsigned(16));
  static final ValueCodec<Integer> UNSIGNED_INTEGER =
      new FunctionCodec<>(
          (out, value) ->
              out.putUnsigned(UnsignedNumber.of(ElementType.UINT32, value & 0xffffffffL)),
          in -> (int) in.getUnsigned(32));
  static final ValueCodec<Long> UNSIGNED_LONG =
      new FunctionCodec<>(
          (out, value) -> out.putUnsigned(UnsignedNumber.of(ElementType.UINT64, value)),
          in -> in.getUnsigned(64));
  static final ValueCodec<UnsignedNumber> UNSIGNED_NUMBER =
      new FunctionCodec<>(ValueWriter::putUnsigned, ScalarCodecs::readUnsigned);

  static final ValueCodec<Character> CHARACTER =
      new FunctionCodec<>(
          (out, value) -> out.putText(String.valueOf((char) value), TextForm.UTF8),
          ScalarCodecs::readCharacter);
  static final ValueCodec<char[]> CHARS =
      new FunctionCodec<>(
          (out, value) -> out.putText(String.valueOf(value), TextForm.UTF8),
          in -> in.getText().toCharArray());

  static final ValueCodec<OptionalInt> OPTIONAL_INT =
      new FunctionCodec<>(
          (out, value) -> {
            if (value.isPresent()) {
              out.putInt(value.getAsInt());
            } else {
              out.putNothing();
            }
          },
          in -> OptionalInt.of(INTEGER.read(in)),
          OptionalInt.empty());
  static final ValueCodec<OptionalLong> OPTIONAL_LONG =
      new FunctionCodec<>(
          (out, value) -> {
            if (value.isPresent()) {
              out.putLong(value.getAsLong());
            } else {
              out.putNothing();
            }
          },
          in -> OptionalLong.of(LONG.read(in)),
          OptionalLong.empty());
  static final ValueCodec<OptionalDouble> OPTIONAL_DOUBLE =
      new FunctionCodec<>(
          (out, value) -> {
            if (value.isPresent()) {
              out.putDouble(value.getAsDouble());
            } else {
              out.putNothing();
            }
          },
          in -> OptionalDouble.of(in.getDouble()),
          OptionalDouble.empty());

  private ScalarCodecs() {}

  static ValueCodec<String> text(TextForm form) {
    return new FunctionCodec<>((out, value) -> out.putText(value, form), ValueReader::getText);
  }

  private static char readCharacter(ValueReader in) {
    String text = in.getText();
    if (text.length() != 1) {
      throw in.error(
              CoreError.OUT_OF_RANGE,
              "Expected a text of one character, found one of " + text.length())
          .build();
    }
    return text.charAt(0);
  }

  private static UnsignedNumber readUnsigned(ValueReader in) {
    Object stored = in.getAny();
    if (stored instanceof UnsignedNumber number) {
      return number;
    }
    if (stored instanceof Byte || stored instanceof Short) {
      return notNegative(in, ((Number) stored).longValue(), ElementType.UINT16);
    }
    if (stored instanceof Integer number) {
      return notNegative(in, number, ElementType.UINT32);
    }
    if (stored instanceof Long number) {
      return notNegative(in, number, ElementType.UINT64);
    }
    throw in.error(
            CoreError.WRONG_TYPE,
            "Expected an unsigned integer, found " + stored.getClass().getSimpleName())
        .build();
  }

  private static UnsignedNumber notNegative(ValueReader in, long value, ElementType type) {
    if (value < 0) {
      throw in.error(CoreError.OUT_OF_RANGE, "Expected an unsigned integer, found " + value)
          .build();
    }
    return UnsignedNumber.of(type, value);
  }
}
