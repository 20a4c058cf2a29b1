package org.anam.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A difference between two files.
 *
 * @param path the place, by members, {@code [items]} and {@code [keys]}
 * @param kind what differs
 * @param first what the first file has, in words; empty when nothing
 * @param second what the second file has, in words; empty when nothing
 * @param count how many elements differ, of arrays; else 0
 * @param largest the largest difference between numbers of arrays, NaN when there is none
 */
record Difference(String path, Kind kind, String first, String second, long count, double largest) {

  /** What differs. */
  enum Kind {
    /** Only the first file has it. */
    ONLY_IN_FIRST,
    /** Only the second file has it. */
    ONLY_IN_SECOND,
    /** An object here, a list there. */
    KIND,
    /** The class name. */
    CLASS,
    /** The type of a value or of elements. */
    TYPE,
    /** The shape of an array. */
    SHAPE,
    /** The value. */
    VALUE,
    /** What cannot be compared, because one of the two cannot be read. */
    UNREADABLE
  }

  Difference(String path, Kind kind, String first, String second) {
    this(path, kind, first, second, 0, Double.NaN);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", path);
    json.put("kind", NodeJson.word(kind));
    if (!first.isEmpty()) {
      json.put("first", first);
    }
    if (!second.isEmpty()) {
      json.put("second", second);
    }
    if (count > 0) {
      json.put("count", count);
    }
    if (!Double.isNaN(largest)) {
      json.put("largest", largest);
    }
    return json;
  }
}
