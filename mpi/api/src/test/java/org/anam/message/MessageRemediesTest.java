package org.anam.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.mpi.error.MpiError;
import org.anam.registry.Registry;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.Test;

/** The remedies of errors about messages, followed. */
class MessageRemediesTest {

  private static final Registry REGISTRY = Registry.of(Item.PACKED);
  private static final int LARGE = 10_000;

  private final MessageDecoder decoder = new MessageDecoder(REGISTRY);

  private static ByteBuffer sent(Object value) {
    return ByteBuffer.wrap(Round.bytes(value, REGISTRY));
  }

  @Test
  void whatAnamHasSentIsReceivedByAnam() {
    ByteBuffer other =
        ByteBuffer.wrap("a message of another program".getBytes(StandardCharsets.UTF_8));
    Remedy.of(MpiError.NOT_A_MESSAGE, () -> decoder.open(other), "Receive with Anam");
    assertThat(decoder.open(sent("text")).read()).isEqualTo("text");
  }

  @Test
  void allRanksRunTheSameBuild() {
    ByteBuffer newer = sent(1).put(4, (byte) 99);
    Remedy.of(MpiError.MESSAGE_VERSION, () -> decoder.open(newer), "same build of Anam");
    assertThat(decoder.open(sent(1)).read()).isEqualTo(1);
    Registry older = Registry.of(new Item.ItemCodec("lab.Item", 0x1234));
    Remedy.of(
        MpiError.SCHEMA_MISMATCH,
        () -> new MessageDecoder(older).open(sent(Item.of(1))),
        "same build of the program");
    assertThat(decoder.open(sent(Item.of(1))).read()).isEqualTo(Item.of(1));
  }

  @Test
  void aDamagedMessageIsSentAgain() {
    ByteBuffer cut = sent("a text");
    cut.limit(cut.limit() - 1);
    Remedy.of(MpiError.MALFORMED_MESSAGE, () -> decoder.open(cut), "send it again");
    assertThat(decoder.open(sent("a text")).read()).isEqualTo("a text");
  }

  @Test
  void senderAndReceiverAgreeOnTheType() {
    Incoming item = decoder.open(sent(Item.of(1)));
    Remedy.of(MpiError.UNEXPECTED_MESSAGE, () -> item.check(String.class), "agree on the type");
    item.check(Item.class);
    assertThat(item.read()).isEqualTo(Item.of(1));
  }

  @Test
  void arraysAreThoseThatTheMessageAnnounces() {
    MessageEncoder encoder = new MessageEncoder(Registry.of(), false);
    NdArray array = NdArray.of(new double[LARGE]);
    encoder.encode(array);
    Incoming incoming = decoder.open(encoder.segments());
    Remedy.of(
        MpiError.MESSAGE_ARRAY,
        () -> incoming.read(List.of(NdArray.of(new float[LARGE]))),
        "Incoming.arrays()");
    NdArray announced = incoming.arrays().get(0).allocate();
    assertThat(decoder.open(encoder.segments()).read(List.of(announced))).isEqualTo(array);
  }
}
