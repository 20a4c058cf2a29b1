package lab;

import java.nio.file.Path;
import org.anam.hdf5.Hdf5;

/** Saves and loads. */
public final class Program {

  private Program() {}

  public static void main(String[] args) {
    Path file = Path.of("bob.h5");
    Hdf5.save(file, new Person("Bob", 3, new double[1][1]));
    System.out.println(
        Program.class.getModule() + " has " + Hdf5.load(file, Person.class).name());
  }
}
