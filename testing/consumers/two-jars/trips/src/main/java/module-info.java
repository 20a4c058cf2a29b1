/** Trips between places of another jar. */
module trips {
  requires transitive places;

  exports trips;

  provides org.anam.codec.CodecModule with
      trips.AnamRegistry;
}
