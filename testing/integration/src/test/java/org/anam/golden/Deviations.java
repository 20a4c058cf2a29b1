package org.anam.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anam.registry.Registry;

/**
 * Where a golden object that Java saves again differs on purpose from what is in Python's file;
 * each is a line of docs/format.md. The rules go by what a file holds, so that they hold for
 * further files too.
 */
final class Deviations {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final String LIST = "\"anamnesis.abstract.AnamList\"";

  private final Map<String, String> dump;

  private Deviations(Map<String, String> dump) {
    this.dump = dump;
  }

  /** Changes the structure in the file into the one that is expected of Java. */
  static void apply(Map<String, String> dump) {
    Deviations deviations = new Deviations(dump);
    deviations.layoutIsOurs();
    deviations.linksCount();
    deviations.textsAreText();
    deviations.classesHaveTheirNames();
    deviations.oldListsAreLists();
    deviations.scalarArraysKeepTheirValues();
  }

  /** Either byte order and growing datasets are read; little-endian and fixed sizes are written. */
  private void layoutIsOurs() {
    dump.replaceAll(
        (path, text) ->
            text.replaceAll("(H5T_(?:STD|IEEE)_[IUF]\\d+)BE", "$1LE")
                .replaceAll("SIMPLE \\{ (\\(.*\\)) / \\(.*\\) }", "SIMPLE { $1 / $1 }"));
  }

  /** Where an attribute and a link have one name, the link is the member; not so in lists. */
  private void linksCount() {
    dump.keySet()
        .removeIf(
            path ->
                path.contains("@")
                    && dump.containsKey(path.replace('@', '/'))
                    && !isList(path.substring(0, path.indexOf('@'))));
  }

  /** Bytes in lists and dictionaries come back as text; name maps are of variable length. */
  private void textsAreText() {
    dump.replaceAll(
        (path, text) -> {
          if (path.contains("@LIST_item")) {
            return variable(text, "H5T_CSET_UTF8");
          }
          return path.endsWith("@namemaps") ? variable(text, "H5T_CSET_ASCII") : text;
        });
  }

  /** The name that a type has now is written, whatever alias or kind of string the file had. */
  private void classesHaveTheirNames() {
    dump.replaceAll(
        (path, text) -> {
          if (!path.endsWith("@class")) {
            return text;
          }
          String name = quoted(text).get(0);
          return variable(text, "H5T_CSET_UTF8")
              .replace(
                  '"' + name + '"',
                  Registry.standard()
                      .byName(name)
                      .map(codec -> '"' + codec.descriptor().name() + '"')
                      .orElse('"' + name + '"'));
        });
  }

  /** Lists of the old style are saved as lists; other attributes of such names are passed over. */
  private void oldListsAreLists() {
    for (Map.Entry<String, String> entry : new TreeMap<>(dump).entrySet()) {
      if (entry.getKey().endsWith("@LISTS")) {
        String group = entry.getKey().replace("@LISTS", "");
        quoted(variable(entry.getValue(), "")).forEach(name -> oldListIsList(group, name));
      }
    }
    dump.keySet()
        .removeIf(path -> path.contains("@LIST") && !isList(path.substring(0, path.indexOf('@'))));
  }

  private void oldListIsList(String group, String name) {
    String list = group + "/" + name;
    String item = group + "/LIST_" + name;
    dump.put(list, "GROUP\n");
    dump.put(list + "@count", dump.get(group + "@LIST_" + name + "_count"));
    dump.put(list + "@class", dump.get(group + "@class").replaceFirst(QUOTED.pattern(), LIST));
    for (Map.Entry<String, String> entry : new TreeMap<>(dump).entrySet()) {
      String path = entry.getKey();
      if (path.startsWith(item) && Character.isDigit(path.charAt(item.length()))) {
        dump.remove(path);
        dump.put(list + "/LIST_item" + path.substring(item.length()), entry.getValue());
      }
    }
  }

  /** 0-d arrays keep their value in one more dataset. */
  private void scalarArraysKeepTheirValues() {
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

  private boolean isList(String group) {
    return dump.getOrDefault(group + "@class", "").contains(LIST);
  }

  /** A dumped string as one of variable length, the padding of a fixed-length one cut. */
  private static String variable(String text, String charset) {
    return text.replaceAll("STRSIZE [^;]*;", "STRSIZE H5T_VARIABLE;")
        .replaceAll("STRPAD [^;]*;", "STRPAD H5T_STR_NULLTERM;")
        .replaceAll("CSET [^;]*;", "CSET " + charset + ";")
        .replaceAll("(?:\\\\000)+\"", "\"");
  }

  private static List<String> quoted(String text) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(text);
    while (matcher.find()) {
      parts.add(matcher.group(1).replaceAll("(?:\\\\000)+$", ""));
    }
    return parts;
  }
}
