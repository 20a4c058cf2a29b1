package org.anam.collection;

import java.util.List;
import org.anam.codec.Codec;
import org.anam.registry.BuiltInModule;

/**
 * Registers the codecs of {@link Store} and {@link PlainCollection} in every registry. Called by
 * the registry only.
 */
public final class StoreModule implements BuiltInModule {

  /** Called by {@link java.util.ServiceLoader}. */
  public StoreModule() {}

  @Override
  public List<Codec<?>> codecs() {
    return List.of(Store.CODEC, PlainCollection.CODEC);
  }
}
