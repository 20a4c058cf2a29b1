package org.anam.robustness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.Hdf5File;
import org.anam.hdf5.LoadOptions;
import org.anam.hdf5.SaveOptions;
import org.anam.registry.Registry;

/**
 * The child process that is killed: appends to a file again and again, and says before and after
 * each append which one it is.
 */
final class AppendLoop {

  private static final SaveOptions OPTIONS = SaveOptions.defaults().registry(Registry.of());
  private static final LoadOptions LOAD = LoadOptions.defaults().registry(Registry.of());

  private AppendLoop() {}

  /** Takes the file and the number of the first append. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (long number = Long.parseLong(args[1]); ; number++) {
      out.println(WorkerProcess.ANSWER + "begin " + number);
      append(Path.of(args[0]), number);
      out.println(WorkerProcess.ANSWER + "end " + number);
    }
  }

  /** Adds two objects: one to the root, and one to a group of many. */
  private static void append(Path file, long number) {
    try (Hdf5File open = Hdf5File.append(file, OPTIONS)) {
      open.save("object" + number, SaveLoop.value(number));
      open.save("many/object" + number, SaveLoop.value(number));
    }
  }

  /** Whether the file has an object of a number; it must be the whole. */
  static boolean has(Path file, String group, long number) {
    String name = "object" + number;
    try (Hdf5File open = Hdf5File.open(file, LOAD)) {
      if (group.isEmpty() && !open.groups().contains(name)) {
        return false;
      }
    }
    Object found;
    try {
      found = Hdf5.load(file, group + name, LOAD);
    } catch (AnamException e) {
      if (e.code().id().equals("ANAM130")) {
        return false;
      }
      throw e;
    }
    if (!found.equals(SaveLoop.value(number))) {
      throw new IllegalStateException(group + name + " is another");
    }
    return true;
  }
}
