package org.anam.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.anam.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * The child process of check. Takes a file's URI on each line of its input and answers with lines
 * that begin with {@code #anam}: {@code at}, a place about to be read; {@code finding}; {@code
 * done}. Java prints crashes to the same stream.
 */
@Command(name = "check-worker", hidden = true)
final class CheckWorker implements Callable<Integer> {

  static final String PREFIX = "#anam ";
  static final String READY = "ready";
  static final String AT = "at ";
  static final String FINDING = "finding ";
  static final String DONE = "done ";

  private final Context context;

  @Mixin private CheckSettings settings;

  CheckWorker(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    PrintStream out = context.out();
    Registry registry = Registries.of(settings);
    answer(out, READY);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      FileVerdict verdict =
          FileCheckRun.check(
              Path.of(URI.create(line)),
              registry,
              settings,
              place -> answer(out, AT + Texts.visible(place)));
      verdict.findings().forEach(finding -> answer(out, FINDING + finding.line()));
      answer(out, DONE + verdict.sealed() + " " + verdict.objects());
    }
    return ExitCode.OK;
  }

  private static void answer(PrintStream out, String line) {
    out.print(PREFIX + line + "\n");
    out.flush();
  }
}
