package org.anam.golden;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where a golden object that Java saves again differs on purpose from what Python wrote; each is a
 * line of docs/format.md.
 */
final class Deviations {

  private Deviations() {}

  /** Changes Python's structure into the one that is expected of Java. */
  static void apply(String file, Map<String, String> dump) {
    keptValues(dump);
    switch (file) {
      case "aliases.hdf5" -> {
        // The name a type has now is written, whatever alias the file had.
        dump.put("/p2@class", dump.get("/p1@class"));
        dump.put("/p3@class", dump.get("/p1@class"));
      }
      // Bytes in a list or dictionary come back as text in Python too, and are saved as text.
      case "lists.hdf5" -> text(dump, "/lists/bytes_items@LIST_item0");
      case "dicts.hdf5" -> text(dump, "/dicts/bytekeys/dictkeys@LIST_item0");
      case "oldlist_fixed.hdf5" -> newList(dump);
      default -> {
        // No deviation.
      }
    }
  }

  /** 0-d arrays keep their value in one more dataset. */
  private static void keptValues(Map<String, String> dump) {
    for (Map.Entry<String, String> entry : new TreeMap<>(dump).entrySet()) {
      String shape = entry.getKey().replaceFirst("/dtype$", "/shape");
      if (entry.getKey().endsWith("/dtype") && !dump.containsKey(shape)) {
        String type = entry.getValue();
        dump.put(
            entry.getKey().replace("/dtype", "/value"),
            type.substring(0, type.indexOf("DATASPACE")) + "DATASPACE  SCALAR\n");
      }
    }
  }

  private static void text(Map<String, String> dump, String attribute) {
    dump.put(attribute, dump.get(attribute).replace("H5T_CSET_ASCII", "H5T_CSET_UTF8"));
  }

  /** Lists of the old style are saved as lists. */
  private static void newList(Map<String, String> dump) {
    Map<String, String> old = new TreeMap<>(dump);
    dump.remove("/old@LISTS");
    dump.remove("/old@LIST_ldat_count");
    dump.put("/old/ldat", "GROUP\n");
    dump.put("/old/ldat@count", old.get("/old@LIST_ldat_count"));
    dump.put(
        "/old/ldat@class",
        old.get("/old@class").replace("golden_classes.OldList", "anamnesis.abstract.AnamList"));
    for (Map.Entry<String, String> entry : old.entrySet()) {
      if (entry.getKey().startsWith("/old/LIST_ldat")) {
        dump.remove(entry.getKey());
        dump.put(entry.getKey().replace("/old/LIST_ldat", "/old/ldat/LIST_item"), entry.getValue());
      }
    }
  }
}
