package org.anam.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.error.AnamException;
import org.anam.registry.Registry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Encoders and decoders take from a message what is the same in the next one, and nothing else. */
final class ReusedCodersTest {

  private static final int ROUNDS = 5000;

  private static final Registry REGISTRY =
      Registry.of(
          Item.PACKED,
          new Numbered<>(One.class, "lab.One", 5, One::new),
          new Numbered<>(Two.class, "lab.Two", 5, Two::new));

  interface HasValue {
    int value();
  }

  /** Two types whose messages differ in nothing but the name of the type. */
  record One(int value) implements HasValue {}

  record Two(int value) implements HasValue {}

  private static Object value(Random random) {
    int number = random.nextInt(3);
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> new One(number);
      case 3, 4 -> new Two(number);
      case 5 -> List.of(new One(number), new Two(number));
      case 6 -> List.of(new Two(number), new One(number));
      case 7 -> Item.of(number);
      case 8 -> Item.of(number).withNext(Item.of(10));
      case 9 -> "text " + number;
      case 10 -> Item.of(number).withArray(NdArray.of(new double[1 + number * 4000]));
      default -> Item.list(number * 1000);
    };
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anEncoderGivesTheBytesOfANewOne(boolean direct) {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    MessageEncoder encoder = new MessageEncoder(REGISTRY, direct);
    for (int i = 0; i < ROUNDS; i++) {
      Object value = value(random);
      if (random.nextInt(8) == 0) {
        failToEncode(encoder, value);
      }
      encoder.encode(value);
      MessageEncoder other = new MessageEncoder(REGISTRY, direct);
      other.encode(value);
      assertThat(Round.join(encoder.segments()))
          .as("message %d of seed %d: %s", i, seed, value)
          .isEqualTo(Round.join(other.segments()));
      assertThat(encoder.whole() != null)
          .isEqualTo(encoder.segments().size() == 1 && encoder.arrays().isEmpty());
      if (random.nextBoolean()) {
        encoder.forget();
      }
    }
  }

  /** Bytes of a message that was not completed lie where those of the one before lay. */
  private static void failToEncode(MessageEncoder encoder, Object value) {
    try {
      encoder.encode(List.of(value, "other bytes", new Thread()));
      throw new AssertionError("a thread was encoded");
    } catch (AnamException e) {
      assertThat(e).hasMessageStartingWith("ANAM141");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aDecoderGivesWhatANewOneGives(boolean direct) {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    MessageDecoder decoder = new MessageDecoder(REGISTRY);
    List<byte[]> messages = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      messages.add(Round.bytes(value(random), REGISTRY));
    }
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = messages.get(random.nextInt(messages.size())).clone();
      if (random.nextInt(4) == 0) {
        bytes[random.nextInt(Math.min(bytes.length, 120))] ^= (byte) (1 << random.nextInt(8));
      }
      ByteBuffer header =
          direct ? ByteBuffer.allocateDirect(bytes.length) : ByteBuffer.allocate(bytes.length);
      header.put(bytes).flip();
      assertThat(outcome(decoder, header))
          .as("message %d of seed %d: %s", i, seed, Arrays.toString(bytes))
          .isEqualTo(outcome(new MessageDecoder(REGISTRY), header));
      if (random.nextBoolean()) {
        decoder.forget();
      }
    }
  }

  private static String outcome(MessageDecoder decoder, ByteBuffer header) {
    try {
      Incoming incoming = decoder.openWhole(header.duplicate());
      return incoming == null ? "more" : incoming.describe() + ": " + incoming.read();
    } catch (AnamException e) {
      return e.getMessage();
    }
  }

  private static final class Numbered<T extends HasValue> extends Codec<T> {

    private final IntFunction<T> maker;

    Numbered(Class<T> type, String name, long fingerprint, IntFunction<T> maker) {
      super(TypeDescriptor.of(type, name).member("value").fingerprint(fingerprint).build());
      this.maker = maker;
    }

    @Override
    public void put(T value, Sink out) {
      out.putInt(value.value());
    }

    @Override
    public T get(Source in) {
      return maker.apply(in.getInt());
    }
  }
}
