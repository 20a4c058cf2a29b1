package org.anam.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.registry.Registry;
import org.junit.jupiter.api.Test;

/** What encoders and decoders keep of a message that is over. */
class ForgottenMessageTest {

  private final MessageEncoder encoder = new MessageEncoder(Registry.of(), false);
  private final MessageDecoder decoder = new MessageDecoder(Registry.of());

  private static void assertGone(WeakReference<Object> reference) {
    long deadline = System.nanoTime() + 40_000_000_000L;
    while (reference.get() != null && System.nanoTime() < deadline) {
      System.gc();
    }
    assertThat(reference.get() == null).isTrue();
  }

  private WeakReference<Object> encode(Object value) {
    encoder.encode(value);
    List<ByteBuffer> segments = encoder.segments();
    return new WeakReference<>(segments.get(segments.size() - 1));
  }

  @Test
  void longSegmentsAreGivenBackAndShortOnesKept() {
    List<String> texts = Collections.nCopies(20, "x".repeat(1 << 20));
    WeakReference<Object> last = encode(texts);
    assertThat(encoder.segments()).hasSizeGreaterThan(3);
    ByteBuffer second = encoder.segments().get(1);
    encoder.forget();
    assertThat(encoder.segments()).isEmpty();
    assertGone(last);
    encoder.encode(texts);
    assertThat(encoder.segments().get(1)).isSameAs(second);
    assertThat(decoder.open(encoder.segments()).read()).isEqualTo(texts);
  }

  @Test
  void segmentsThatTheLastMessageDidNotNeedAreGivenBack() {
    WeakReference<Object> last = encode("x".repeat(1 << 20));
    encoder.forget();
    encoder.encode(1);
    encoder.forget();
    encoder.encode(1);
    assertGone(last);
  }

  @Test
  void arraysAreLetGo() {
    WeakReference<Object> array = sent();
    assertGone(array);
    assertThat(encoder.arrays()).isEmpty();
  }

  private WeakReference<Object> sent() {
    NdArray array = NdArray.of(new double[10_000]);
    encoder.encode(List.of(array, 1));
    assertThat(encoder.arrays()).hasSize(1);
    encoder.forget();
    return new WeakReference<>(array);
  }

  @Test
  void receivedSegmentsAreLetGo() {
    WeakReference<Object> header = opened();
    decoder.forget();
    assertGone(header);
    encoder.encode("again");
    assertThat(decoder.open(encoder.segments()).read()).isEqualTo("again");
  }

  private WeakReference<Object> opened() {
    encoder.encode("text");
    ByteBuffer copy = ByteBuffer.allocate((int) encoder.headerBytes());
    copy.put(encoder.segments().get(0).duplicate()).flip();
    assertThat(decoder.open(copy).read()).isEqualTo("text");
    return new WeakReference<>(copy);
  }
}
