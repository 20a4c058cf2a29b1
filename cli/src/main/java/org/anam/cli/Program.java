package org.anam.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Arrays;
import org.anam.error.AnamException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Parses a command line, runs its command and turns errors into messages and exit codes. */
final class Program {

  private Program() {}

  /** Runs a command. */
  static int run(Terminal terminal, String... args) {
    Context context = new Context(terminal);
    CommandLine line = new CommandLine(new AnamCommand());
    line.addSubcommand(new ListCommand(context));
    line.addSubcommand(new ShowCommand(context));
    line.addSubcommand(new CheckCommand(context, Main.class));
    line.addSubcommand(new DiffCommand(context));
    line.addSubcommand(new ConvertCommand(context));
    line.addSubcommand(new CheckWorker(context));
    line.addSubcommand(new CommandLine.HelpCommand());
    line.addSubcommand(new AutoComplete.GenerateCompletion());
    line.setOut(writer(terminal.out(), terminal));
    line.setErr(writer(terminal.err(), terminal));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    boolean color = terminal.hasColor(ColorChoice.AUTO);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(color ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.max(80, Math.min(terminal.width(), 120)));
    line.setExecutionExceptionHandler((e, of, parsed) -> failed(context, e));
    try {
      return line.execute(withLevels(args));
    } catch (OutOfMemoryError | StackOverflowError e) {
      context.clearProgress();
      terminal.err().println("anam: " + e + "; java -Xmx4g -jar ... gives it more memory");
      return ExitCode.INTERNAL;
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  /** Gives --deflate its level, which picocli would look for in the next argument. */
  private static String[] withLevels(String[] args) {
    return Arrays.stream(args)
        .map(arg -> arg.equals("--deflate") ? "--deflate=6" : arg)
        .toArray(String[]::new);
  }

  private static PrintWriter writer(OutputStream stream, Terminal terminal) {
    return new PrintWriter(new OutputStreamWriter(stream, terminal.charset()), true);
  }

  private static int failed(Context context, Exception e) throws Exception {
    context.clearProgress();
    context.terminal().out().flush();
    if (e instanceof AnamException error) {
      context.terminal().err().println("anam: " + Texts.visible(error.getMessage()));
      return ExitCode.of(error);
    }
    if (e instanceof UsageException) {
      context.terminal().err().println("anam: " + Texts.visible(e.getMessage()));
      return ExitCode.USAGE;
    }
    context.terminal().err().println("anam: internal error: " + e);
    Arrays.stream(e.getStackTrace())
        .limit(20)
        .forEach(frame -> context.terminal().err().println("  at " + frame));
    return ExitCode.INTERNAL;
  }
}
