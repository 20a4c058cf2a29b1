package org.anam.golden;

import java.util.List;
import java.util.Map;
import org.anam.Anam;
import org.anam.Hdf5Output;
import org.anam.array.NdArray;

/** Lists of everything. */
@Anam(name = "golden_classes.Lists")
final class Lists extends GoldenObject {

  @Hdf5Output List<Object> empty;

  @Hdf5Output List<Long> ints;

  @Hdf5Output List<Double> floats;

  @Hdf5Output List<Boolean> bools;

  @Hdf5Output List<String> strs;

  @Hdf5Output List<Object> mixed;

  @Hdf5Output("with_none")
  List<Object> withNone;

  @Hdf5Output("all_none")
  List<Object> allNone;

  @Hdf5Output List<Object> nested;

  @Hdf5Output List<List<List<List<Long>>>> deep;

  @Hdf5Output("nested_empty")
  List<Object> nestedEmpty;

  @Hdf5Output List<Bag> objects;

  @Hdf5Output("mixed_objects")
  List<Object> mixedObjects;

  @Hdf5Output List<NdArray> arrays;

  @Hdf5Output List<Map<Object, Object>> dicts;

  @Hdf5Output("bytes_items")
  List<String> bytesItems;

  @Hdf5Output List<Long> twelve;

  @Hdf5Output("empty_arrays")
  List<NdArray> emptyArrays;
}
