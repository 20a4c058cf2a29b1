package org.anam.hdf5;

import org.anam.codec.CodecLookup;
import org.anam.registry.Registry;

/** A registry of the tests' types, and options that take codecs from it. */
public final class TestTypes {

  static final CodecLookup REGISTRY = Registry.of(Bag.CODEC, Person.CODEC, Node.CODEC);

  /** Saves by the registry. */
  public static final SaveOptions SAVE = SaveOptions.defaults().registry(REGISTRY);

  /** Loads by the registry. */
  public static final LoadOptions LOAD = LoadOptions.defaults().registry(REGISTRY);

  private TestTypes() {}
}
