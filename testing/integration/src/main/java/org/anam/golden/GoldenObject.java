package org.anam.golden;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.Anam;
import org.anam.ExtraData;

/** What all golden classes have: in Python every object has extra data. */
@Anam
abstract class GoldenObject {

  @ExtraData Map<String, Object> extraData = new LinkedHashMap<>();

  /** Attributes that the manifest calls "other": neither stored members nor extra data. */
  Object other(String name) {
    throw new IllegalArgumentException("no attribute " + name);
  }
}
