package org.anam.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.error.CoreError;
import org.anam.registry.Registry;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.Test;

/** Codecs that people write, whose members travel with their names. */
final class CodecsByHandTest {

  /** What the codecs map. */
  record Pair(String name, int count) {}

  private static final class PairCodec extends Codec<Pair> {

    PairCodec(String... members) {
      super(TypeDescriptor.of(Pair.class, "lab.Pair").members(members).build());
    }

    @Override
    public void put(Pair value, Sink out) {
      out.putString(value.name());
      out.putInt(value.count());
    }

    @Override
    public Pair get(Source in) {
      return new Pair(in.getString(), in.getInt());
    }
  }

  @Test
  void membersAreThoseOfTheDescriptor() {
    Pair pair = new Pair(null, 3);
    for (String[] members : new String[][] {{"name"}, {"name", "count", "more"}, {}}) {
      Registry registry = Registry.of(new PairCodec(members));
      Remedy.of(
          CoreError.BAD_ARGUMENT,
          () -> new MessageEncoder(registry, false).encode(pair),
          "Put each member once, in this order");
    }
    Registry registry = Registry.of(new PairCodec("String name", "int count"));
    MessageEncoder encoder = new MessageEncoder(registry, false);
    encoder.encode(pair);
    assertThat(new MessageDecoder(registry).open(encoder.segments()).read()).isEqualTo(pair);
  }
}
