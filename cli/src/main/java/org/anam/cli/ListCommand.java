package org.anam.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.anam.inspect.Inspection;
import org.anam.inspect.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code anam ls}: what lies at one place, a line for each. */
@Command(
    name = "ls",
    mixinStandardHelpOptions = true,
    header = "Lists what lies at a place of a file.",
    description = "Prints kind, type and shape, and name of each member, item or entry.")
final class ListCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private FileArgument at;
  @Mixin private OutputOptions output;

  ListCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Node node;
    try (Inspection file = Inspection.open(at.file)) {
      node = file.tree(at.path, new Inspection.Extent(1, Integer.MAX_VALUE, 0, false));
    }
    List<Node> listed = hasChildren(node) ? node.children() : List.of(node);
    if (output.json) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("file", at.file.toString());
      json.put("path", node.path());
      json.put("entries", listed.stream().map(NodeJson::of).toList());
      context.out().println(Json.of(json));
      return ExitCode.OK;
    }
    print(listed, Pairs.linkNames(node), output.style(context));
    return ExitCode.OK;
  }

  private static boolean hasChildren(Node node) {
    return switch (node.kind()) {
      case OBJECT, LIST, DICTIONARY, GROUP -> true;
      default -> false;
    };
  }

  private void print(List<Node> nodes, Set<String> links, Style style) {
    List<String[]> rows = new ArrayList<>();
    int[] widths = new int[2];
    for (Node node : nodes) {
      boolean hidden = node.location().attribute() && links.contains(node.name());
      String name = hidden ? "@" + name(node) : name(node);
      String[] row = {NodeJson.word(node.kind()), what(node), name};
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
      rows.add(row);
    }
    for (String[] row : rows) {
      context
          .out()
          .println(
              style.faint(pad(row[0], widths[0]))
                  + "  "
                  + style.type(pad(row[1], widths[1]))
                  + "  "
                  + style.name(row[2]));
    }
  }

  private static String what(Node node) {
    return switch (node.kind()) {
      case LIST, DICTIONARY ->
          Texts.count(node.children().size() + node.omitted(), "item", "items");
      case GROUP -> Texts.count(node.children().size() + node.omitted(), "entry", "entries");
      case LINK -> "-> " + Texts.visible(node.type());
      case SCALAR, ARRAY, OTHER -> Texts.visible(ValueText.typeAndShape(node));
      case OBJECT -> Texts.visible(node.type());
      case ABSENT -> "";
    };
  }

  private static String name(Node node) {
    return node.key()
        .flatMap(Node::value)
        .map(ValueText::scalar)
        .orElseGet(() -> Texts.visible(node.name()));
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
