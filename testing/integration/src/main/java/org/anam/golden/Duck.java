package org.anam.golden;

import org.anam.Anam;
import org.anam.Hdf5Output;

/** In Python no anamnesis object, but one that writes itself like one. */
@Anam(name = "golden_classes.Duck")
final class Duck extends GoldenObject {

  @Hdf5Output String word;

  @Override
  Object other(String name) {
    return name.equals("word") ? word : super.other(name);
  }
}
