package org.anam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anam.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anam check}: whether files load, and what is wrong where. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Checks files: does each load, and what is wrong where.",
    description = {
      "Reads every value and holds the structure to the format; with --classpath, loads each object"
          + " as a program would. Files are read in a child process, so that one that crashes the"
          + " HDF5 library does no harm. A seal, if there is one, is verified."
    })
final class CheckCommand implements Callable<Integer> {

  private final Context context;
  private final Class<?> program;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "HDF5 files.")
  List<Path> files;

  @Mixin private CheckSettings settings;
  @Mixin private OutputOptions output;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long reading one file may take. Default: ${DEFAULT-VALUE}.")
  long timeout;

  @Option(
      names = "--in-process",
      description = "Start no child process; a damaged file may crash the command.")
  boolean inProcess;

  /**
   * The command.
   *
   * @param program the class whose {@code main} runs commands, for the child processes
   */
  CheckCommand(Context context, Class<?> program) {
    this.context = context;
    this.program = program;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (timeout < 1) {
      throw new UsageException("--timeout is at least 1 second");
    }
    settings.fillLimit.require();
    Registry registry = Registries.of(settings);
    List<FileVerdict> verdicts = new ArrayList<>();
    if (inProcess) {
      for (Path file : files) {
        verdicts.add(
            show(
                FileCheckRun.check(
                    file, registry, settings, place -> context.progress(file + " " + place))));
      }
    } else {
      checkInChildren(verdicts);
    }
    if (output.json) {
      context
          .out()
          .println(Json.of(Map.of("files", verdicts.stream().map(FileVerdict::json).toList())));
    }
    return verdicts.stream().mapToInt(v -> v.exitCode(settings.strict)).max().orElse(ExitCode.OK);
  }

  private void checkInChildren(List<FileVerdict> verdicts)
      throws IOException, InterruptedException {
    ChildProcess child = null;
    try {
      for (Path file : files) {
        if (child != null && child.isLost()) {
          child.close();
          child = null;
        }
        if (child == null) {
          child = new ChildProcess(program, settings.arguments());
        }
        FileVerdict verdict = child.check(file, Duration.ofSeconds(timeout), context::progress);
        verdicts.add(show(verdict));
      }
    } finally {
      if (child != null) {
        child.close();
      }
    }
  }

  private FileVerdict show(FileVerdict verdict) {
    context.clearProgress();
    if (output.json) {
      return verdict;
    }
    Style style = output.style(context);
    String summary =
        switch (verdict.verdict()) {
          case OK -> style.good("ok") + style.faint(details(verdict));
          case WARNINGS -> style.doubtful("ok, with warnings") + style.faint(details(verdict));
          case ERRORS ->
              style.bad(
                  Texts.count(
                      verdict.findings().stream().filter(Finding::isError).count(),
                      "error",
                      "errors"));
          case UNREADABLE -> style.bad("cannot be read");
          case CRASHED -> style.bad("crashes the HDF5 library");
          case HUNG -> style.bad("takes too long");
        };
    context.out().println(style.title(Texts.visible(verdict.file().toString())) + ": " + summary);
    for (Finding finding : verdict.findings()) {
      context.out().println(line(finding, style));
    }
    context.out().flush();
    return verdict;
  }

  private static String details(FileVerdict verdict) {
    return " ("
        + (verdict.sealed() ? "sealed, " : "")
        + Texts.count(verdict.objects(), "object", "objects")
        + ")";
  }

  private static String line(Finding finding, Style style) {
    String severity =
        finding.isError() ? style.bad(finding.severity()) : style.doubtful(finding.severity());
    String where = Texts.visible(finding.path());
    if (!finding.member().isEmpty()) {
      where += (where.isEmpty() ? "" : ", ") + "member " + Texts.visible(finding.member());
    }
    return "  "
        + severity
        + (finding.code().isEmpty() ? "" : " " + finding.code())
        + (where.isEmpty() ? "" : " at " + style.name(where))
        + ": "
        + Texts.visible(finding.what())
        + ". "
        + Texts.visible(finding.remedy());
  }
}
