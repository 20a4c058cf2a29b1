package org.anam.hdf5;

import java.util.function.UnaryOperator;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
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
      new Codec<>() {
        @Override
        public TypeDescriptor<Holder> descriptor() {
          return TypeDescriptor.of(Holder.class, "test.Holder").group("h").build();
        }

        @Override
        public void write(Holder value, ObjectWriter out) {}

        @Override
        public Holder read(ObjectReader in) {
          return new Holder(null);
        }

        @Override
        public Object member(Holder value, String member) {
          return null;
        }
      };

  /** A codec of holders whose member has to be there, as those of primitive types have. */
  static <V> Codec<Holder> required(ValueCodec<V> member) {
    HolderCodec<V> nullable =
        new HolderCodec<>(
            member, TypeDescriptor.of(Holder.class, "test.Holder").group("h").member("v").build());
    return new RequiredCodec<>(nullable);
  }

  private record RequiredCodec<V>(HolderCodec<V> nullable) implements Codec<Holder> {

    @Override
    public TypeDescriptor<Holder> descriptor() {
      return nullable.descriptor();
    }

    @Override
    public void write(Holder value, ObjectWriter out) {
      nullable.write(value, out);
    }

    @Override
    public Holder read(ObjectReader in) {
      return new Holder(in.require("v", nullable.codec()));
    }

    @Override
    public Object member(Holder value, String member) {
      return value.v();
    }
  }

  private record HolderCodec<V>(ValueCodec<V> codec, TypeDescriptor<Holder> descriptor)
      implements Codec<Holder> {

    @Override
    @SuppressWarnings("unchecked") // the test chose the codec by the value
    public void write(Holder value, ObjectWriter out) {
      out.put("v", (V) value.v(), codec);
    }

    @Override
    public Holder read(ObjectReader in) {
      return new Holder(in.get("v", codec));
    }

    @Override
    public Object member(Holder value, String member) {
      return value.v();
    }
  }
}
