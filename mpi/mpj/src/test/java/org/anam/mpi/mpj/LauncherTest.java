package org.anam.mpi.mpj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anam.error.AnamException;
import org.anam.mpi.mpj.Jobs.Outcome;
import org.anam.mpi.mpj.error.MpjError;
import org.anam.mpi.transport.LaunchContext;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher's command line, where it looks for MPJ Express, and how a launch is recognised. */
final class LauncherTest {

  private static final String CLUSTER = Launch.cluster(4, "127.0.0.1", 4711);

  @TempDir Path folder;

  @Test
  void theCommandLineEndsAtTheMainClass() throws Exception {
    LauncherOptions options =
        LauncherOptions.parse(
            "-np",
            "4",
            "--cluster",
            "-cp",
            "a:b",
            "--jvm-arg",
            "-Xmx1g",
            "--share",
            "x.",
            "Main",
            "-np",
            "9");
    assertThat(options)
        .isEqualTo(
            new LauncherOptions(
                false,
                4,
                true,
                "a:b",
                List.of("-Xmx1g"),
                List.of("x."),
                120,
                "Main",
                List.of("-np", "9")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-np",
        "-np 0 Main",
        "-np four Main",
        "-np 2",
        "--multicore --cluster -np 2 Main",
        "-np 2 --fast Main",
        "Main"
      })
  void aWrongCommandLineIsRefused(String line) {
    assertThatThrownBy(
            () -> LauncherOptions.parse(line.isEmpty() ? new String[0] : line.split(" ", -1)))
        .isInstanceOf(LauncherOptions.WrongUsage.class);
  }

  @Test
  void aWrongCommandLineHasTheStatusTwo() throws Exception {
    Outcome outcome = Jobs.run(20, "-np", "2", "--fast", "Main");
    outcome.check(2);
    assertThat(outcome.err()).startsWith("There is no option --fast").contains("usage:");
    Outcome help = Jobs.run(20, "--help");
    help.check(0);
    assertThat(help.out()).startsWith("usage:");
  }

  @Test
  void withoutMpjExpressTheLauncherSaysHowToGetIt() throws Exception {
    Outcome outcome = Jobs.run(20, Map.of("MPJ_HOME", folder.toString()), "-np", "2", "Main");
    outcome.check(1);
    assertThat(outcome.err())
        .startsWith("ANAM260: There is no lib/mpj.jar in MPJ_HOME, which is " + folder);
    Remedy.printed(MpjError.MPJ_MISSING, outcome.err(), "apt install libmpj-java", "MPJ_HOME");
    Library installed = Library.find(System.getenv(), "");
    String home = installed.folder().getParent().toString();
    String program = OutputProgram.class.getName();
    Jobs.run(60, Map.of("MPJ_HOME", home), "-np", "2", program, "1").check(0);
  }

  @Test
  void withoutLog4jTheLauncherSaysHowToGetIt() throws Exception {
    Files.createDirectory(folder.resolve("lib"));
    Files.createFile(folder.resolve("lib/mpj.jar"));
    Map<String, String> home = Map.of("MPJ_HOME", folder.toString());
    assertThat(Library.find(home, "lib/reload4j-1.2.26.jar").cluster())
        .containsExactly(folder.resolve("lib/mpj.jar"), Path.of("lib/reload4j-1.2.26.jar"));
    assertThatThrownBy(() -> Library.find(home, "lib/reload4j-1.2.26.jar").multicore())
        .hasMessageContaining("smpdev.jar");
  }

  @Test
  void aProgramThatWasNotLaunchedIsToldHow() {
    LaunchContext plain = Ranks.context("some", "arguments", "niodev");
    MpjProvider provider = new MpjProvider();
    assertThat(provider.isLaunched(plain)).isFalse();
    assertThatThrownBy(() -> provider.world(plain))
        .asInstanceOf(type(AnamException.class))
        .returns(MpjError.MPJ_LAUNCH, AnamException::code)
        .extracting(AnamException::getMessage)
        .asString()
        .satisfies(
            text ->
                Remedy.printed(MpjError.MPJ_LAUNCH, text, "org.anam.mpi.mpj.Launcher", "mpjrun"));
    assertThat(provider.isLaunched(Ranks.context("3", "4", "smpdev"))).isTrue();
  }

  @Test
  void theArgumentsOfMpjsOwnStartersAreRecognised() {
    MpjProvider provider = new MpjProvider();
    assertThat(provider.isLaunched(Ranks.context("3", CLUSTER, "niodev", "x"))).isTrue();
    assertThat(provider.isLaunched(Ranks.context("3", "4", "smpdev"))).isTrue();
    assertThat(provider.isLaunched(Ranks.context("3", "4", "niodev"))).isFalse();
    assertThat(provider.isLaunched(Ranks.context())).isFalse();
    assertThat(Launch.of(Ranks.context("3", CLUSTER, "niodev")).orElseThrow().eagerLimit())
        .isEqualTo(131_072);
  }

  @Test
  void devicesThatLoseMessagesAreRefused() {
    assertThatThrownBy(() -> new MpjProvider().world(Ranks.context("0", CLUSTER, "hybdev")))
        .hasMessageStartingWith("ANAM261: MPJ Express was started with the device hybdev");
  }
}
