package org.anam.hdf5;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Values;

/** A member of any type, and extra data. */
public record Bag(Object v, Map<String, Object> extra) {

  public static final Codec<Bag> CODEC = new BagCodec();

  public Bag(Object v) {
    this(v, new LinkedHashMap<>());
  }

  private static final class BagCodec implements Codec<Bag> {

    private static final TypeDescriptor<Bag> DESCRIPTOR =
        TypeDescriptor.of(Bag.class, "golden_classes.Bag").member("v").extraData().build();

    @Override
    public TypeDescriptor<Bag> descriptor() {
      return DESCRIPTOR;
    }

    @Override
    public void write(Bag value, ObjectWriter out) {
      out.put("v", value.v(), Values.ANY);
      out.putExtraData(value.extra());
    }

    @Override
    public Bag read(ObjectReader in) {
      return new Bag(in.get("v", Values.ANY), in.getExtraData());
    }

    @Override
    public Object member(Bag value, String member) {
      return value.v();
    }
  }
}
