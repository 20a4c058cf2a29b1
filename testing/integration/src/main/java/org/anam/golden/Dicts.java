package org.anam.golden;

import java.util.Map;
import org.anam.Anam;
import org.anam.Hdf5Output;

/** Dictionaries of everything. */
@Anam(name = "golden_classes.Dicts")
final class Dicts extends GoldenObject {

  @Hdf5Output Map<Object, Object> empty;

  @Hdf5Output Map<String, Object> strkeys;

  @Hdf5Output Map<Long, String> intkeys;

  @Hdf5Output Map<Double, String> floatkeys;

  @Hdf5Output Map<Boolean, String> boolkeys;

  @Hdf5Output Map<Object, Object> mixedkeys;

  @Hdf5Output Map<String, Long> bytekeys;

  @Hdf5Output Map<Object, Object> nested;

  @Hdf5Output Map<String, Object> values;

  @Hdf5Output Map<String, Long> unsorted;
}
