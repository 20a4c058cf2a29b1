package org.anam.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.anam.inspect.Soundness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of doubtful origin are first read in a child process. */
class DoubtfulFilesTest {

  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final String IMAGE = "org.graalvm.nativeimage.imagecode";

  @TempDir Path folder;

  @Test
  void aSoundFileIsSound() throws IOException {
    for (Sample sample : Sample.all(folder, false)) {
      Path file = Files.write(folder.resolve("copy.h5"), sample.bytes());
      Soundness soundness = Soundness.inChildProcess(file, LIMIT);
      assertThat(soundness.verdict())
          .as(sample.name() + ": " + soundness.message())
          .isEqualTo(Soundness.Verdict.SOUND);
      assertThat(soundness.code()).isEmpty();
    }
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    Soundness soundness = Soundness.inChildProcess(folder.resolve("absent.h5"), LIMIT);
    assertThat(soundness.verdict()).isEqualTo(Soundness.Verdict.ERROR);
    assertThat(soundness.code()).contains("ANAM162");
    assertThat(soundness.message()).contains("absent.h5");
  }

  @Test
  void aDamagedFileIsAnError() throws IOException {
    Sample sample = Sample.all(folder, false).get(0);
    byte[] bytes = java.util.Arrays.copyOf(sample.bytes(), sample.bytes().length / 2);
    Path file = Files.write(folder.resolve("half.h5"), bytes);
    Soundness soundness = Soundness.inChildProcess(file, LIMIT);
    assertThat(soundness.verdict()).isEqualTo(Soundness.Verdict.ERROR);
    assertThat(soundness.message()).contains("half.h5");
  }

  /** Its chunk index claims chunks of no bytes, of whose last four the library takes a checksum. */
  @Test
  void aFileThatCrashesTheLibraryIsReportedWithoutHarm() throws IOException {
    Path file = resource("crash.h5");
    long before = count();
    Soundness soundness = EngineChoice.by("hdf5lib", () -> Soundness.inChildProcess(file, LIMIT));
    assertThat(soundness.verdict()).as(soundness.message()).isEqualTo(Soundness.Verdict.CRASHED);
    assertThat(soundness.message()).contains("crash.h5").contains("SIGSEGV");
    assertThat(count()).as("folders left behind").isEqualTo(before);
  }

  @Test
  void aFileThatCrashesTheLibraryIsAnErrorInJava() throws IOException {
    Path crash = resource("crash.h5");
    Soundness soundness = EngineChoice.by("direct", () -> Soundness.inChildProcess(crash, LIMIT));
    assertThat(soundness.verdict()).as(soundness.message()).isEqualTo(Soundness.Verdict.ERROR);
    assertThat(soundness.code()).contains("ANAM167");
  }

  /** The child process has the properties of this one. */
  @Test
  void aFileThatTakesTooLongIsReported() throws IOException {
    Path file = Files.write(folder.resolve("slow.h5"), Sample.all(folder, false).get(0).bytes());
    Soundness soundness = Soundness.inChildProcess(file, Duration.ofMillis(1));
    assertThat(soundness.verdict()).isEqualTo(Soundness.Verdict.HUNG);
    assertThat(soundness.message()).contains("slow.h5");
  }

  /** There a child process would be the program itself, which might start one again. */
  @Test
  void aNativeImageHasNoChildProcess() {
    System.setProperty(IMAGE, "runtime");
    try {
      assertThatThrownBy(() -> Soundness.inChildProcess(folder.resolve("any.h5"), LIMIT))
          .isInstanceOf(AnamException.class)
          .hasMessageStartingWith("ANAM163: A native image has no Java")
          .hasMessageContaining("any.h5");
    } finally {
      System.clearProperty(IMAGE);
    }
  }

  private static long count() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("anam-soundness")).count();
    }
  }

  private Path resource(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = Sample.class.getResourceAsStream(name)) {
      Files.copy(in, file);
    }
    return file;
  }
}
