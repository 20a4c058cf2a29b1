package org.anam.robustness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.anam.array.NdArray;
import org.anam.collection.Store;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.SaveOptions;
import org.anam.registry.Registry;

/**
 * The child process that is killed: saves over a file again and again, and says before and after
 * each save which one it is.
 */
final class SaveLoop {

  private static final SaveOptions OPTIONS = SaveOptions.defaults().registry(Registry.of());
  private static final int ELEMENTS = 20_000;

  private SaveLoop() {}

  /** Takes the file, the number of the first save, and {@code sealed} or {@code plain}. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean sealed = args[2].equals("sealed");
    for (long number = Long.parseLong(args[1]); ; number++) {
      out.println(WorkerProcess.ANSWER + "begin " + number);
      save(Path.of(args[0]), number, sealed);
      out.println(WorkerProcess.ANSWER + "end " + number);
    }
  }

  static void save(Path file, long number, boolean sealed) {
    Hdf5.save(file, "data", value(number), sealed ? OPTIONS.sealed() : OPTIONS);
  }

  /** What the save of a number holds: enough that each part tells the number. */
  static Store value(long number) {
    double[] doubles = new double[ELEMENTS];
    Arrays.fill(doubles, (double) number);
    Store inner = new Store().put("number", number).put("text", "number " + number);
    return new Store().put("first", number).put("doubles", NdArray.of(doubles)).put("inner", inner);
  }
}
