package org.anam.samples.tutorial2;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.Hdf5File;
import org.anam.samples.Console;

/** Saves three objects into one file, and shows what the further annotations do. */
public final class Tutorial2 {

  private Tutorial2() {}

  /**
   * Runs the tutorial.
   *
   * @param args the folder of its files; the current folder when not given
   */
  public static void main(String[] args) {
    Path folder = Console.folder(args);
    Path file = folder.resolve("test_script2.hdf5");
    save(file);
    loadByDefaultGroup(file, System.out);
    Path old = folder.resolve("test_script2_aliases.hdf5");
    copyOldFile(old);
    loadByAlias(old, System.out);
    mappedName(folder.resolve("test_script2_mapnames.hdf5"), System.out);
    extraData(folder.resolve("test_script2_extradata.hdf5"), System.out);
    afterLoad(file, System.out);
  }

  static void save(Path file) {
    // docs: save
    try (Hdf5File created = Hdf5File.create(file)) {
      created.save("person", new ComplexPerson("Anna", 45));
      created.save("place", new ComplexPlace("York"));
      created.save("train", new ComplexTrain("Glasgow"));
      created.commit();
    }
    // docs: end
  }

  static void loadByDefaultGroup(Path file, PrintStream out) {
    // docs: group
    ComplexPerson person = Hdf5.load(file, ComplexPerson.class);
    ComplexPlace place = Hdf5.load(file, ComplexPlace.class);
    out.println(person.name() + ", " + person.age() + ", in " + place.location());
    // docs: end
  }

  /** A file that Python wrote when the class still had its old name. */
  static void copyOldFile(Path file) {
    try (InputStream old = Tutorial2.class.getResourceAsStream("test_script2_aliases.hdf5")) {
      Files.copy(old, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void loadByAlias(Path file, PrintStream out) {
    // docs: alias
    try (Hdf5File opened = Hdf5File.open(file)) {
      Object person = opened.load("person");
      out.println(
          opened.className("person") + " was loaded as " + person.getClass().getSimpleName());
    }
    // docs: end
  }

  static void mappedName(Path file, PrintStream out) {
    // docs: mapname
    Hdf5.save(file, new Ticket(17, "Anna"));
    Ticket ticket = Hdf5.load(file, Ticket.class);
    out.println("ticket " + ticket.order() + " of " + ticket.holder());
    // docs: end
  }

  static void extraData(Path file, PrintStream out) {
    // docs: extra
    ComplexPerson bob = new ComplexPerson("Bob", 75);
    bob.extraData().put("hometown", "Oxford");
    Hdf5.save(file, bob);

    ComplexPerson loaded = Hdf5.load(file, ComplexPerson.class);
    out.println(loaded.name() + " has " + loaded.extraData());
    // docs: end
  }

  static void afterLoad(Path file, PrintStream out) {
    // docs: afterload
    ComplexTrain train = Hdf5.load(file, ComplexTrain.class);
    out.println(train.announcement());
    // docs: end
  }
}
