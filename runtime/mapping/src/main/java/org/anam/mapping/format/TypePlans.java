package org.anam.mapping.format;

import java.util.IdentityHashMap;
import org.anam.codec.Codec;

/** The plans of the types that one save or load met. */
public final class TypePlans {

  private final IdentityHashMap<Codec<?>, TypePlan> plans = new IdentityHashMap<>();
  private Codec<?> lastCodec;
  private TypePlan lastPlan;

  /** None yet. */
  public TypePlans() {}

  /** The plan of the type that a codec is for. */
  @SuppressWarnings("ReferenceEquality") // a shortcut past the look-up by identity
  public TypePlan of(Codec<?> codec) {
    if (codec != lastCodec) {
      lastPlan = plans.computeIfAbsent(codec, key -> new TypePlan(key.descriptor()));
      lastCodec = codec;
    }
    return lastPlan;
  }
}
