package org.anam.golden;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The output of {@code h5dump -A}, by path: {@code /a/b} for groups and datasets, {@code /a/b@c}
 * for attributes.
 */
final class Dump {

  private static final Pattern OBJECT =
      Pattern.compile("\\s*(GROUP|DATASET|ATTRIBUTE) \"(.*)\" \\{");

  private final Map<String, String> parts = new TreeMap<>();
  private final String[] lines;
  private int next;

  private Dump(String text) {
    lines = text.split("\n");
  }

  /** Each group, dataset and attribute with what the dump says of its type, space and value. */
  static Map<String, String> parse(String text) {
    Dump dump = new Dump(text);
    dump.next = 1; // after HDF5 "file" {
    dump.object("");
    return dump.parts;
  }

  private void object(String parent) {
    Matcher matcher = OBJECT.matcher(lines[next]);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not understood: " + lines[next]);
    }
    next++;
    String name = matcher.group(2);
    String path =
        matcher.group(1).equals("ATTRIBUTE")
            ? parent + "@" + name
            : name.equals("/") ? "" : parent + "/" + name;
    StringBuilder own = new StringBuilder(matcher.group(1)).append('\n');
    int depth = 0;
    while (true) {
      String line = lines[next];
      if (depth == 0 && OBJECT.matcher(line).matches()) {
        object(path);
        continue;
      }
      next++;
      depth += braces(line);
      if (depth < 0) {
        break;
      }
      own.append(line.strip()).append('\n');
    }
    parts.put(path, own.toString());
  }

  /** Opening less closing braces, those inside texts left out. */
  private static int braces(String line) {
    int depth = 0;
    boolean inText = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && (i == 0 || line.charAt(i - 1) != '\\')) {
        inText = !inText;
      } else if (!inText && c == '{') {
        depth++;
      } else if (!inText && c == '}') {
        depth--;
      }
    }
    return depth;
  }
}
