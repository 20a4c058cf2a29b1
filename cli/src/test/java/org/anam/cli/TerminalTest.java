package org.anam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours are for terminals; the program {@code script} is one. */
class TerminalTest {

  private static final String ESCAPE = "\u001b[";

  private static final String COLOR = "\u001b\\[[0-9;]+m";

  @TempDir Path folder;

  @BeforeEach
  void requireScript() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "the program script is not there");
  }

  private static String command(String arguments) {
    return "'"
        + Path.of(System.getProperty("java.home"), "bin", "java")
        + "' --enable-native-access=ALL-UNNAMED -cp '"
        + System.getProperty("java.class.path")
        + "' "
        + Main.class.getName()
        + " "
        + arguments;
  }

  private String run(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("NO_COLOR", "TERM", "COLUMNS"));
    builder.environment().put("TERM", "xterm");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
    return out;
  }

  private String onTerminal(Map<String, String> environment, String arguments)
      throws IOException, InterruptedException {
    return run(
        environment,
        List.of("script", "-qec", command(arguments), folder.resolve("log").toString()));
  }

  @Test
  void coloursOnATerminal() throws IOException, InterruptedException {
    String show = "show " + Run.golden("nested").toAbsolutePath();
    String shown = onTerminal(Map.of(), show);
    assertThat(shown).containsPattern(COLOR).contains("golden_classes.Outer", "\u251c");
    assertThat(onTerminal(Map.of(), "--help")).contains(ESCAPE);
    assertThat(onTerminal(Map.of("NO_COLOR", "1"), show))
        .doesNotContainPattern(COLOR)
        .contains("golden_classes.Outer");
    assertThat(onTerminal(Map.of("TERM", "dumb"), show)).doesNotContain(ESCAPE);
    assertThat(onTerminal(Map.of(), show + " --color=never")).doesNotContainPattern(COLOR);
    assertThat(onTerminal(Map.of("LC_ALL", "C"), show)).contains("|- ");
  }

  @Test
  void noneInAPipe() throws IOException, InterruptedException {
    String file = Run.golden("nested").toAbsolutePath().toString();
    assertThat(run(Map.of(), List.of("sh", "-c", command("show " + file) + " | cat")))
        .doesNotContain(ESCAPE)
        .contains("golden_classes.Outer");
    assertThat(
            run(Map.of(), List.of("sh", "-c", command("show --color=always " + file) + " | cat")))
        .contains(ESCAPE);
  }

  @Test
  void progressOnATerminalOnly() throws IOException, InterruptedException {
    Path file = folder.resolve("many.h5");
    org.anam.collection.Store store = new org.anam.collection.Store();
    for (int i = 0; i < 300; i++) {
      store.extraData().put("array" + i, new double[20_000]);
    }
    org.anam.hdf5.SaveOptions options = org.anam.hdf5.SaveOptions.defaults().deflate(9);
    org.anam.hdf5.Hdf5.save(file, "s", store, options);
    assertThat(onTerminal(Map.of(), "check --in-process " + file))
        .contains("\r" + ESCAPE + "K")
        .contains("/s/array");
    assertThat(
            run(
                Map.of(),
                List.of("sh", "-c", command("check --in-process " + file) + " 2>&1 | cat")))
        .doesNotContain("\r")
        .isEqualTo(file + ": ok (1 object)\n");
  }
}
