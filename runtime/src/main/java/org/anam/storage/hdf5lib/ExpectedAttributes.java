package org.anam.storage.hdf5lib;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether an attribute is probably there, by what was found under its name in the same file before.
 * To open one without asking first saves a call; not to find one takes nine times as long as to
 * ask.
 */
final class ExpectedAttributes {

  /** More names than the types of a file have; what comes later is asked for first. */
  private static final int MOST = 512;

  private final Map<String, Boolean> found = new HashMap<>();

  /** Whether the attribute was there the last time; false for a new name. */
  boolean expects(String name) {
    return found.getOrDefault(name, false);
  }

  /** Tells whether it was there. */
  void tell(String name, boolean there) {
    Boolean before = found.get(name);
    if (before == null ? found.size() < MOST : before != there) {
      found.put(name, there);
    }
  }
}
