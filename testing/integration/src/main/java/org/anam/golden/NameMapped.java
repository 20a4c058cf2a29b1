package org.anam.golden;

import java.util.List;
import org.anam.Anam;
import org.anam.Hdf5Output;
import org.anam.MapName;

/** Members whose entries have names of their own. */
@Anam(name = "golden_classes.NameMapped")
final class NameMapped extends GoldenObject {

  @Hdf5Output("_order")
  @MapName("order")
  long order;

  @Hdf5Output("_matrix")
  @MapName("matrix")
  double[][] matrix;

  @Hdf5Output("_child")
  @MapName("child")
  Inner child;

  @Hdf5Output("_list")
  @MapName("list")
  List<Long> list;

  @Hdf5Output String plain;
}
