package org.anam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.anam.collection.Store;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.SaveOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Options of show and ls, and errors. */
class ShowTest {

  @TempDir Path folder;

  @Test
  void aPlaceAndADepth() {
    assertThat(Run.of("show", "--depth=1", Run.golden("nested"), "/outer/middle").out())
        .isEqualTo(
            """
            nested.hdf5 middle: golden_classes.Middle
            ├─ label = "mid"  text
            ├─ inner: golden_classes.Inner
            │  └─ … 3 more
            └─ inner2: golden_classes.Inner
               └─ … 2 more
            """);
  }

  @Test
  void oneValue() {
    assertThat(Run.of("show", Run.golden("nested"), "outer/middle/inner/data").out())
        .isEqualTo("nested.hdf5 data = [0.0, 1.0, 2.0]  float64[3]\n");
    assertThat(Run.of("show", "--no-values", Run.golden("nested"), "/outer/count").out())
        .isEqualTo("nested.hdf5 count  int64\n");
  }

  @Test
  void chunksFiltersAndSeal() {
    Path file = folder.resolve("a.h5");
    Store store = new Store();
    store.extraData().put("grid", new double[10][20]);
    Hdf5.save(
        file,
        "s",
        store,
        SaveOptions.defaults().chunk(5, 10).deflate(4).shuffle().fletcher32().sealed());
    assertThat(Run.of("show", file).out())
        .startsWith("a.h5, sealed\n")
        .contains("grid = [0.0, 0.0, 0.0")
        .contains(", …]  float64[10, 20], chunks 5x10, shuffle, deflate 4, fletcher32");
  }

  @Test
  void withoutTheLinesOfTrees() {
    Run run = Run.of(Map.of(), StandardCharsets.US_ASCII, "show", Run.golden("nested"));
    assertThat(run.out()).contains("`- outer: golden_classes.Outer").contains("   |- count = 9");
  }

  @Test
  void theWidthOfTheTerminal() {
    Run wide =
        Run.of(Map.of("COLUMNS", "200"), StandardCharsets.UTF_8, "show", Run.golden("collection"));
    Run narrow =
        Run.of(Map.of("COLUMNS", "50"), StandardCharsets.UTF_8, "show", Run.golden("collection"));
    assertThat(wide.out().length()).isGreaterThan(narrow.out().length());
  }

  /** A file may hold what a terminal takes for a command. */
  @Test
  void controlCharactersAreShown() {
    Path file = folder.resolve("evil.h5");
    Store store = new Store();
    store.extraData().put("a\u001b[2J", "\u001b]0;title\u0007\u202e");
    Hdf5.save(file, "s", store);
    for (String command : new String[] {"show", "ls"}) {
      String out = Run.of(command, file, "/s").out();
      assertThat(out).doesNotContain("\u001b").doesNotContain("\u202e").contains("\\u001b[2J");
    }
    assertThat(Run.of("show", "--json", file).out()).doesNotContain("\u001b");
  }

  @Test
  void listing() throws IOException {
    assertThat(Run.of("ls", Run.golden("groups")).out())
        .isEqualTo(Files.readString(Path.of("src", "test", "resources", "ls-groups.txt")));
    assertThat(Run.of("ls", Run.golden("nested"), "/outer").out())
        .isEqualTo(
            """
            scalar  int64                  count
            object  golden_classes.Middle  middle
            """);
    JsonNode json =
        new ObjectMapper().readTree(Run.of("ls", "--json", Run.golden("nested"), "/outer").out());
    assertThat(json.at("/path").asText()).isEqualTo("/outer");
    assertThat(json.at("/entries/1/type").asText()).isEqualTo("golden_classes.Middle");
    assertThat(json.at("/entries/1/omitted").asInt()).isEqualTo(3);
  }

  @TestFactory
  Stream<DynamicTest> errors() throws IOException {
    Path text = Files.writeString(folder.resolve("text.h5"), "no HDF5");
    return Stream.of(
        dynamicTest(
            "a file that is absent",
            () -> assertError(Run.of("show", folder.resolve("absent.h5")), 3, "ANAM162")),
        dynamicTest("a folder", () -> assertError(Run.of("ls", folder), 3, "ANAM163")),
        dynamicTest(
            "a place that is absent",
            () ->
                assertError(
                    Run.of("show", Run.golden("nested"), "/outer/midle"),
                    3,
                    "ANAM130",
                    "/outer/midle")),
        dynamicTest(
            "a file that is no HDF5 file",
            () -> assertError(Run.of("show", text), 3, "ANAM161", "text.h5")),
        dynamicTest("no file", () -> assertError(Run.of("show"), 2, "Missing required parameter")),
        dynamicTest("no such command", () -> assertError(Run.of("shw"), 2, "shw")),
        dynamicTest("no command", () -> assertError(Run.of(), 2, "Missing command", "Usage: anam")),
        dynamicTest(
            "too narrow",
            () -> assertError(Run.of("show", "--width=3", Run.golden("nested")), 2, "--width")),
        dynamicTest(
            "no number",
            () -> assertError(Run.of("show", "--depth=x", Run.golden("nested")), 2, "depth")));
  }

  private static void assertError(Run run, int code, String... words) {
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.err()).contains(words);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpVersionAndCompletion() {
    assertThat(Run.of("--version").out())
        .startsWith("anam " + System.getProperty("anam.version", "0.1.0"));
    assertThat(Run.of("--help").out()).contains("Exit codes:", "convert").doesNotContain("worker");
    for (String command : new String[] {"ls", "show", "check", "diff", "convert"}) {
      Run help = Run.of("help", command);
      assertThat(help.code()).isZero();
      assertThat(help.out()).contains("Usage: anam " + command);
    }
    assertThat(Run.of("generate-completion").out()).contains("complete -F", "convert");
  }
}
