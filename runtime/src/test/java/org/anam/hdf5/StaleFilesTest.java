package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What killed processes leave is removed, and nothing else. */
class StaleFilesTest {

  @TempDir Path folder;

  @Test
  void filesOfOtherProcessesAreStaleOnceTheseAreDead() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sleep", "60").start();
    long own = ProcessHandle.current().pid();
    String name = StaleFiles.newName("data.h5");
    assertThat(name).startsWith(".data.h5.").endsWith(".anam-tmp");
    String other = name.replace("-" + own + "-", "-" + process.pid() + "-");
    assertThat(StaleFiles.isStale(other)).isFalse();
    process.destroyForcibly().waitFor();
    assertThat(StaleFiles.isStale(other)).isTrue();
    assertThat(StaleFiles.isStale(name)).isFalse();

    String elsewhere = other.replaceFirst("h5\\.[0-9a-f]+-", "h5.0-");
    assertThat(StaleFiles.isStale(elsewhere)).as("of another machine").isFalse();
    Files.createFile(folder.resolve(name));
    Files.createFile(folder.resolve(other));
    Files.createFile(folder.resolve(elsewhere));
    Files.createFile(folder.resolve(".mine.anam-tmp"));
    Files.createFile(folder.resolve("data.h5"));
    StaleFiles.remove(folder);
    assertThat(folder)
        .isDirectoryNotContaining("glob:**/" + other)
        .isDirectoryContaining("glob:**/" + name)
        .isDirectoryContaining("glob:**/" + elsewhere)
        .isDirectoryContaining("glob:**/.mine.anam-tmp")
        .isDirectoryContaining("glob:**/data.h5");
  }
}
