package org.anam.golden;

import org.anam.Anam;
import org.anam.Hdf5Output;

/** An element of a collection. */
@Anam(name = "golden_classes.Stats")
final class Stats extends GoldenObject {

  @Hdf5Output String name;

  @Hdf5Output double[][] zstats;

  @Hdf5Output double[] rts;

  @Hdf5Output double score;

  @Hdf5Output long n;
}
