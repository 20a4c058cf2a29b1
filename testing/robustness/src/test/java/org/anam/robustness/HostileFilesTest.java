package org.anam.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each hostile file of the corpus is loaded, or refused with the error that its manifest names. */
@Tag("slow")
class HostileFilesTest {

  /** Four times the 30 seconds that a file may take, since other programs may run meanwhile. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir Path folder;

  /** One line of the manifest. */
  private record Expected(String file, String kind, String outcome, String text, String where) {

    static Expected parse(String line) {
      String[] parts = line.split("\t", -1);
      return new Expected(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    /** What is wrong with an answer; null when nothing is. */
    String problem(WorkerProcess.Answer answer) {
      if (answer.outcome() != null) {
        return answer.toString();
      }
      String[] parts = answer.text().split("\t", 3);
      if (!Set.of(outcome.split("\\|", -1)).contains(parts[0])) {
        return "got " + parts[0] + ": " + parts[2];
      }
      if (!parts[1].equals("0")) {
        return parts[1] + " handles left open: " + parts[2];
      }
      boolean told =
          parts[0].equals("ok")
              || (parts[2].contains(file) && parts[2].contains(text) && parts[2].contains(where));
      return told ? null : "the message does not tell file and path: " + parts[2];
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hdf5lib", "direct"})
  void everyHostileFileIsRefusedAsItsManifestSays(String engine)
      throws IOException, InterruptedException {
    assumeTrue(Python.hasH5py(), "not installed: python3-h5py, which writes the hostile files");
    Python.run("hostile.py", folder);
    List<Expected> manifest =
        Files.readAllLines(folder.resolve("manifest.tsv")).stream().map(Expected::parse).toList();
    assertThat(manifest).hasSizeGreaterThan(2000);
    List<String> problems = new ArrayList<>();
    try (WorkerProcess worker = new WorkerProcess(HostileWorker.class, folder, List.of(engine))) {
      for (Expected expected : manifest) {
        String question = expected.kind() + " " + folder.resolve(expected.file());
        String problem = expected.problem(worker.ask(question, LIMIT));
        if (problem != null) {
          problems.add(
              expected.file()
                  + " as "
                  + expected.kind()
                  + ", expected "
                  + expected.outcome()
                  + ": "
                  + problem);
        }
      }
    }
    assertThat(problems).as("of " + manifest.size() + " loads").isEmpty();
  }
}
