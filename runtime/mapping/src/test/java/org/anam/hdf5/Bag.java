package org.anam.hdf5;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Values;

/** A member of any type, and extra data. */
public record Bag(Object v, Map<String, Object> extra) {

  public static final Codec<Bag> CODEC = new BagCodec();

  public Bag(Object v) {
    this(v, new LinkedHashMap<>());
  }

  private static final class BagCodec extends Codec<Bag> {

    BagCodec() {
      super(TypeDescriptor.of(Bag.class, "golden_classes.Bag").member("v").extraData().build());
    }

    @Override
    public void put(Bag value, Sink out) {
      out.put(value.v(), Values.ANY);
      out.putExtraData(value.extra());
    }

    @Override
    public Bag get(Source in) {
      return new Bag(in.get(Values.ANY), in.getExtraData());
    }
  }
}
