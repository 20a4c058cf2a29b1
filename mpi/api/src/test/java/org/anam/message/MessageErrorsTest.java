package org.anam.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.registry.Registry;
import org.junit.jupiter.api.Test;

/** Bytes that are no message, and messages that are not whole. */
class MessageErrorsTest {

  private static final int LARGE = 10_000;

  private final MessageDecoder decoder = new MessageDecoder(Registry.of());

  private static ByteBuffer header(Object value) {
    MessageEncoder encoder = new MessageEncoder(Registry.of(), false);
    encoder.encode(value);
    ByteBuffer segment = encoder.segments().get(0);
    ByteBuffer copy = ByteBuffer.allocate(segment.remaining()).order(ByteOrder.LITTLE_ENDIAN);
    return copy.put(segment.duplicate()).flip();
  }

  @Test
  void aValueComesBack() {
    assertThat(decoder.open(header("text")).read()).isEqualTo("text");
    assertThat(MessageDecoder.arrayCount(header("text"))).isZero();
    assertThat(MessageDecoder.arrayCount(header(new double[LARGE]))).isEqualTo(1);
  }

  @Test
  void otherBytes() {
    assertThatThrownBy(() -> decoder.open(ByteBuffer.allocate(100)))
        .hasMessageStartingWith("ANAM201");
    assertThatThrownBy(() -> MessageDecoder.totalBytes(ByteBuffer.allocate(3)))
        .hasMessageStartingWith("ANAM201");
  }

  @Test
  void anotherVersion() {
    assertThatThrownBy(() -> decoder.open(header(1).put(4, (byte) 99)))
        .hasMessageStartingWith("ANAM202")
        .hasMessageContaining("99");
  }

  @Test
  void aHeaderThatWasCut() {
    ByteBuffer header = header("a text");
    assertThatThrownBy(() -> decoder.open(header.limit(header.limit() - 1)))
        .hasMessageStartingWith("ANAM203");
  }

  @Test
  void anotherArray() {
    Incoming incoming = decoder.open(header(NdArray.of(new double[LARGE])));
    assertThatThrownBy(() -> incoming.read(List.of(NdArray.of(new float[LARGE]))))
        .hasMessageStartingWith("ANAM206");
  }
}
