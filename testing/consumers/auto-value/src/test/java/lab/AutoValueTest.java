package lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.anam.hdf5.Hdf5;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutoValueTest {

  @TempDir Path folder;

  @Test
  void generatedValuesLast() {
    Path file = folder.resolve("animal.hdf5");
    Animal ant = Animal.of("ant", 6);
    Hdf5.save(file, ant);
    assertEquals(ant, Hdf5.load(file, Animal.class));
  }
}
