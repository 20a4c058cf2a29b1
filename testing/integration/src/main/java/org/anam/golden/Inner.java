package org.anam.golden;

import org.anam.Anam;
import org.anam.Hdf5Output;

/** The innermost object. */
@Anam(name = "golden_classes.Inner")
final class Inner extends GoldenObject {

  @Hdf5Output String name;

  @Hdf5Output double[] data;
}
