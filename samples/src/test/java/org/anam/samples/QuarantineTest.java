package org.anam.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.anam.hdf5.Hdf5;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading in a process of its own gives the object, or an error that says what became of it. */
final class QuarantineTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void aSoundFileIsLoaded() throws Exception {
    Path file = folder.resolve("sound.hdf5");
    Hdf5.save(file, new Person("Anna", 45, new double[][] {{1, 2}}));
    Person anna = Quarantine.load(file, Person.class, LIMIT);
    assertThat(anna.name()).isEqualTo("Anna");
    assertThat(anna.marks()).isDeepEqualTo(new double[][] {{1, 2}});
  }

  @Test
  void aBadFileIsAnErrorWithTheChildsWords() throws Exception {
    Path file = Files.writeString(folder.resolve("bad.hdf5"), "not HDF5 at all");
    assertThatThrownBy(() -> Quarantine.load(file, Person.class, LIMIT))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("bad.hdf5 could not be loaded")
        .hasMessageContaining("ANAM161");
  }

  @Test
  void aProcessThatTakesTooLongIsEnded() {
    Path file = folder.resolve("any.hdf5");
    assertThatThrownBy(() -> Quarantine.load(file, Person.class, Duration.ofMillis(1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("was not loaded within PT0.001S");
  }
}
