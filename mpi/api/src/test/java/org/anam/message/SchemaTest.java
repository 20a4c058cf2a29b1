package org.anam.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;
import org.anam.codec.Codec;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.collection.Store;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.mpi.error.MpiError;
import org.anam.registry.Registry;
import org.junit.jupiter.api.Test;

/** Ranks that know different classes, or the same ones under different names. */
final class SchemaTest {

  private static final Registry SENDER = Registry.of(Item.PACKED);

  enum Old {
    RED,
    BLUE
  }

  private static AnamException opening(byte[] bytes, Registry receiver) {
    return catchThrowableOfType(
        AnamException.class, () -> new MessageDecoder(receiver).open(ByteBuffer.wrap(bytes)));
  }

  @Test
  void aClassWithOtherMembersIsRefusedBeforeAnythingIsRead() {
    Codec<Item> other = new Item.ItemCodec("lab.Item", 0x1234);
    AnamException e = opening(Round.bytes(Item.of(1), SENDER), Registry.of(other));
    assertThat(e.code()).isEqualTo(MpiError.SCHEMA_MISMATCH);
    assertThat(e)
        .hasMessageContaining("lab.Item")
        .hasMessageContaining("0000000000000011 at the sender")
        .hasMessageContaining("here 0000000000001234")
        .hasMessageContaining(Item.class.getName())
        .hasMessageContaining("same build");
  }

  @Test
  void namedAndUnnamedMembersDoNotMix() {
    AnamException e = opening(Round.bytes(Item.of(1), SENDER), Registry.of(Item.NAMED));
    assertThat(e.code()).isEqualTo(MpiError.SCHEMA_MISMATCH);
    assertThat(e).hasMessageContaining("here none");
  }

  @Test
  void aMismatchIsFoundAgainAfterASoundMessage() {
    Registry receiver = Registry.of(Item.PACKED);
    MessageDecoder decoder = new MessageDecoder(receiver);
    byte[] sound = Round.bytes(Item.of(1), SENDER);
    byte[] other = Round.bytes(Item.of(1), Registry.of(new Item.ItemCodec("lab.Item", 18)));
    for (int i = 0; i < 3; i++) {
      assertThat(decoder.open(ByteBuffer.wrap(sound)).read()).isEqualTo(Item.of(1));
      assertThatThrownBy(() -> decoder.open(ByteBuffer.wrap(other)))
          .hasMessageStartingWith("ANAM204");
    }
  }

  @Test
  void anUnknownClassIsNamedWithTheNearestOne() {
    AnamException e =
        opening(Round.bytes(Item.of(1), SENDER), Registry.of(new Item.ItemCodec("lab.Items", 17)));
    assertThat(e.code()).isEqualTo(CoreError.UNKNOWN_CLASS);
    assertThat(e).hasMessageContaining("lab.Item").hasMessageContaining("lab.Items?");
  }

  @Test
  void aliasesAreHonoured() {
    Registry receiver = Registry.of(new Item.ItemCodec("lab.NewItem", 17, "lab.Item"));
    List<Item> items = List.of(Item.of(1), Item.nested(3));
    ByteBuffer header = ByteBuffer.wrap(Round.bytes(items, SENDER));
    assertThat(new MessageDecoder(receiver).open(header).read()).isEqualTo(items);
  }

  @Test
  void codecsThatNoRegistryKnowsReadWhatTheyWrote() {
    ValueCodec<Item> codec = Item.PACKED;
    Item item = Item.nested(3);
    assertThat(Round.trip(item, codec, Registry.of(), true)).isEqualTo(item);
    MessageEncoder encoder = new MessageEncoder(Registry.of(), false);
    encoder.encode(item, codec);
    assertThatThrownBy(() -> new MessageDecoder(Registry.of()).open(encoder.segments()).read())
        .hasMessageStartingWith("ANAM101");
  }

  @Test
  void anEnumWithOtherConstantsIsRefused() {
    ValueCodec<Old> old = Values.enumeration(Old.class, Old.values());
    MessageEncoder encoder = new MessageEncoder(Registry.of(), false);
    encoder.encode(Old.BLUE, old);
    Incoming incoming = new MessageDecoder(Registry.of()).open(encoder.segments());
    assertThatThrownBy(() -> incoming.read(Item.COLOR, index -> null))
        .hasMessageStartingWith("ANAM204")
        .hasMessageContaining(Old.class.getName())
        .hasMessageContaining("[RED, GREEN]");
    assertThat(incoming.read(old, index -> null)).isEqualTo(Old.BLUE);
  }

  @Test
  void anotherTypeThanExpectedIsFoundBeforeReading() {
    Incoming item =
        new MessageDecoder(SENDER).open(ByteBuffer.wrap(Round.bytes(Item.of(1), SENDER)));
    item.check(Item.class);
    item.check(Record.class);
    item.check(Object.class);
    assertThatThrownBy(() -> item.check(Store.class))
        .hasMessageStartingWith("ANAM205")
        .hasMessageContaining("Expected a org.anam.collection.Store")
        .hasMessageContaining("an object of class \"lab.Item\"");
    assertThat(item.read()).isEqualTo(Item.of(1));
  }

  @Test
  void whatAMessageHoldsIsSaid() {
    assertThat(described(new double[3])).isEqualTo("a double[]");
    assertThat(described(Round.counting(false, 2, 3))).isEqualTo("an array float64[2, 3]");
    assertThat(described(1)).isEqualTo("an int32");
    assertThat(described(null)).isEqualTo("nothing");
    assertThat(described(List.of())).isEqualTo("a list");
    check(List.of(), message -> message.check(List.class));
    check(new int[1][1], message -> message.check(int[][].class));
    check(null, message -> message.check(Item.class));
    assertThatThrownBy(() -> check(new int[1][1], message -> message.check(int[].class)))
        .hasMessageStartingWith("ANAM205");
  }

  private static String described(Object value) {
    return new MessageDecoder(SENDER).open(ByteBuffer.wrap(Round.bytes(value, SENDER))).describe();
  }

  private static void check(Object value, Consumer<Incoming> check) {
    check.accept(new MessageDecoder(SENDER).open(ByteBuffer.wrap(Round.bytes(value, SENDER))));
  }
}
