package org.anam.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anam.codec.Codec;
import org.anam.message.Incoming;
import org.anam.message.MessageDecoder;
import org.anam.message.MessageEncoder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends objects of the golden programs by messages. */
final class MessageTest {

  private static final int OBJECTS = 20;

  /** So low that arrays of a few elements travel beside the header. */
  private static final int FAR = 16;

  /** A message with its bytes copied; the arrays are those of the value, as on a real way. */
  private record Message(List<ByteBuffer> header, List<?> arrays) {

    static Message of(Object value, MessageEncoder encoder) {
      encoder.encode(value);
      List<ByteBuffer> header = new ArrayList<>();
      for (ByteBuffer segment : encoder.segments()) {
        ByteBuffer bytes = segment.duplicate().rewind();
        header.add(ByteBuffer.allocate(bytes.remaining()).put(bytes).flip());
      }
      return new Message(header, List.copyOf(encoder.arrays()));
    }
  }

  @ParameterizedTest
  @MethodSource("org.anam.generated.GoldenProgram#names")
  @DisplayName("each golden type survives a message with all its members, broadcast ones too")
  void roundTrip(String name) throws Exception {
    GoldenProgram program = GoldenProgram.load(name);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    MessageEncoder encoder = new MessageEncoder(program.registry(), random.nextBoolean(), FAR);
    MessageDecoder decoder = new MessageDecoder(program.registry());
    for (Codec<?> codec : program.codecs()) {
      for (int i = 0; i < OBJECTS; i++) {
        Object value = Invention.of(codec, program.registry(), random);
        Message sent = Message.of(value, encoder);
        Incoming incoming = decoder.open(sent.header());
        incoming.check(codec.descriptor().type());
        Object received = incoming.read(List.copyOf(encoder.arrays()));
        assertThat(received).isNotSameAs(value).hasSameClassAs(value);
        assertThat(Message.of(received, encoder))
            .as("%s, seed %d", codec.descriptor().name(), seed)
            .isEqualTo(sent);
      }
    }
  }
}
