package org.anam.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.anam.inspect.child.JavaCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself, which only has subcommands. */
@Command(
    name = "anam",
    mixinStandardHelpOptions = true,
    versionProvider = AnamCommand.Version.class,
    header = "Lists, shows, checks, compares and converts HDF5 files of Anam and anamnesis.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0   done; no problems, no differences",
      "  1   problems or differences were found, or a conversion would lose something",
      "  2   the command line is wrong",
      "  3   a file cannot be read",
      "  4   a file cannot be written",
      "  70  an error of anam itself"
    })
final class AnamCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** Tells the versions of Anam and of the Java or image that runs it. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      Properties properties = new Properties();
      try (InputStream in = AnamCommand.class.getResourceAsStream("version.properties")) {
        if (in != null) {
          properties.load(in);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      String runtime =
          JavaCommand.isImage() ? "native image" : "Java " + System.getProperty("java.version");
      return new String[] {"anam " + properties.getProperty("version", "?") + " (" + runtime + ")"};
    }
  }
}
