package org.anam.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anam.codec.TypeDescriptor;
import org.anam.registry.Registry;
import org.anam.samples.Programs;
import org.anam.samples.Python;
import org.anam.samples.weather.Weather;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Python of the documents: every block is Python; one noted {@code run} works on the files of
 * the samples and prints what the block noted {@code printed} behind it shows; one that begins with
 * {@code >>>} gives the answers that stand in it.
 */
@Tag("once")
final class PythonBlocksTest {

  private static final Path PAGE = Project.ROOT.resolve("docs/coming-from-anamnesis.md");
  private static final Pattern CLASS = Pattern.compile("(?m)^class (\\w+)\\((\\w+)\\):");
  private static final Pattern OUTPUTS = Pattern.compile("(?m)^    hdf5_outputs = \\[(.*)]");

  @TempDir static Path folder;

  @BeforeAll
  static void writeFiles() {
    Programs.runAll(folder);
  }

  static Stream<Fence> blocks() {
    return Project.documents().stream()
        .flatMap(document -> Fence.of(document).stream())
        .filter(fence -> fence.language().equals("python"));
  }

  /** Pages with blocks that are run. */
  static Stream<Path> pages() {
    return blocks().filter(PythonBlocksTest::isRun).map(Fence::document).distinct();
  }

  private static boolean isRun(Fence fence) {
    return fence.language().equals("python") && fence.note().equals("run");
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void isPython(Fence fence) throws IOException {
    Path block = Files.writeString(folder.resolve("block.py"), fence.code());
    Path script = Project.ROOT.resolve("samples/src/test/python/check_block.py");
    assertThat(Python.runIn(folder, script, block)).as(fence.place()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void blocksWorkOnTheFiles(Path page) throws IOException {
    List<Fence> fences = Fence.of(page);
    for (int i = 0; i < fences.size(); i++) {
      Fence fence = fences.get(i);
      if (!isRun(fence)) {
        continue;
      }
      Path script = Files.writeString(folder.resolve("run.py"), fence.code());
      String printed = Python.runIn(folder, script).stripTrailing();
      Fence next = i + 1 < fences.size() ? fences.get(i + 1) : fence;
      if (!next.note().equals("printed")) {
        assertThat(printed).as(fence.place()).isEmpty();
      } else if (Project.REGENERATE) {
        next.replaceCode(printed);
      } else {
        assertThat(next.code()).as("%s; run scripts/regenerate", next.place()).isEqualTo(printed);
      }
    }
  }

  @Test
  void javaLoadsWhatThePageWrites() throws IOException {
    blocksWorkOnTheFiles(PAGE);
    assertThat(Weather.fromPython(folder.resolve("from-python.hdf5")))
        .isEqualTo("Kew at 14: {observer=Bob}, remark null");
  }

  /** The classes of the page have the members that their Java types have. */
  @Test
  void classesAgree() {
    Matcher outputs = OUTPUTS.matcher(Project.read(PAGE));
    Matcher named = CLASS.matcher(Project.read(PAGE));
    assertThat(outputs.find()).isTrue();
    TypeDescriptor<?> reading = descriptor("weather.Reading");
    Set<String> members =
        Stream.of(outputs.group(1).split(",", -1))
            .map(name -> name.strip().replace("\"", ""))
            .collect(Collectors.toSet());
    assertThat(reading.members().stream().map(TypeDescriptor.Member::name))
        .containsExactlyInAnyOrderElementsOf(members);
    assertThat(named.results().map((MatchResult m) -> m.group(1)))
        .containsExactly("Reading", "Day")
        .allSatisfy(name -> assertThat(descriptor("weather." + name)).isNotNull());
  }

  private static TypeDescriptor<?> descriptor(String name) {
    return Registry.standard().types().stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
