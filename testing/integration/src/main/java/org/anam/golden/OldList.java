package org.anam.golden;

import java.util.List;
import org.anam.Anam;
import org.anam.Hdf5Output;

/** An object whose list is stored in the old style. */
@Anam(name = "golden_classes.OldList")
final class OldList extends GoldenObject {

  @Hdf5Output String label;

  @Hdf5Output List<Bag> ldat;
}
