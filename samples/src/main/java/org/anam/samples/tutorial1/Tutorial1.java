package org.anam.samples.tutorial1;

import java.io.PrintStream;
import java.nio.file.Path;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.Hdf5File;
import org.anam.hdf5.LoadOptions;
import org.anam.samples.Console;

/** Saves a person and loads it in four ways. */
public final class Tutorial1 {

  private Tutorial1() {}

  /**
   * Runs the tutorial.
   *
   * @param args the folder of its file; the current folder when not given
   */
  public static void main(String[] args) {
    Path file = Console.folder(args).resolve("test_script1.hdf5");
    save(file, System.out);
    loadFirst(file, System.out);
    loadTyped(file, System.out);
    loadSeveral(file, System.out);
    loadPermitted(file, System.out);
  }

  static void save(Path file, PrintStream out) {
    // docs: save
    SimplePerson fred = new SimplePerson("Fred", 42);
    Hdf5.save(file, "person", fred);
    // docs: end
    out.println("saved " + fred);
  }

  static void loadFirst(Path file, PrintStream out) {
    // docs: first
    Object first = Hdf5.load(file);
    out.println("the first group: " + first);
    // docs: end
  }

  static void loadTyped(Path file, PrintStream out) {
    // docs: typed
    SimplePerson person = Hdf5.load(file, "person", SimplePerson.class);
    out.println("as a SimplePerson: " + person.name() + ", " + person.age());
    // docs: end
  }

  static void loadSeveral(Path file, PrintStream out) {
    // docs: open
    try (Hdf5File opened = Hdf5File.open(file)) {
      for (String group : opened.groups()) {
        out.println(group + " holds a " + opened.className(group));
      }
      out.println("from the open file: " + opened.load("person", SimplePerson.class));
    }
    // docs: end
  }

  static void loadPermitted(Path file, PrintStream out) {
    // docs: permit
    LoadOptions options = LoadOptions.defaults().permit("test_classes1.");
    out.println("with a permitted prefix: " + Hdf5.load(file, "person", options));
    // docs: end
  }
}
