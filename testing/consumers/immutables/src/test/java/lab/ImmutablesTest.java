package lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.anam.hdf5.Hdf5;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImmutablesTest {

  private final ImmutablePerson anna =
      ImmutablePerson.builder().name("Anna").age(45).addMarks(1.3, 2.0).build();
  private final ImmutablePerson ben = anna.withName("Ben").withEmail("ben@example.org");

  @TempDir Path folder;

  @Test
  void whatTheBuilderMadeLasts() {
    Path file = folder.resolve("ben.hdf5");
    Hdf5.save(file, ben);
    assertEquals(ben, Hdf5.load(file, ImmutablePerson.class));
    assertEquals(ben, Hdf5.load(file));
  }

  @Test
  void membersMayBeTheInterfaceOrTheGeneratedClass() {
    Path file = folder.resolve("team.hdf5");
    Team team = new Team(anna, List.of(ben, anna));
    Hdf5.save(file, team);
    assertEquals(team, Hdf5.load(file, Team.class));
  }
}
