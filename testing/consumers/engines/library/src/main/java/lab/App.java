package lab;

import java.nio.file.Path;
import java.util.Arrays;
import org.anam.hdf5.Hdf5;

/** Saves a greeting and loads it back, by the HDF5 library alone. */
public final class App {

  private App() {}

  public static void main(String[] arguments) {
    Path file = Path.of("target", "greeting.hdf5");
    Hdf5.save(file, new Greeting("Hello world", new double[] {0.5, 1.5}));

    Greeting greeting = Hdf5.load(file, Greeting.class);
    System.out.println("library: " + greeting.text() + " " + Arrays.toString(greeting.loudness()));
    System.out.println("library had " + System.getProperty("java.class.path"));
  }
}
