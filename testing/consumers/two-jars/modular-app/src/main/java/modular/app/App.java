package modular.app;

import java.nio.file.Path;
import java.util.List;
import org.anam.hdf5.Hdf5;
import places.Place;
import trips.Trip;

/** Saves objects of two jars, and loads them by the class names in the files. */
public final class App {

  private App() {}

  public static void main(String[] arguments) {
    Path file = Path.of("target", "trip.hdf5");
    Hdf5.save(file, new Trip(List.of(new Place("Ulm", 478.5)), 3));
    System.out.println(App.class.getModule() + ": " + Hdf5.load(file));
  }
}
