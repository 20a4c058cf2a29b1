package org.anam.samples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.anam.samples.tutorial1.Tutorial1;
import org.anam.samples.tutorial2.Tutorial2;
import org.anam.samples.tutorial3.Tutorial3;
import org.anam.samples.tutorial4.Tutorial4;
import org.anam.samples.weather.Weather;

/** The samples' main methods by class name, and what they print. */
public final class Programs {

  private static final Map<String, Consumer<String[]>> MAINS =
      Map.of(
          Example.class.getName(), Example::main,
          Tutorial1.class.getName(), Tutorial1::main,
          Tutorial2.class.getName(), Tutorial2::main,
          Tutorial3.class.getName(), Tutorial3::main,
          Tutorial4.class.getName(), Tutorial4::main,
          Weather.class.getName(), Weather::main);

  private Programs() {}

  /**
   * Runs a program.
   *
   * @param name the class
   * @param folder where its files go
   * @return what it printed, without the last line break
   */
  public static String output(String name, Path folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      MAINS.get(name).accept(new String[] {folder.toString()});
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").stripTrailing();
  }

  /**
   * Runs all programs.
   *
   * @param folder where their files go
   */
  public static void runAll(Path folder) {
    MAINS.keySet().forEach(name -> output(name, folder));
  }
}
