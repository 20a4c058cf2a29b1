package org.anam.samples.tutorial4;

import java.io.PrintStream;
import java.nio.file.Path;
import org.anam.collection.Store;
import org.anam.hdf5.Hdf5;
import org.anam.samples.Console;

/** Saves and loads a store. */
public final class Tutorial4 {

  private Tutorial4() {}

  /**
   * Runs the tutorial.
   *
   * @param args the folder of its file; the current folder when not given
   */
  public static void main(String[] args) {
    Path file = Console.folder(args).resolve("test_script4.hdf5");
    save(file);
    load(file, System.out);
  }

  static void save(Path file) {
    // docs: save
    Store flight = new Store();
    flight.put("airport_from", "Manchester");
    flight.put("airport_to", "Schiphol");
    flight.put("delays", new double[] {0.5, 12, 3.25});
    Hdf5.save(file, "data", flight);
    // docs: end
  }

  static void load(Path file, PrintStream out) {
    // docs: load
    Store flight = Hdf5.load(file, "data", Store.class);
    out.println(flight.get("airport_from") + " to " + flight.get("airport_to"));
    double[] delays = (double[]) flight.get("delays");
    out.println("worst delay " + delays[1] + " min");
    // docs: end
  }
}
