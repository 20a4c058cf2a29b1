package org.anam.golden;

import org.anam.Anam;
import org.anam.Hdf5Output;

/** Another object with a default group. */
@Anam(name = "golden_classes.Place", group = "place")
final class Place extends GoldenObject {

  @Hdf5Output String location;
}
