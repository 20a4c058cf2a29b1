package lab;

import java.nio.file.Path;
import org.anam.hdf5.Hdf5;

/** Saves a person and loads it back, in a named module. */
public final class App {

  private App() {}

  public static void main(String[] arguments) {
    Path file = Path.of("target", "anna.hdf5");
    Hdf5.save(file, new Person("Anna", 45));
    System.out.println(App.class.getModule() + ": " + Hdf5.load(file, Person.class));
  }
}
