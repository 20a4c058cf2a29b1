package org.anam.cli;

import picocli.CommandLine.Option;

/** How results are printed. */
final class OutputOptions {

  @Option(names = "--json", description = "Print JSON, in the shape that the manual gives.")
  boolean json;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "auto (on a terminal, unless NO_COLOR is set), always or never. Default: ${DEFAULT-VALUE}.")
  ColorChoice color;

  Style style(Context context) {
    return new Style(context.terminal().hasColor(color));
  }
}
