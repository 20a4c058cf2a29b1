package org.anam.golden;

import org.anam.Anam;
import org.anam.Hdf5Output;

/** An object between. */
@Anam(name = "golden_classes.Middle")
final class Middle extends GoldenObject {

  @Hdf5Output Inner inner;

  @Hdf5Output Inner inner2;

  @Hdf5Output String label;
}
