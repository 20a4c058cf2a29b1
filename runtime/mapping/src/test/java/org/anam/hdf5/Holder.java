package org.anam.hdf5;

import java.util.function.UnaryOperator;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;

/** One member, of whatever type its codec says. */
record Holder(Object v) {

  /** A codec of holders whose member goes by the given codec. */
  static <V> Codec<Holder> of(ValueCodec<V> member) {
    return of(member, builder -> builder.member("v"));
  }

  static <V> Codec<Holder> of(
      ValueCodec<V> member, UnaryOperator<TypeDescriptor.Builder<Holder>> members) {
    return new HolderCodec<>(
        member, members.apply(TypeDescriptor.of(Holder.class, "test.Holder").group("h")).build());
  }

  /** A codec of holders without a member. */
  static final Codec<Holder> EMPTY =
      new Codec<>(TypeDescriptor.of(Holder.class, "test.Holder").group("h").build()) {
        @Override
        public void put(Holder value, Sink out) {}

        @Override
        public Holder get(Source in) {
          return new Holder(null);
        }
      };

  /** A codec of holders whose member has to be there, as those of primitive types have. */
  static <V> Codec<Holder> required(ValueCodec<V> member) {
    return new HolderCodec<>(
        member, TypeDescriptor.of(Holder.class, "test.Holder").group("h").member("v").build()) {
      @Override
      public Holder get(Source in) {
        return new Holder(in.require(member));
      }
    };
  }

  private static class HolderCodec<V> extends Codec<Holder> {

    private final ValueCodec<V> codec;

    HolderCodec(ValueCodec<V> codec, TypeDescriptor<Holder> descriptor) {
      super(descriptor);
      this.codec = codec;
    }

    @Override
    @SuppressWarnings("unchecked") // the test chose the codec by the value
    public void put(Holder value, Sink out) {
      out.put((V) value.v(), codec);
    }

    @Override
    public Holder get(Source in) {
      return new Holder(in.get(codec));
    }
  }
}
