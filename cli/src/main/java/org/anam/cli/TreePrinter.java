package org.anam.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anam.inspect.Node;
import org.anam.inspect.Problem;

/** Prints a tree of nodes, each on a line with its value shortened to the width. */
final class TreePrinter {

  /** So much of a value is shown however narrow the terminal. */
  private static final int LEAST_VALUE = 16;

  private final PrintStream out;
  private final Style style;
  private final int width;
  private final boolean values;
  private final boolean lines;

  TreePrinter(PrintStream out, Style style, int width, boolean values, boolean lines) {
    this.out = out;
    this.style = style;
    this.width = width;
    this.values = values;
    this.lines = lines;
  }

  /** A line of the tree without a node. */
  private record Row(String text, Node node, Role role) {}

  /** What a node is to the one above it. */
  private enum Role {
    CHILD,
    KEY,
    EXTRA
  }

  /** Prints a node's children, or the node itself if it has none. */
  void print(Node node, String title) {
    boolean root = node.path().equals("/");
    out.println(style.title(title) + (root ? "" : " " + line(node, 0, Role.CHILD)));
    below(node, "");
  }

  private void below(Node node, String indent) {
    List<Row> rows = rows(node);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean last = i == rows.size() - 1;
      String branch = indent + (lines ? last ? "└─ " : "├─ " : last ? "`- " : "|- ");
      String further = indent + (last ? "   " : lines ? "│  " : "|  ");
      if (row.node() == null) {
        out.println(branch + row.text());
      } else {
        out.println(branch + line(row.node(), branch.length(), row.role()));
        below(row.node(), further);
      }
    }
  }

  private List<Row> rows(Node node) {
    List<Row> rows = new ArrayList<>();
    for (Problem problem : node.problems()) {
      rows.add(new Row(problem(problem, node), null, Role.CHILD));
    }
    Set<String> links = Pairs.linkNames(node);
    for (Node child : node.children()) {
      Node key = child.key().orElse(null);
      if (key != null && key.kind() != Node.Kind.SCALAR && key.kind() != Node.Kind.ABSENT) {
        rows.add(new Row(null, key, Role.KEY));
      }
      boolean hidden = child.location().attribute() && links.contains(child.name());
      rows.add(new Row(null, child, hidden ? Role.EXTRA : Role.CHILD));
    }
    if (node.omitted() > 0) {
      rows.add(
          new Row(
              style.faint("… " + Texts.count(node.omitted(), "more", "more")), null, Role.CHILD));
    }
    for (Node extra : node.extras()) {
      rows.add(new Row(null, extra, Role.EXTRA));
    }
    return rows;
  }

  private String problem(Problem problem, Node node) {
    String what =
        problem.code().id()
            + " "
            + Texts.visible(problem.what())
            + (problem.path().equals(node.path()) ? "" : " at " + Texts.visible(problem.path()));
    return problem.severity() == Problem.Severity.ERROR
        ? style.bad("! " + what)
        : style.doubtful("? " + what);
  }

  /** Name, meaning, value, type. */
  private String line(Node node, int indent, Role role) {
    String name =
        switch (role) {
          case CHILD -> name(node);
          case KEY -> "key " + node.name();
          case EXTRA -> "@" + Texts.visible(node.name());
        };
    String shown = role == Role.CHILD ? style.name(name) : style.faint(name);
    return switch (node.kind()) {
      case OBJECT -> shown + ": " + style.type(Texts.visible(node.type()));
      case LIST ->
          shown
              + ": list of "
              + (node.children().size() + node.omitted())
              + (node.storage() == Node.Storage.OLD_LIST ? style.faint(", old style") : "");
      case DICTIONARY -> shown + ": dictionary of " + (node.children().size() + node.omitted());
      case GROUP -> shown + "/";
      case ABSENT -> shown + " = null";
      case LINK -> shown + " -> " + Texts.visible(node.type());
      case OTHER -> shown + style.faint("  " + Texts.visible(ValueText.typeAndShape(node)));
      case SCALAR, ARRAY -> shown + value(node, indent + name.length());
    };
  }

  private String value(Node node, int before) {
    String type = ValueText.typeAndShape(node);
    if (!node.layout().isEmpty()) {
      type += ", " + node.layout();
    }
    if (node.storage() == Node.Storage.ATTRIBUTE && node.kind() == Node.Kind.ARRAY) {
      type += ", attribute";
    }
    String entry = node.location().name();
    if (!isItem(node) && !entry.equals(node.name())) {
      type += ", stored as " + entry;
    }
    String value = values ? ValueText.of(node) : "";
    if (value.isEmpty()) {
      return "  " + style.faint(Texts.visible(type));
    }
    int room = Math.max(LEAST_VALUE, width - before - type.length() - 5);
    return " = " + shorten(value, room) + "  " + style.faint(Texts.visible(type));
  }

  /** Shortened, with its closing quote or bracket. */
  private static String shorten(String value, int room) {
    if (value.codePointCount(0, value.length()) <= room) {
      return value;
    }
    char last = value.charAt(value.length() - 1);
    if (last == '"') {
      return Texts.shorten(value, room - 1) + last;
    }
    String cut = value.substring(0, value.offsetByCodePoints(0, room - 3));
    int element = cut.lastIndexOf(", ");
    return element < 0 ? Texts.shorten(value, room) : cut.substring(0, element) + ", …]";
  }

  /** The name in its parent: of items their number, of a dictionary's values their key. */
  private static String name(Node node) {
    Node key = node.key().orElse(null);
    if (key != null) {
      return switch (key.kind()) {
        case SCALAR ->
            "[" + Texts.shorten(key.value().map(ValueText::scalar).orElse("?"), 40) + "]";
        case ABSENT -> "[null]";
        default -> "value " + node.name();
      };
    }
    return isItem(node) ? "[" + node.name() + "]" : Texts.visible(node.name());
  }

  private static boolean isItem(Node node) {
    String entry = node.location().name();
    return !entry.equals(node.name())
        && node.name().matches("[0-9]+")
        && entry.startsWith("LIST_")
        && entry.endsWith(node.name());
  }
}
