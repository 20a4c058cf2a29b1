package org.anam.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What check says of a file.
 *
 * @param sealed whether it has a seal, which fits
 * @param objects how many objects were loaded or, without a registry, described
 */
record FileVerdict(
    Path file, Verdict verdict, boolean sealed, long objects, List<Finding> findings) {

  /** What a check came to. */
  enum Verdict {
    /** Nothing is wrong. */
    OK,
    /** There are only warnings. */
    WARNINGS,
    /** There are errors. */
    ERRORS,
    /** The file is not there, or may not be read. */
    UNREADABLE,
    /** The process that read the file died. */
    CRASHED,
    /** Reading was not done in time. */
    HUNG
  }

  int exitCode(boolean strict) {
    return switch (verdict) {
      case OK -> ExitCode.OK;
      case WARNINGS -> strict ? ExitCode.FOUND : ExitCode.OK;
      case UNREADABLE -> ExitCode.UNREADABLE;
      default -> ExitCode.FOUND;
    };
  }

  static Verdict of(List<Finding> findings) {
    if (findings.stream().anyMatch(f -> f.code().equals("ANAM162") || f.code().equals("ANAM163"))) {
      return Verdict.UNREADABLE;
    }
    if (findings.stream().anyMatch(Finding::isError)) {
      return Verdict.ERRORS;
    }
    return findings.isEmpty() ? Verdict.OK : Verdict.WARNINGS;
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file.toString());
    json.put("verdict", NodeJson.word(verdict));
    json.put("sealed", sealed);
    json.put("objects", objects);
    json.put("findings", findings.stream().map(Finding::json).toList());
    return json;
  }
}
