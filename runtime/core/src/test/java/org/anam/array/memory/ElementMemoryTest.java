package org.anam.array.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers come back from bytes of either order as they were, at their places alone. */
final class ElementMemoryTest {

  /** Five numbers, room for five, and the first byte of the third when the low byte comes first. */
  static Stream<Arguments> memories() {
    return Stream.of(
            Arguments.of(new byte[] {1, 2, -3, 4, 5}, new byte[5], -3),
            Arguments.of(new short[] {1, 2, 0x1234, 4, 5}, new short[5], 0x34),
            Arguments.of(new int[] {1, 2, 0x12345678, 4, 5}, new int[5], 0x78),
            Arguments.of(new long[] {1, 2, 0x1234567812345678L, 4, 5}, new long[5], 0x78),
            Arguments.of(new float[] {1, 2, Float.intBitsToFloat(0x3f000011)}, new float[3], 0x11),
            Arguments.of(
                new double[] {1, 2, Double.longBitsToDouble(0x3f00000000000011L)},
                new double[3],
                0x11))
        .flatMap(
            each ->
                Stream.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)
                    .map(
                        order -> Arguments.of(each.get()[0], each.get()[1], each.get()[2], order)));
  }

  @ParameterizedTest
  @MethodSource("memories")
  void numbersComeBack(Object numbers, Object room, int low, ByteOrder order) {
    int width = ElementMemory.width(numbers);
    ByteBuffer bytes = ByteBuffer.allocate(3 + 2 * width).order(order).position(1);
    ElementMemory.put(numbers, 1, 2, width, bytes, 3);
    int third = 3 + width + (order == ByteOrder.LITTLE_ENDIAN ? 0 : width - 1);
    assertThat(bytes.get(third)).isEqualTo((byte) low);
    assertThat(bytes.position()).isEqualTo(1);
    ElementMemory.get(bytes, 3, room, 1, 2, width);
    ByteBuffer again = ByteBuffer.allocate(3 + 2 * width).order(order);
    ElementMemory.put(room, 1, 2, width, again, 3);
    assertThat(again.array()).isEqualTo(bytes.array());
    ByteBuffer first = ByteBuffer.allocate(width);
    ElementMemory.put(room, 0, 1, width, first, 0);
    assertThat(first.array()).containsOnly(0);
  }

  @ParameterizedTest
  @MethodSource("memories")
  void aBufferOfTheOtherOrderIsTurned(Object numbers, Object room, int low, ByteOrder order) {
    int width = ElementMemory.width(numbers);
    int count = ElementMemory.length(numbers);
    ByteBuffer memory = ByteBuffer.allocateDirect(count * width).order(order);
    ElementMemory.put(numbers, 0, count, width, memory, 0);
    ByteBuffer bytes = ByteBuffer.allocate(count * width).order(ByteOrder.BIG_ENDIAN);
    ElementMemory.put(memory, 0, count, width, bytes, 0);
    ElementMemory.get(bytes, 0, room, 0, count, width);
    assertThat(room).isEqualTo(numbers);
  }

  @Test
  void whatIsNoMemoryIsRefused() {
    assertThat(ElementMemory.length("text")).isEqualTo(-1);
    assertThatThrownBy(() -> ElementMemory.width(new boolean[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("boolean[] holds no elements");
    ByteBuffer bytes = ByteBuffer.allocate(8);
    assertThatThrownBy(() -> ElementMemory.put(new char[1], 0, 1, 2, bytes, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ElementMemory.get(bytes, 0, new int[1], 0, 2, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
