package org.anam.collection;

import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.TypeDescriptor;

/** The codec of {@link Store}: no members, everything is extra data. */
final class StoreCodec implements Codec<Store> {

  private static final TypeDescriptor<Store> DESCRIPTOR =
      TypeDescriptor.of(Store.class, "anamnesis.store.Store").extraData().build();

  @Override
  public TypeDescriptor<Store> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Store value, ObjectWriter out) {
    out.putExtraData(value.extraData());
  }

  @Override
  public Store read(ObjectReader in) {
    return new Store(in.getExtraData());
  }

  @Override
  public Object member(Store value, String member) {
    throw new IllegalArgumentException("Store has no member " + member);
  }
}
