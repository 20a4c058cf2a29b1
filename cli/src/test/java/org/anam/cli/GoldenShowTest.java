package org.anam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code anam show} prints for each golden file, which a person has read. With
 * -Danam.regenerate=true the expected texts are written anew.
 */
class GoldenShowTest {

  private static final Path EXPECTED = Path.of("src", "test", "resources", "show");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Path> files() {
    List<Path> files = Run.allGolden();
    assertThat(files).hasSizeGreaterThanOrEqualTo(20);
    return files;
  }

  @ParameterizedTest
  @MethodSource("files")
  void isAsExpected(Path file) throws IOException {
    Run run = Run.of("show", "--items=60", file);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Path expected = EXPECTED.resolve(file.getFileName().toString().replace(".hdf5", ".txt"));
    if (Boolean.getBoolean("anam.regenerate")) {
      Files.writeString(expected, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(expected));
  }

  /** The value of an attribute in another row follows the width; nothing else is as wide. */
  @ParameterizedTest
  @MethodSource("files")
  void keepsToTheWidth(Path file) {
    Run run = Run.of("show", "--width=60", "--items=0", file);
    assertThat(run.out().lines().filter(line -> line.contains("\u2026")))
        .allSatisfy(line -> assertThat(line.length()).isLessThan(110));
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysTheSameAsJson(Path file) throws IOException {
    Run text = Run.of("show", "--items=0", "--no-values", file);
    Run json = Run.of("show", "--items=0", "--json", file);
    assertThat(json.code()).isZero();
    JsonNode tree = JSON.readTree(json.out()).get("tree");
    assertThat(tree.get("kind").asText()).isEqualTo("group");
    // Each node has a line of its own, but for keys, which are names.
    assertThat(count(tree)).isEqualTo(text.out().lines().count());
  }

  private static long count(JsonNode node) {
    long count = 1;
    for (String part : new String[] {"children", "extras"}) {
      for (JsonNode child : node.path(part)) {
        count += count(child);
      }
    }
    return count;
  }

  @Test
  void jsonHasExactValues() throws IOException {
    JsonNode scalars = JSON.readTree(Run.of("show", "-n0", "--json", Run.golden("scalars")).out());
    JsonNode members = scalars.at("/tree/children/0/children");
    assertThat(member(members, "ibig").get("value").asLong()).isEqualTo(4611686018427387904L);
    assertThat(member(members, "f").get("value").asDouble()).isEqualTo(Math.PI);
    assertThat(member(members, "fnan").get("value").asText()).isEqualTo("NaN");
    assertThat(member(members, "fneginf").get("value").asText()).isEqualTo("-Infinity");
    assertThat(member(members, "c").get("value").toString()).isEqualTo("[1.5,-2.0]");
    assertThat(member(members, "btrue").get("value").asBoolean()).isTrue();
    assertThat(member(members, "i").get("type").asText()).isEqualTo("int64");
    JsonNode dicts =
        JSON.readTree(Run.of("show", "--json", Run.golden("dicts"), "/dicts/mixedkeys").out());
    assertThat(dicts.at("/tree/kind").asText()).isEqualTo("dictionary");
    assertThat(dicts.at("/tree/children/3/key/value").asText()).isEqualTo("Zoë – 漢字 🧠");
    assertThat(dicts.at("/tree/children/2/kind").asText()).isEqualTo("absent");
  }

  private static JsonNode member(JsonNode members, String name) {
    for (JsonNode member : members) {
      if (member.get("name").asText().equals(name)) {
        return member;
      }
    }
    throw new AssertionError("no member " + name);
  }
}
