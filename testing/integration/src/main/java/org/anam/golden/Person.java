package org.anam.golden;

import org.anam.Anam;
import org.anam.Hdf5Output;

/** An object with a default group. */
@Anam(name = "golden_classes.Person", group = "person")
final class Person extends GoldenObject {

  @Hdf5Output String name;

  @Hdf5Output long age;
}
