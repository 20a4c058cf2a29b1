package org.anam.samples;

import java.nio.file.Path;
import java.util.List;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.LoadOptions;
import org.anam.hdf5.SaveOptions;

/** Saves and loads something that takes a while, and shows how far it has come. */
public final class LongSave {

  private LongSave() {}

  /**
   * Runs the sample.
   *
   * @param args the folder of the file; {@code --bar} when the output is a terminal, for a bar
   */
  public static void main(String[] args) {
    Path file = Console.folder(args).resolve("long.hdf5");
    boolean bar = List.of(args).contains("--bar");
    run(file, Simulation.of(50_000, 5793), bar);
  }

  static void run(Path file, Simulation simulation, boolean bar) {
    ProgressBar saving = new ProgressBar(System.out, "saved", bar);
    Hdf5.save(file, simulation, SaveOptions.defaults().progress(saving));

    ProgressBar loading = new ProgressBar(System.out, "loaded", bar);
    Simulation loaded = Hdf5.load(file, Simulation.class, LoadOptions.defaults().progress(loading));
    boolean same =
        loaded.particles().equals(simulation.particles())
            && loaded.field().equals(simulation.field());
    System.out.println(same ? "what was loaded equals what was saved" : "DIFFERENT");
  }
}
