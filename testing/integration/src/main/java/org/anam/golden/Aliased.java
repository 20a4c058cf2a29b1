package org.anam.golden;

import org.anam.Alias;
import org.anam.Anam;
import org.anam.Hdf5Output;

/** A class that had other names before. */
@Anam(name = "golden_classes.Aliased")
@Alias({"golden_old.Person", "golden_older.Human"})
final class Aliased extends GoldenObject {

  @Hdf5Output String name;

  @Hdf5Output long age;
}
