package org.anam.collection;

import java.util.List;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Values;

/** The codec of {@link PlainCollection}, as anamnesis stores the class itself. */
final class PlainCollectionCodec extends Codec<PlainCollection> {

  PlainCollectionCodec() {
    super(
        TypeDescriptor.of(PlainCollection.class, "anamnesis.abstract.AnamCollection")
            .aliases("anamnesis.anamcollection.AnamCollection")
            .member("members")
            .extraData()
            .build());
  }

  @Override
  public void put(PlainCollection value, Sink out) {
    out.putList(value.members(), Values.ANY);
    out.putExtraData(value.extraData());
  }

  @Override
  public PlainCollection get(Source in) {
    PlainCollection value = new PlainCollection();
    List<Object> members = in.getList(Values.ANY);
    if (members != null) {
      value.members().addAll(members);
    }
    value.extraData().putAll(in.getExtraData());
    return value;
  }
}
