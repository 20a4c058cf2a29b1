package org.anam.samples;

import java.nio.file.Path;
import org.anam.hdf5.Hdf5;

/** The README's example. */
public final class Example {

  private Example() {}

  /**
   * Saves an object, loads it back and prints it.
   *
   * @param args the folder of the file; the current folder when not given
   */
  public static void main(String[] args) {
    Path folder = Path.of(args.length == 0 ? "." : args[0]);
    // docs: use
    Path file = folder.resolve("anna.hdf5");
    Hdf5.save(file, new Person("Anna", 45, new double[][] {{1.3, 2.0}, {1.7, 1.0}}));

    Person anna = Hdf5.load(file, Person.class);
    System.out.println(anna.name() + " is " + anna.age() + ", second row " + anna.marks()[1][0]);
    // docs: end
  }
}
