package org.anam.collection;

import java.util.List;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/** The codec of {@link PlainCollection}, as anamnesis stores the class itself. */
final class PlainCollectionCodec implements Codec<PlainCollection> {

  private static final String MEMBERS = "members";
  private static final ValueCodec<List<Object>> ITEMS = Values.list(Values.ANY);

  private static final TypeDescriptor<PlainCollection> DESCRIPTOR =
      TypeDescriptor.of(PlainCollection.class, "anamnesis.abstract.AnamCollection")
          .aliases("anamnesis.anamcollection.AnamCollection")
          .member(MEMBERS)
          .extraData()
          .build();

  @Override
  public TypeDescriptor<PlainCollection> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(PlainCollection value, ObjectWriter out) {
    out.put(MEMBERS, value.members(), ITEMS);
    out.putExtraData(value.extraData());
  }

  @Override
  public PlainCollection read(ObjectReader in) {
    PlainCollection value = new PlainCollection();
    List<Object> members = in.get(MEMBERS, ITEMS);
    if (members != null) {
      value.members().addAll(members);
    }
    value.extraData().putAll(in.getExtraData());
    return value;
  }

  @Override
  public Object member(PlainCollection value, String member) {
    if (member.equals(MEMBERS)) {
      return value.members();
    }
    throw new IllegalArgumentException("PlainCollection has no member " + member);
  }
}
