package org.anam.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.anam.inspect.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anam diff}: what differs between two files. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    header = "Compares two files by what they mean.",
    description = {
      "Reports what only one file has, and differences of class, type, shape and value. How it is"
          + " stored (attribute or dataset, chunks and filters, byte order, seals, lists of the old"
          + " style, the order in dictionaries) does not count."
    })
final class DiffCommand implements Callable<Integer> {

  private static final int SHOWN = 200;

  private final Context context;

  @Parameters(index = "0", paramLabel = "A", description = "An HDF5 file.")
  Path first;

  @Parameters(index = "1", paramLabel = "B", description = "Another one.")
  Path second;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "PATH",
      defaultValue = "/",
      description = "The place in both files to compare; everything when not given.")
  String path;

  @Option(
      names = {"-t", "--tolerance"},
      paramLabel = "X",
      defaultValue = "0",
      description = "Numbers that differ by no more than X count as equal.")
  double absolute;

  @Option(
      names = {"-r", "--relative"},
      paramLabel = "X",
      defaultValue = "0",
      description = "Numbers that differ by no more than X times the larger count as equal.")
  double relative;

  @Option(
      names = {"-i", "--ignore"},
      paramLabel = "PATTERN",
      description = {
        "Leave out places, such as /run/date; * stands for any part of a name, ** for any names."
            + " May be given again."
      })
  List<String> ignore = new ArrayList<>();

  @Mixin private FillLimit fillLimit;
  @Mixin private OutputOptions output;

  DiffCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (!(absolute >= 0) || !(relative >= 0)) {
      throw new UsageException("--tolerance and --relative are numbers from 0");
    }
    List<Difference> differences;
    try (Inspection a = Inspection.open(first, fillLimit.options());
        Inspection b = Inspection.open(second, fillLimit.options())) {
      Comparison comparison =
          new Comparison(a, b, new Tolerance(absolute, relative), ignored(), context::progress);
      Inspection.Extent all = new Inspection.Extent(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, false);
      differences =
          comparison.compare(
              a.tree(path, all, context::progress), b.tree(path, all, context::progress));
    }
    context.clearProgress();
    if (output.json) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("first", first.toString());
      json.put("second", second.toString());
      json.put("equal", differences.isEmpty());
      json.put("differences", differences.stream().map(Difference::json).toList());
      context.out().println(Json.of(json));
    } else {
      Style style = output.style(context);
      differences.forEach(difference -> print(difference, style));
    }
    return differences.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
  }

  private Predicate<String> ignored() {
    List<Pattern> patterns = ignore.stream().map(DiffCommand::pattern).toList();
    return place -> patterns.stream().anyMatch(pattern -> pattern.matcher(place).matches());
  }

  private static Pattern pattern(String glob) {
    StringBuilder regex =
        new StringBuilder(glob.startsWith("/") || glob.startsWith("*") ? "" : "/");
    for (int i = 0; i < glob.length(); i++) {
      if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (glob.charAt(i) == '*') {
        regex.append("[^/\\[]*");
      } else {
        int end = glob.offsetByCodePoints(i, 1);
        regex.append(Pattern.quote(glob.substring(i, end)));
        i = end - 1;
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  private void print(Difference difference, Style style) {
    String place = style.name(Texts.visible(difference.path()));
    String a = Texts.shorten(Texts.visible(difference.first()), SHOWN);
    String b = Texts.shorten(Texts.visible(difference.second()), SHOWN);
    String line =
        switch (difference.kind()) {
          case ONLY_IN_FIRST -> style.bad("only in A: ") + a;
          case ONLY_IN_SECOND -> style.good("only in B: ") + b;
          case UNREADABLE -> style.doubtful("cannot be compared: ") + reasons(difference);
          default -> a + " != " + b;
        };
    context.out().println(place + ": " + line + style.faint(numbers(difference)));
  }

  /** What is wrong with either, whole, for its end says what to do. */
  private static String reasons(Difference difference) {
    return Texts.visible(
        difference.second().isEmpty()
            ? difference.first()
            : difference.first() + " | " + difference.second());
  }

  private static String numbers(Difference difference) {
    if (difference.count() == 0) {
      return "";
    }
    String text = " (" + Texts.count(difference.count(), "element differs", "elements differ");
    return text
        + (Double.isNaN(difference.largest())
            ? ")"
            : String.format(Locale.ROOT, ", by %s at most)", difference.largest()));
  }
}
