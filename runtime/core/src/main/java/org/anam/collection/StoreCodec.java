package org.anam.collection;

import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/** The codec of {@link Store}: no members, everything is extra data. */
final class StoreCodec extends Codec<Store> {

  StoreCodec() {
    super(TypeDescriptor.of(Store.class, "anamnesis.store.Store").extraData().build());
  }

  @Override
  public void put(Store value, Sink out) {
    out.putExtraData(value.extraData());
  }

  @Override
  public Store get(Source in) {
    return new Store(in.getExtraData());
  }
}
