package org.anam.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shell blocks of the documents. One noted {@code run} runs exactly as it is shown, in a {@link
 * ShellFolder}, without a warning, and prints what the block behind it shows; of one noted {@code
 * not run: <reason>} the {@link ShellNames names} are checked. Each is one or the other.
 */
@Tag("once")
final class ShellBlocksTest {

  private static final Pattern RANKS = Pattern.compile("-np (\\d+)");

  @TempDir static Path folder;

  private static ShellFolder prepared;

  @BeforeAll
  static void prepare() throws Exception {
    prepared = ShellFolder.prepare(folder);
  }

  static Stream<Fence> blocks() {
    return Project.documents().stream()
        .flatMap(document -> Fence.of(document).stream())
        .filter(fence -> fence.language().equals("bash"));
  }

  static Stream<Fence> run() {
    return blocks().filter(fence -> fence.note().equals("run"));
  }

  static Stream<Fence> notRun() {
    return blocks().filter(fence -> !fence.note().equals("run"));
  }

  @ParameterizedTest
  @MethodSource("run")
  void runsAsShown(Fence fence) throws Exception {
    boolean mpirun = fence.code().contains("mpirun ");
    assumeTrue(!mpirun || isOnPath("mpirun"), "not installed: openmpi-bin");
    boolean mpj = fence.code().contains("org.anam.mpi.mpj.Launcher");
    assumeTrue(!mpj || hasMpjExpress(), "not installed: libmpj-java");
    ShellFolder.Outcome outcome = prepared.run(fence.code());
    assertThat(outcome.status()).as("%s: %s", fence.place(), outcome).isZero();
    if (!mpirun) { // which speaks of the machine
      assertThat(outcome.err()).as(fence.place()).isEmpty();
    }
    List<String> expected = expected(fence);
    if (!expected.isEmpty()) {
      assertThat(outcome.out().lines())
          .as("%s, in any order", fence.place())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /** The lines of the block behind, where it is an output, or what the reader's program prints. */
  private static List<String> expected(Fence fence) {
    List<Fence> page = Fence.of(fence.document());
    int next = page.indexOf(fence) + 1;
    if (next < page.size() && page.get(next).note().contains(" ranks of ")) {
      return page.get(next).code().lines().toList();
    }
    List<String> lines = new ArrayList<>();
    for (String command : fence.code().replace("\\\n", "").lines().toList()) {
      Matcher ranks = RANKS.matcher(command);
      int size = ranks.find() ? Integer.parseInt(ranks.group(1)) : 1;
      if (command.contains(" lab.Analysis ")) {
        IntStream.range(0, size).forEach(i -> lines.add("rank " + i + " of " + size + " has Anna"));
      } else if (command.contains("lab.Program")) {
        lines.add("module lab has Bob");
      }
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("notRun")
  void isNotRunForAReasonAndNamesWhatIsThere(Fence fence) {
    assertThat(fence.noted("not run:")).as("%s: a note that says why", fence.place()).isNotBlank();
    assertThat(ShellNames.problems(fence)).as(fence.place()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void hasNothingToFillInButWhatItSays(Fence fence) {
    assertThat(fence.code())
        .as(fence.place())
        .doesNotContain("...")
        .doesNotContainPattern("<\\w+>");
    assertThat(fence.code().lines().filter(line -> line.contains("/path/to/")))
        .as(fence.place())
        .allMatch(line -> line.contains(" # "));
  }

  @TestFactory
  Stream<DynamicTest> wrongNamesAreFound() {
    return Stream.of(
        dynamicTest(
            "problems('scripts/stag')",
            () -> assertThat(problems("scripts/stag")).containsExactly("no script scripts/stag")),
        dynamicTest(
            "problems('export A=b c=d ./check --quickly')",
            () ->
                assertThat(problems("export A=b c=d ./check --quickly"))
                    .containsExactly("./check --quickly")),
        dynamicTest(
            "problems('mvn -q pakage -pl clo,cli -Pnativ -DskipTest')",
            () -> assertThat(problems("mvn -q pakage -pl clo,cli -Pnativ -DskipTest")).hasSize(4)),
        dynamicTest(
            "problems('mvn -f testing/consumers/none/pom.xml javadock:javadoc')",
            () ->
                assertThat(problems("mvn -f testing/consumers/none/pom.xml javadock:javadoc"))
                    .hasSize(2)),
        dynamicTest(
            "problems('cd testing/consumers/mavn && mvn compile')",
            () -> assertThat(problems("cd testing/consumers/mavn && mvn compile")).hasSize(1)),
        dynamicTest(
            "problems('native-image --no-such -jar clo/target/anam-cli-9-all.jar')",
            () ->
                assertThat(problems("native-image --no-such -jar clo/target/anam-cli-9-all.jar"))
                    .hasSize(3)),
        dynamicTest(
            "problems('java -cp app.jar org.anam.mpi.mpj.Lancher')",
            () -> assertThat(problems("java -cp app.jar org.anam.mpi.mpj.Lancher")).hasSize(1)),
        dynamicTest(
            "problems('target/ap save')",
            () -> assertThat(problems("target/ap save")).containsExactly("no image target/ap")),
        dynamicTest(
            "problems('gradel run')",
            () -> assertThat(problems("gradel run")).containsExactly("unknown: gradel")),
        dynamicTest(
            "problems('./check --quick # --whatevermvn -q install -DskipTests')",
            () ->
                assertThat(problems("./check --quick # --whatever\nmvn -q install -DskipTests"))
                    .isEmpty()));
  }

  private static List<String> problems(String code) {
    Path page = Project.ROOT.resolve("docs/cli.md");
    return ShellNames.problems(new Fence(page, 1, "bash", "not run: a test", code));
  }

  private static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }

  private static boolean hasMpjExpress() {
    String home = System.getenv().getOrDefault("MPJ_HOME", "/usr/share/mpj");
    return Files.exists(Path.of(home, "lib", "mpj.jar"));
  }
}
