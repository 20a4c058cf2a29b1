package org.anam.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anam.inspect.Inspection;
import org.anam.inspect.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anam show}: a file as the tree of what it means. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    header = "Shows a file, or a place in it, as a tree.",
    description = {
      "Objects appear with their class, lists and dictionaries as what they are, arrays with element"
          + " type and shape, values shortened to the width. @ marks what readers of the format"
          + " pass over, ! an error and ? a warning."
    })
final class ShowCommand implements Callable<Integer> {

  private static final int ELEMENTS = 24;

  private final Context context;

  @Mixin private FileArgument at;
  @Mixin private FillLimit fillLimit;
  @Mixin private OutputOptions output;

  @Option(
      names = {"-d", "--depth"},
      paramLabel = "N",
      description = "How many levels to show; all when not given.")
  int depth = Integer.MAX_VALUE;

  @Option(
      names = {"-n", "--items"},
      paramLabel = "N",
      defaultValue = "20",
      description =
          "How many members, items or entries of one place; 0 for all. Default: ${DEFAULT-VALUE}.")
  int items;

  @Option(names = "--no-values", description = "Leave values out.")
  boolean noValues;

  @Option(names = "--values", description = "Show values, which is the default.")
  boolean values;

  @Option(
      names = {"-w", "--width"},
      paramLabel = "N",
      description = "Characters of a line; COLUMNS, or else 100, when not given.")
  Integer width;

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (depth < 0 || items < 0 || (width != null && width < 20)) {
      throw new UsageException("--depth and --items are numbers from 0, --width is one from 20");
    }
    if (values && noValues) {
      throw new UsageException("--values and --no-values exclude each other");
    }
    int most = items == 0 ? Integer.MAX_VALUE : items;
    Node node;
    boolean sealed;
    try (Inspection file = Inspection.open(at.file, fillLimit.options())) {
      Inspection.Extent extent = new Inspection.Extent(depth, most, noValues ? 0 : ELEMENTS, false);
      node = file.tree(at.path, extent, context::progress);
      sealed = file.isSealed();
    }
    context.clearProgress();
    if (output.json) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("file", at.file.toString());
      json.put("sealed", sealed);
      json.put("tree", NodeJson.of(node));
      context.out().println(Json.of(json));
    } else {
      print(node, sealed);
    }
    return ExitCode.OK;
  }

  private void print(Node node, boolean sealed) {
    Style style = output.style(context);
    int columns = width == null ? context.terminal().width() : width;
    String title =
        Texts.visible(String.valueOf(at.file.getFileName())) + (sealed ? ", sealed" : "");
    new TreePrinter(context.out(), style, columns, !noValues, context.terminal().hasLines())
        .print(node, title);
  }
}
