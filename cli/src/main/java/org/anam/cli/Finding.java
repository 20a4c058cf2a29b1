package org.anam.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that check has found.
 *
 * @param severity {@code error} or {@code warning}
 * @param code the error's code; empty for a crash
 * @param path the place in the file; empty when it is the whole file
 * @param member the Java member; empty when there is none
 * @param what what is wrong
 * @param remedy what can be done
 */
record Finding(
    String severity, String code, String path, String member, String what, String remedy) {

  boolean isError() {
    return severity.equals("error");
  }

  /** The parts in one line, to be read by {@link #parse}. */
  String line() {
    List<String> parts = new ArrayList<>();
    for (String part : new String[] {severity, code, path, member, what, remedy}) {
      parts.add(
          part.replace("\\", "\\\\")
              .replace("\t", "\\t")
              .replace("\n", "\\n")
              .replace("\r", "\\r"));
    }
    return String.join("\t", parts);
  }

  static Finding parse(String line) {
    String[] parts = line.split("\t", -1);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = unescape(parts[i]);
    }
    return new Finding(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        char escaped = text.charAt(i);
        plain.append(
            escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("severity", severity);
    if (!code.isEmpty()) {
      json.put("code", code);
    }
    if (!path.isEmpty()) {
      json.put("path", path);
    }
    if (!member.isEmpty()) {
      json.put("member", member);
    }
    json.put("what", what);
    json.put("remedy", remedy);
    return json;
  }
}
