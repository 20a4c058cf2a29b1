package org.anam.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the files of one save are called, besides their endings: hidden, after the file that is
 * saved, and by machine, process, the process' start, and a random number. In ASCII, so that every
 * locale names them alike.
 *
 * @param stem the name without an ending
 * @param machine stands for a run of a machine and a container; {@link #UNKNOWN_MACHINE} if the
 *     system does not tell
 * @param process the process' number in its container
 * @param start tells processes that have had one number apart
 */
record SaveName(String stem, String machine, long process, String start) {

  /** What is to become the new file. */
  static final String FILE = ".anam-tmp";

  /** The lock that the save holds. */
  static final String LOCK = ".anam-lock";

  /** The private folder in which the new file is made, for a moment. */
  static final String FOLDER = ".anam-dir";

  private static final String UNKNOWN_MACHINE = "0";
  private static final String MACHINE = thisMachine();
  private static final long PROCESS = ProcessHandle.current().pid();

  /** The same whatever class loader this class has been loaded by. */
  private static final String START =
      ProcessHandle.current()
          .info()
          .startInstant()
          .map(start -> Long.toHexString(start.toEpochMilli()))
          .orElse("0");

  private static final int LONGEST = 60;

  private static final Pattern NAME =
      Pattern.compile(
          "(\\..*\\.([0-9a-f]+)-([0-9]{1,18})-([0-9a-f]+)-[0-9a-f]+)\\.anam-(?:tmp|lock|dir)");

  /** A new name for a save of this process. */
  static SaveName next(String target) {
    String visible = target.substring(0, Math.min(target.length(), LONGEST));
    String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
    String stem =
        String.format(
            ".%s.%s-%d-%s-%s", visible.replaceAll("[^ -~]", "_"), MACHINE, PROCESS, START, random);
    return new SaveName(stem, MACHINE, PROCESS, START);
  }

  /** Takes the name of a file apart; empty if it is none of a save. */
  static Optional<SaveName> parse(String file) {
    Matcher matcher = NAME.matcher(file);
    return matcher.matches()
        ? Optional.of(
            new SaveName(
                matcher.group(1),
                matcher.group(2),
                Long.parseLong(matcher.group(3)),
                matcher.group(4)))
        : Optional.empty();
  }

  Path file(Path folder) {
    return folder.resolve(stem + FILE);
  }

  Path lock(Path folder) {
    return folder.resolve(stem + LOCK);
  }

  Path privateFolder(Path folder) {
    return folder.resolve(stem + FOLDER);
  }

  /** Whether the save is one of this process, so that it is not dead. */
  boolean isOwn() {
    return isOfThisMachine() && process == PROCESS && start.equals(START);
  }

  /** Whether the save's process runs, or ran, where this one can see it and its locks. */
  boolean isOfThisMachine() {
    return machine.equals(MACHINE) && !machine.equals(UNKNOWN_MACHINE);
  }

  private static String thisMachine() {
    try {
      String run = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"));
      String container = Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
      return Integer.toHexString((run.strip() + container).hashCode() | 1);
    } catch (IOException | UnsupportedOperationException e) {
      return UNKNOWN_MACHINE;
    }
  }
}
