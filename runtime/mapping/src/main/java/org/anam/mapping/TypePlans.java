package org.anam.mapping;

import java.util.IdentityHashMap;
import org.anam.codec.Codec;

/** The plans of the types that one save or load met. */
final class TypePlans {

  private final IdentityHashMap<Codec<?>, TypePlan> plans = new IdentityHashMap<>();
  private Codec<?> lastCodec;
  private TypePlan lastPlan;

  @SuppressWarnings("ReferenceEquality") // a shortcut past the look-up by identity
  TypePlan of(Codec<?> codec) {
    if (codec != lastCodec) {
      lastPlan = plans.computeIfAbsent(codec, key -> new TypePlan(key.descriptor()));
      lastCodec = codec;
    }
    return lastPlan;
  }
}
