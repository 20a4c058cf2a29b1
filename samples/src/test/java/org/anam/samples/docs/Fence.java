package org.anam.samples.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a Markdown file.
 *
 * @param document the file
 * @param line the line of the opening fence, from 1
 * @param language the first word behind the opening fence; may be empty
 * @param note the text of an HTML comment on the line before the fence; may be empty. {@code given
 *     <parameters>} makes the code the body of a method with these parameters; {@link
 *     GeneratedPartsTest} and {@link ShellBlocksTest} have the others
 * @param code the lines between the fences
 */
record Fence(Path document, int line, String language, String note, String code) {

  /** The blocks of a document, in order. */
  static List<Fence> of(Path document) {
    List<Fence> fences = new ArrayList<>();
    List<String> lines = Project.read(document).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("```")) {
        continue;
      }
      int end = i + 1;
      while (!lines.get(end).equals("```")) {
        end++;
      }
      String language = lines.get(i).substring(3).trim();
      String note = i == 0 ? "" : comment(lines.get(i - 1));
      fences.add(
          new Fence(document, i + 1, language, note, String.join("\n", lines.subList(i + 1, end))));
      i = end;
    }
    return fences;
  }

  /** The part of the note behind its keyword, or null where the note has another keyword. */
  String noted(String keyword) {
    return note.startsWith(keyword + " ") ? note.substring(keyword.length() + 1) : null;
  }

  /** Replaces the lines between the fences in the document. */
  void replaceCode(String text) {
    String head = "<!-- " + note + " -->\n```" + language + "\n";
    String old = head + (code.isEmpty() ? "" : code + "\n") + "```\n";
    Project.write(
        document, Project.read(document).replace(old, head + text.stripTrailing() + "\n```\n"));
  }

  String place() {
    return Project.ROOT.relativize(document) + ":" + line;
  }

  @Override
  public String toString() {
    return place();
  }

  private static String comment(String line) {
    return line.startsWith("<!-- ") && line.endsWith(" -->")
        ? line.substring(5, line.length() - 4)
        : "";
  }
}
