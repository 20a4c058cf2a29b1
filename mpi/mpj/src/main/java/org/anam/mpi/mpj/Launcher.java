package org.anam.mpi.mpj;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anam.error.AnamException;

/**
 * Starts a program on several ranks over MPJ Express, on this machine:
 *
 * <pre>{@code java -cp app.jar:lib/* org.anam.mpi.mpj.Launcher -np 4 com.example.Main}</pre>
 *
 * <p>{@code --help} lists the options. Each rank's output comes through line by line. When a rank
 * fails the others are ended, and the exit status is that rank's; when the launcher ends, for
 * whatever reason, so do the ranks.
 */
public final class Launcher {

  /**
   * MPJ Express; HDF5, whose native library a virtual machine loads for one class loader only; and
   * what of Anam stands on that library, with the lock around it and the types that it speaks of.
   */
  private static final List<String> SHARED =
      List.of(
          "xdev.",
          "mpjdev.",
          "mpjbuf.",
          "mpi.",
          "hdf.hdf5lib.",
          "org.bytedeco.",
          "org.anam.storage.",
          "org.anam.array.",
          "org.anam.error.",
          "org.anam.layout.");

  private final LauncherOptions options;
  private final Library library;

  private Launcher(LauncherOptions options, Library library) {
    this.options = options;
    this.library = library;
  }

  /** Runs the program and exits as it ended; the options are those of {@code --help}. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String... arguments) {
    try {
      LauncherOptions options = LauncherOptions.parse(arguments);
      if (options.help()) {
        System.out.print(LauncherOptions.USAGE);
        return 0;
      }
      Library library = Library.find(System.getenv(), options.classPath());
      return new Launcher(options, library).launch();
    } catch (LauncherOptions.WrongUsage e) {
      System.err.println(e.getMessage() + ".\n");
      System.err.print(LauncherOptions.USAGE);
      return 2;
    } catch (AnamException e) {
      System.err.println(e.getMessage());
      return 1;
    } catch (IOException e) {
      System.err.println("The ranks cannot be started: " + e.getMessage());
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private int launch() throws IOException, InterruptedException {
    try (Job job = new Job()) {
      if (!options.isCluster()) {
        job.start("the ranks", multicore());
        return job.await();
      }
      try (Meeting meeting = new Meeting(options.ranks())) {
        job.watch(meeting);
        for (int rank = 0; rank < options.ranks(); rank++) {
          job.start("rank " + rank, cluster(rank, meeting.port()));
        }
        return job.await();
      }
    }
  }

  private List<String> multicore() {
    List<String> shared = new ArrayList<>(SHARED);
    shared.addAll(options.shared());
    List<String> command = java();
    command.add("-D" + MulticoreMain.CLASS_PATH + "=" + options.classPath());
    command.add("-D" + MulticoreMain.LIBRARY + "=" + path(library.multicore()));
    command.add("-D" + MulticoreMain.SHARED + "=" + String.join(",", shared));
    command.addAll(List.of("-cp", here(), MulticoreMain.class.getName()));
    command.addAll(List.of(launcher(), Integer.toString(options.ranks()), options.main()));
    command.addAll(options.arguments());
    return command;
  }

  private List<String> cluster(int rank, int port) {
    List<String> command = java();
    command.addAll(
        List.of("-cp", options.classPath() + File.pathSeparator + path(library.cluster())));
    command.add(RankMain.class.getName());
    command.add(Integer.toString(rank));
    command.add(Launch.cluster(options.ranks(), Meeting.HOST, port));
    command.addAll(List.of(launcher(), options.main()));
    command.addAll(options.arguments());
    return command;
  }

  private List<String> java() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options.jvmArguments());
    command.add("-D" + MpjProvider.START_LIMIT + "=" + options.startLimit());
    return command;
  }

  private static String launcher() {
    return Long.toString(ProcessHandle.current().pid());
  }

  private static String path(List<Path> files) {
    return String.join(File.pathSeparator, files.stream().map(Path::toString).toList());
  }

  /** The jar or folder of this class. */
  private static String here() {
    try {
      return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
