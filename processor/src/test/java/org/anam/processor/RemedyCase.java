package org.anam.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program before and after a remedy was followed. In a file of cases,
 *
 * <pre>
 * == ANAM002 Make the type at least package-private
 * -- lab/Shapes.java
 * class Shapes {
 *   &#64;org.anam.Anam [-private-]{+public+} record Point(int x) {}
 * }
 * </pre>
 *
 * is one: the code, words of the remedy in the error's text, the sources; what the remedy takes
 * away stands in {@code [-} and {@code -]}, what it adds in <code>{+</code> and <code>+}</code>.
 *
 * @param code the code of the error
 * @param remedy what the text advises
 * @param sources the sources by path, with the marks
 */
record RemedyCase(String code, String remedy, Map<String, String> sources) {

  private static final Pattern REMOVED = Pattern.compile("\\[-(.*?)-\\]", Pattern.DOTALL);
  private static final Pattern ADDED = Pattern.compile("\\{\\+(.*?)\\+\\}", Pattern.DOTALL);
  private static final Pattern HEAD = Pattern.compile("== (ANAM\\d{3}) (.+)");

  /** All cases in the files of a folder. */
  static List<RemedyCase> in(Path folder) {
    List<RemedyCase> cases = new ArrayList<>();
    for (Path file : TestCompiler.files(folder, ".txt")) {
      for (String text : TestCompiler.read(file).split("(?m)^(?=== )", -1)) {
        if (!text.isBlank()) {
          cases.add(parse(text));
        }
      }
    }
    return cases;
  }

  private static RemedyCase parse(String text) {
    String[] parts = text.split("(?m)^-- ", -1);
    Matcher head = HEAD.matcher(parts[0].strip());
    if (!head.matches()) {
      throw new IllegalArgumentException(parts[0]);
    }
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('\n');
      sources.put(parts[i].substring(0, end), parts[i].substring(end + 1).strip() + "\n");
    }
    return new RemedyCase(head.group(1), head.group(2), sources);
  }

  boolean isModule() {
    return sources.containsKey("module-info.java");
  }

  /** Writes the wrong program into a folder. */
  List<Path> before(Path folder) throws IOException {
    return write(folder, "$1", "");
  }

  /** Writes the program after the remedy into a folder. */
  List<Path> after(Path folder) throws IOException {
    return write(folder, "", "$1");
  }

  private List<Path> write(Path folder, String removed, String added) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      String text = REMOVED.matcher(source.getValue()).replaceAll(removed);
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, ADDED.matcher(text).replaceAll(added)));
    }
    return files;
  }

  @Override
  public String toString() {
    return code + " " + remedy;
  }
}
