package org.anam.golden;

import org.anam.Anam;
import org.anam.Hdf5Output;

/** A member of any type. */
@Anam(name = "golden_classes.Bag")
final class Bag extends GoldenObject {

  @Hdf5Output Object v;
}
