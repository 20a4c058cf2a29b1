package org.anam.samples;

import java.io.PrintStream;
import java.nio.file.Path;
import org.anam.array.NdArray;

/** What the samples print, and where their files go. */
public final class Console {

  private Console() {}

  /**
   * The folder that a sample writes to.
   *
   * @param args the program's arguments; the first is the folder
   * @return that folder, or the current one
   */
  public static Path folder(String[] args) {
    return Path.of(args.length == 0 ? "." : args[0]);
  }

  /**
   * Prints a shape as Python does, such as {@code (10, 10, 5)}.
   *
   * @param out where to
   * @param name what is in front of it
   * @param array the array
   */
  public static void shape(PrintStream out, String name, NdArray array) {
    StringBuilder text = new StringBuilder(name).append(" (");
    for (int i = 0; i < array.rank(); i++) {
      text.append(i == 0 ? "" : ", ").append(array.shape()[i]);
    }
    out.println(text.append(')'));
  }
}
