package org.anam.storage.hdf5lib.session;

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

  /** Tells whether it was there, where that is not what was expected. */
  void correct(String name, boolean there) {
    if (found.size() < MOST || found.containsKey(name)) {
      found.put(name, there);
    }
  }
}
