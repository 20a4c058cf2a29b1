package org.anam.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/**
 * Elements of an XML file, as they stand there, separated by empty lines. {@code
 * properties,plugin[maven-compiler-plugin]} are the first element {@code properties} and the first
 * {@code plugin} with a line that contains the words in brackets.
 */
final class XmlParts {

  private XmlParts() {}

  static String of(String file, String parts) {
    List<String> lines = file.lines().toList();
    List<String> found = new ArrayList<>();
    for (String part : parts.split(",", -1)) {
      int bracket = part.indexOf('[');
      String name = bracket < 0 ? part : part.substring(0, bracket);
      String words = bracket < 0 ? "" : part.substring(bracket + 1, part.length() - 1);
      found.add(element(lines, name, words));
    }
    return String.join("\n\n", found);
  }

  private static String element(List<String> lines, String name, String words) {
    for (int begin = 0; begin < lines.size(); begin++) {
      if (lines.get(begin).strip().equals("<" + name + ">")) {
        String close = lines.get(begin).replace("<", "</");
        int end = begin + lines.subList(begin, lines.size()).indexOf(close);
        List<String> element = lines.subList(begin, end + 1);
        if (element.stream().anyMatch(line -> line.contains(words))) {
          return String.join("\n", element).stripIndent();
        }
      }
    }
    assertThat(lines).as("no element %s with %s", name, words).isEmpty();
    throw new IllegalStateException();
  }
}
