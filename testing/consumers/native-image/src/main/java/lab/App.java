package lab;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anam.collection.Store;
import org.anam.error.AnamException;
import org.anam.hdf5.Hdf5;
import org.anam.inspect.Inspection;
import org.anam.inspect.Node;
import org.anam.mpi.Communicator;
import org.anam.mpi.Reduction;

/** Saves, loads and lists persons, and adds their marks over the ranks of a job. */
public final class App {

  private App() {}

  /** One of the words below, then a file. */
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[1]);
    try {
      switch (arguments[0]) {
        case "save" ->
            Hdf5.save(file, new Person("Anna", 45, new double[][] {{1.3, 2.0}, {1.7, 1.0}}));
        case "load" -> print(Hdf5.load(file, Person.class));
        case "save-team" -> Hdf5.save(file, team(Integer.parseInt(arguments[2])));
        case "list" -> list(Hdf5.load(file, Team.class));
        case "save-store" -> Hdf5.save(file, "store", store(Integer.parseInt(arguments[2])));
        case "list-store" -> Hdf5.load(file, "store", Store.class).extraData().forEach(App::print);
        case "add" -> add(file);
        case "describe" -> describe(file);
        case "trees" -> System.out.println(RandomTrees.saveAndLoad(file, 1000));
        default -> throw new IllegalArgumentException(arguments[0]);
      }
    } catch (AnamException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void print(Person person) {
    System.out.println(
        person.name() + " is " + person.age() + ", second row " + person.marks()[1][0]);
  }

  private static Team team(int size) {
    List<Person> members =
        IntStream.range(0, size)
            .mapToObj(i -> new Person("Zoë " + i, 20 + i, new double[][] {{i}, {1.0 / (i + 1)}}))
            .toList();
    Map<String, Double> subjects = new LinkedHashMap<>();
    subjects.put("Größe", 0.5);
    subjects.put("\uD83D\uDC0E riding", 0.25); // A character that Java keeps in two chars.
    return new Team(members, subjects);
  }

  private static Store store(int size) {
    Store store = new Store(); // Its names are those of HDF5 attributes.
    IntStream.range(0, size).forEach(i -> store.put("share " + i, i));
    return store.put("\uD83D\uDC0E riding", 0.25);
  }

  private static void list(Team team) {
    team.members().forEach(App::print);
    team.subjects().forEach(App::print);
  }

  private static void print(String name, Object value) {
    System.out.println(name + ": " + value);
  }

  /** All that a file holds, whatever has written it. */
  private static void describe(Path file) {
    try (Inspection inspection = Inspection.open(file)) {
      for (Node node : inspection.tree("", Inspection.Extent.ALL).all()) {
        String value = node.value().map(found -> " " + found).orElse("");
        System.out.println(node.path() + " " + node.type() + " " + node.layout() + value);
        node.problems().forEach(problem -> System.out.println("! " + problem));
      }
    }
  }

  private static void add(Path file) {
    try (Communicator world = Communicator.world()) {
      Person person = world.bcast(world.isRoot() ? Hdf5.load(file, Person.class) : null);
      double mine = person.marks()[0][0] / world.size();
      double sum = world.allreduce(mine, Reduction.SUM);
      if (world.isRoot()) {
        System.out.println(world.size() + " rank, " + sum + " in all");
      }
    }
  }
}
