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
