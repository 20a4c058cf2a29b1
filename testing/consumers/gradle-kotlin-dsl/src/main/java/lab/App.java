package lab;

import java.nio.file.Path;
import org.anam.hdf5.Hdf5;

/** Saves a person and loads it back. */
public final class App {

  private App() {}

  public static void main(String[] arguments) {
    Path file = Path.of("build", "anna.hdf5");
    Hdf5.save(file, new Person("Anna", 45, new double[][] {{1.3, 2.0}, {1.7, 1.0}}));

    Person anna = Hdf5.load(file, Person.class);
    System.out.println(anna.name() + " is " + anna.age() + ", second row " + anna.marks()[1][0]);
  }
}
