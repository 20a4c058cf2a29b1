package org.anam.cli;

/** Colours, or none. */
final class Style {

  private static final String END = "\033[0m";

  private final boolean color;

  Style(boolean color) {
    this.color = color;
  }

  /** Names of files, and headings. */
  String title(String text) {
    return paint("1", text);
  }

  /** Names of members and entries. */
  String name(String text) {
    return paint("1;34", text);
  }

  /** Class names. */
  String type(String text) {
    return paint("36", text);
  }

  /** What is less important. */
  String faint(String text) {
    return paint("2", text);
  }

  /** Errors. */
  String bad(String text) {
    return paint("1;31", text);
  }

  /** Warnings. */
  String doubtful(String text) {
    return paint("33", text);
  }

  /** What is in order. */
  String good(String text) {
    return paint("32", text);
  }

  private String paint(String code, String text) {
    return color && !text.isEmpty() ? "\033[" + code + "m" + text + END : text;
  }
}
