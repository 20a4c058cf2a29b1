package org.anam.samples.weather;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.anam.array.NdArray;
import org.anam.collection.Store;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.Hdf5File;
import org.anam.hdf5.LoadOptions;
import org.anam.samples.Console;

/** Saves readings, loads them and stacks them, as docs/coming-from-anamnesis.md tells. */
public final class Weather {

  private Weather() {}

  /**
   * Runs the program.
   *
   * @param args the folder of its files; the current folder when not given
   */
  public static void main(String[] args) {
    Path folder = Console.folder(args);
    Path file = folder.resolve("reading.hdf5");
    save(file);
    load(file, System.out);
    collection(folder.resolve("day.hdf5"), System.out);
    store(folder.resolve("notes.hdf5"), System.out);
  }

  static void save(Path file) {
    // docs: save
    Reading reading = new Reading("York", new double[] {7.5, 8.25, 9}, 7, null);
    reading.extraData().put("observer", "Anna");
    Hdf5.save(file, reading);
    // docs: end
  }

  static void load(Path file, PrintStream out) {
    // docs: load
    Reading reading = Hdf5.load(file, Reading.class); // the default group
    Reading named = Hdf5.load(file, "reading", Reading.class);
    Object first = Hdf5.load(file); // the first group; its class name decides
    // docs: end
    out.printf(
        Locale.ROOT,
        "%s at %d: mean %.2f, %s%n",
        reading.station(),
        reading.hour(),
        named.mean,
        first.getClass().getSimpleName());
    // docs: open
    LoadOptions ours = LoadOptions.defaults().permit("weather.");
    try (Hdf5File opened = Hdf5File.open(file, ours)) {
      Object any = opened.load("reading");
      out.println(opened.className("reading") + ": " + ((Reading) any).extraData());
    }
    // docs: end
  }

  static void collection(Path file, PrintStream out) {
    // docs: collection
    Day day = new Day();
    for (int hour = 0; hour < 24; hour++) {
      double[] values = new double[60]; // one in a minute
      Arrays.fill(values, 5 + hour / 4.0);
      day.add(new Reading("York", values, hour, hour == 12 ? "sunny" : null));
    }
    Hdf5.save(file, day);

    Day loaded = Hdf5.load(file, Day.class);
    loaded.updateCache();
    NdArray values = DayAnam.values(loaded); // by name: loaded.stacked("values")
    // docs: end
    out.println(loaded.size() + " readings, at noon it was " + loaded.get(12).remark());
    Console.shape(out, "values", values);
  }

  static void store(Path file, PrintStream out) {
    // docs: store
    Store notes = new Store();
    notes.put("author", "Anna");
    notes.put("limits", new double[] {-20, 40});
    Hdf5.save(file, "notes", notes);
    // docs: end
    out.println("notes by " + Hdf5.load(file, "notes", Store.class).get("author"));
  }

  /**
   * Loads what Python has written.
   *
   * @param file the file
   * @return what it says
   */
  public static String fromPython(Path file) {
    // docs: python
    Reading reading = Hdf5.load(file, Reading.class);
    String text =
        "%s at %d: %s, remark %s"
            .formatted(reading.station(), reading.hour(), reading.extraData(), reading.remark());
    // docs: end
    return text;
  }
}
