/** Places: a jar for the module path and for the class path. */
module places {
  requires transitive org.anam.runtime;

  exports places;

  provides org.anam.codec.CodecModule with
      places.AnamRegistry;
}
