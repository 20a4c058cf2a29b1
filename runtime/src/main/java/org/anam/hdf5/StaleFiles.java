package org.anam.hdf5;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of temporary files, and the removal of those that killed processes have left.
 *
 * <p>A name tells the machine, process and a random number. A file is stale when it is of this
 * machine and the process is no more; files of other machines and containers are left alone, since
 * a process of theirs cannot be seen from here. A folder is looked through at the first save of a
 * process into it, so that saving into a large folder stays fast.
 */
final class StaleFiles {

  private static final String SUFFIX = ".anam-tmp";
  private static final Pattern NAME =
      Pattern.compile("\\..*\\.([0-9a-f]+)-([0-9]{1,18})-[0-9a-f]+" + Pattern.quote(SUFFIX));
  private static final int MOST_FOLDERS = 10_000;
  private static final Set<Path> SEEN = ConcurrentHashMap.newKeySet();
  private static final String MACHINE = machine();

  private StaleFiles() {}

  /** A name for a temporary file of this process, after the file that it is to become. */
  static String newName(String target) {
    String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
    long process = ProcessHandle.current().pid();
    return "." + target + "." + MACHINE + "-" + process + "-" + random + SUFFIX;
  }

  /** Removes what killed processes have left in a folder, when this process first comes there. */
  static void remove(Path folder) {
    if (MACHINE.equals("0") || SEEN.size() >= MOST_FOLDERS || !SEEN.add(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*" + SUFFIX)) {
      for (Path file : files) {
        if (isStale(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      // Only the new file counts; what is left takes room and does no harm.
    }
  }

  /** Whether a name is that of a temporary file whose process is no more. */
  static boolean isStale(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches()
        && matcher.group(1).equals(MACHINE)
        && ProcessHandle.of(Long.parseLong(matcher.group(2))).isEmpty();
  }

  /** Stands for this run of the machine and this container; 0 when the system does not tell. */
  private static String machine() {
    try {
      String run = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"));
      String container = Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
      return Integer.toHexString((run.strip() + container).hashCode() | 1);
    } catch (IOException | UnsupportedOperationException e) {
      return "0";
    }
  }
}
