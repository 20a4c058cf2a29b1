package org.anam.mpi.mpj;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The command line of the launcher.
 *
 * @param help whether only help was asked for
 * @param ranks the number of ranks
 * @param isCluster whether each rank has a virtual machine of its own
 * @param classPath the class path of the program
 * @param jvmArguments for the virtual machines of the ranks
 * @param shared beginnings of class names that ranks of one virtual machine share
 * @param startLimit seconds that ranks wait for each other at the start
 * @param main the main class
 * @param arguments the program's arguments
 */
record LauncherOptions(
    boolean help,
    int ranks,
    boolean isCluster,
    String classPath,
    List<String> jvmArguments,
    List<String> shared,
    int startLimit,
    String main,
    List<String> arguments) {

  static final String USAGE =
      """
      usage: java -cp CLASSPATH org.anam.mpi.mpj.Launcher -np N [options] MAINCLASS [arguments...]

      Runs a program on N ranks over MPJ Express.

        -np N               the number of ranks
        --multicore         ranks share one Java virtual machine, a class loader for each (default)
        --cluster           each rank is a Java virtual machine of its own, on this machine
        -dev NAME           the same in the words of MPJ Express: multicore or niodev
        -cp PATH            the program's class path; without it that of the launcher
        --jvm-arg ARGUMENT  for the virtual machines of the ranks, such as -Xmx2g; may be repeated
        --share PREFIX      with --multicore: classes whose names begin so are loaded once for all
                            ranks; needed for libraries with native code (HDF5 is known)
        --start-limit S     how long ranks wait for each other at the start, in seconds (120)
        -h, --help          this text

      The exit status is 0 when all ranks ended well, 2 for a wrong command line, else that of the
      first rank that failed; the other ranks are ended then.
      """;

  /** A wrong command line; the message says what is wrong. */
  static final class WrongUsage extends Exception {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
      super(message);
    }
  }

  static LauncherOptions parse(String... commandLine) throws WrongUsage {
    boolean help = false;
    int ranks = 0;
    String mode = null;
    String classPath = System.getProperty("java.class.path");
    List<String> jvmArguments = new ArrayList<>();
    List<String> shared = new ArrayList<>();
    int startLimit = 120;
    String main = null;
    List<String> arguments = new ArrayList<>();
    Iterator<String> words = List.of(commandLine).iterator();
    while (main == null && words.hasNext()) {
      String word = words.next();
      switch (word) {
        case "-h", "--help" -> help = true;
        case "-np", "-n" -> ranks = number(word, words);
        case "--multicore", "--cluster" -> {
          if (mode != null && !mode.equals(word)) {
            throw new WrongUsage("--multicore and --cluster exclude each other");
          }
          mode = word;
        }
        case "-dev" -> mode = device(value(word, words));
        case "-cp", "--class-path" -> classPath = value(word, words);
        case "--jvm-arg" -> jvmArguments.add(value(word, words));
        case "--share" -> shared.add(value(word, words));
        case "--start-limit" -> startLimit = number(word, words);
        default -> {
          if (word.startsWith("-")) {
            throw new WrongUsage("There is no option " + word);
          }
          main = word;
        }
      }
    }
    words.forEachRemaining(arguments::add);
    if (!help && ranks == 0) {
      throw new WrongUsage("How many ranks? Give -np N");
    }
    if (!help && main == null) {
      throw new WrongUsage("Which program? Give its main class");
    }
    return new LauncherOptions(
        help,
        ranks,
        "--cluster".equals(mode),
        classPath,
        List.copyOf(jvmArguments),
        List.copyOf(shared),
        startLimit,
        main,
        List.copyOf(arguments));
  }

  /** As MPJ Express calls the modes. */
  private static String device(String name) throws WrongUsage {
    return switch (name) {
      case "multicore", "smpdev" -> "--multicore";
      case "niodev" -> "--cluster";
      default -> throw new WrongUsage("The device " + name + " is not served");
    };
  }

  private static String value(String option, Iterator<String> words) throws WrongUsage {
    if (!words.hasNext()) {
      throw new WrongUsage("The option " + option + " needs a value");
    }
    return words.next();
  }

  private static int number(String option, Iterator<String> words) throws WrongUsage {
    String text = value(option, words);
    if (!text.matches("[1-9]\\d{0,5}")) {
      throw new WrongUsage("The option " + option + " needs a number from 1, not " + text);
    }
    return Integer.parseInt(text);
  }
}
