package org.anam.inspect.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is started by the command runs as this one does. */
final class JavaCommandTest {

  private static final String CHOICE = "anam.test.choice";

  @BeforeEach
  void choose() {
    System.setProperty(CHOICE, "one of two");
  }

  @AfterEach
  void forget() {
    System.clearProperty(CHOICE);
  }

  /** What the child process says of itself. */
  static final class Child {

    private Child() {}

    public static void main(String[] args) throws IOException {
      List<String> lines =
          List.of(
              System.getProperty(CHOICE, "none"),
              System.getProperty("java.library.path"),
              System.getProperty("java.home"),
              args[1]);
      Files.write(Path.of(args[0]), lines, StandardCharsets.UTF_8);
    }
  }

  @Test
  void choicesAndPlacesAreHandedOn(@TempDir Path folder) throws IOException, InterruptedException {
    Path answer = folder.resolve("answer");
    List<String> command =
        JavaCommand.of(Child.class, List.of(answer.toString(), "an argument"), folder);
    Process child = new ProcessBuilder(command).inheritIO().start();
    assertThat(child.waitFor()).isZero();
    assertThat(answer)
        .content()
        .hasLineCount(4)
        .isEqualToNormalizingNewlines(
            String.join(
                "\n",
                "one of two",
                System.getProperty("java.library.path"),
                System.getProperty("java.home"),
                "an argument",
                ""));
  }

  @Test
  void aCrashReportsIntoTheFolder(@TempDir Path folder) {
    assertThat(JavaCommand.of(Child.class, List.of(), folder))
        .contains("-XX:ErrorFile=" + JavaCommand.crashReport(folder))
        .endsWith(Child.class.getName());
  }
}
