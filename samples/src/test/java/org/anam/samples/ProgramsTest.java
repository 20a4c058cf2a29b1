package org.anam.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.anam.samples.docs.Project;
import org.anam.samples.tutorial1.Tutorial1;
import org.anam.samples.tutorial2.Tutorial2;
import org.anam.samples.tutorial3.Tutorial3;
import org.anam.samples.tutorial4.Tutorial4;
import org.anam.samples.weather.Weather;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the samples print, line by line, and their files as plain h5py reads them. */
final class ProgramsTest {

  @TempDir Path folder;

  @Test
  void theExample() {
    assertThat(Programs.output(Example.class.getName(), folder))
        .isEqualTo("Anna is 45, second row 1.7");
  }

  @Test
  void tutorial1() {
    assertThat(Programs.output(Tutorial1.class.getName(), folder).lines())
        .containsExactly(
            "saved SimplePerson[name=Fred, age=42]",
            "the first group: SimplePerson[name=Fred, age=42]",
            "as a SimplePerson: Fred, 42",
            "person holds a test_classes1.SimplePerson",
            "from the open file: SimplePerson[name=Fred, age=42]",
            "with a permitted prefix: SimplePerson[name=Fred, age=42]");
  }

  @Test
  void tutorial2() {
    assertThat(Programs.output(Tutorial2.class.getName(), folder).lines())
        .containsExactly(
            "Anna, 45, in York",
            "test_classes2.OldComplexPerson was loaded as ComplexPerson",
            "ticket 17 of Anna",
            "Bob has {hometown=Oxford}",
            "The train to Glasgow is ready to leave");
  }

  @Test
  void tutorial3() {
    assertThat(Programs.output(Tutorial3.class.getName(), folder).lines())
        .hasSize(7)
        .allMatch(line -> line.matches("10 x 10, 4(49|50)\\.\\d ms|zstats .*|rts .*"))
        .endsWith("zstats (10, 10, 5)", "rts (100, 5)");
  }

  @Test
  void tutorial4() {
    assertThat(Programs.output(Tutorial4.class.getName(), folder).lines())
        .containsExactly("Manchester to Schiphol", "worst delay 12.0 min");
  }

  @Test
  void weather() {
    assertThat(Programs.output(Weather.class.getName(), folder).lines())
        .containsExactly(
            "York at 7: mean 8.25, Reading",
            "weather.Reading: {observer=Anna}",
            "24 readings, at noon it was sunny",
            "values (60, 24)",
            "notes by Anna");
  }

  @ParameterizedTest
  @ValueSource(strings = {"example", "tutorial1", "tutorial2", "tutorial3", "tutorial4"})
  void plainH5pyReadsTheFiles(String sample) {
    Programs.runAll(folder);
    Path script = Project.ROOT.resolve("samples/src/test/python/read_samples.py");
    assertThat(Python.run(script, folder, sample)).isEqualTo(sample + " ok\n");
  }
}
