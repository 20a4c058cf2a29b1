package lab;

import java.nio.file.Path;
import org.anam.hdf5.Hdf5;
import org.anam.mpi.Communicator;

/** Hands what a file holds to all ranks. */
public final class Analysis {

  private Analysis() {}

  public static void main(String[] args) {
    try (Communicator world = Communicator.world(args)) {
      Person read = world.isRoot() ? Hdf5.load(Path.of(args[0]), Person.class) : null;
      Person person = world.bcast(read, Person.class);
      System.out.println("rank " + world.rank() + " of " + world.size() + " has " + person.name());
    }
  }
}
