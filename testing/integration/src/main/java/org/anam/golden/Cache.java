package org.anam.golden;

import org.anam.AfterLoad;
import org.anam.Anam;
import org.anam.ExtraBcast;
import org.anam.Hdf5Output;

/** A member that is computed after loading. */
@Anam(name = "golden_classes.Cache")
final class Cache extends GoldenObject {

  @Hdf5Output long x;

  @ExtraBcast Long doubled;

  @AfterLoad
  void compute() {
    doubled = 2 * x;
  }

  @Override
  Object other(String name) {
    return name.equals("doubled") ? doubled : super.other(name);
  }
}
