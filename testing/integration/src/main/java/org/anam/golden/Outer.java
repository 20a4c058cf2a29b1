package org.anam.golden;

import org.anam.Anam;
import org.anam.Hdf5Output;

/** The outermost object. */
@Anam(name = "golden_classes.Outer")
final class Outer extends GoldenObject {

  @Hdf5Output Middle middle;

  @Hdf5Output Inner absent;

  @Hdf5Output long count;
}
