package org.anam.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What dead saves leave is removed, and nothing of a living one, whatever process it is of. */
class StaleFilesTest {

  private static final long OWN = ProcessHandle.current().pid();

  @TempDir Path root;
  private Path folder;
  private String dead;

  @BeforeEach
  void aProcessThatIsNoMore() throws IOException, InterruptedException {
    folder = Files.createDirectory(root.resolve("data"));
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    dead = name().replace("-" + OWN + "-", "-" + process.pid() + "-");
  }

  private static String name() {
    return SaveName.next("data.h5").stem();
  }

  /** Looks through the folder as the first save of a process into it does. */
  private void clean() throws IOException {
    Path unseen = Files.createTempDirectory(root, "moved").resolve("data");
    Files.move(folder, unseen);
    folder = unseen;
    try (SaveLock mine = SaveLock.take(folder, "other.h5")) {
      StaleFiles.remove(folder, mine);
    }
  }

  private Path make(String name) throws IOException {
    return Files.createFile(folder.resolve(name));
  }

  private Stream<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  @Test
  void allFilesOfADeadSaveGo() throws IOException {
    make(dead + ".anam-tmp");
    make(dead + ".anam-lock");
    Files.createDirectory(folder.resolve(dead + ".anam-dir"));
    make(dead + ".anam-dir/file");
    make("data.h5");
    make(".mine.anam-tmp");

    clean();

    assertThat(left()).containsExactlyInAnyOrder("data.h5", ".mine.anam-tmp");
  }

  @Test
  void aSaveThatHoldsItsLockIsAliveThoughItsProcessIsNotShown() throws Exception {
    make(dead + ".anam-tmp");
    Path lock = make(dead + ".anam-lock");
    // As hidepid or another container would have it: the number is of no process that is seen.
    Process holder =
        new ProcessBuilder(
                "python3",
                "-c",
                """
                import fcntl, sys
                f = open(sys.argv[1], 'r+')
                fcntl.lockf(f, fcntl.LOCK_EX)
                print('locked', flush=True)
                sys.stdin.read()
                """,
                lock.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(holder.getInputStream().read()).isEqualTo('l');
      clean();
      assertThat(left()).containsExactlyInAnyOrder(dead + ".anam-tmp", dead + ".anam-lock");
    } finally {
      holder.destroyForcibly().waitFor();
    }
    clean();
    assertThat(left()).isEmpty();
  }

  @Test
  void aLockOfThisProcessIsLeftAlone() throws IOException {
    make(dead + ".anam-tmp");
    Path file = make(dead + ".anam-lock");
    // Another class loader's save, if it could not tell its process.
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      clean();
      assertThat(left()).hasSize(2);
    }
  }

  @Test
  void savesOfThisProcessAreNotTouched() throws IOException {
    String mine = name();
    make(mine + ".anam-tmp");
    make(mine + ".anam-lock");
    clean();
    assertThat(left()).containsExactlyInAnyOrder(mine + ".anam-tmp", mine + ".anam-lock");
  }

  /** A process of the same number as this one, in an earlier life of the machine's numbers. */
  @Test
  void aSaveOfAnEarlierProcessOfThisNumberIsDead() throws IOException {
    SaveName name = SaveName.parse(name() + ".anam-tmp").orElseThrow();
    String earlier = name.stem().replace("-" + name.start() + "-", "-1-");
    make(earlier + ".anam-tmp");
    make(earlier + ".anam-lock");
    clean();
    assertThat(left()).isEmpty();
  }

  @Test
  void filesOfOtherMachinesGoWhenTheyHaveLainForLong() throws IOException {
    String other = dead.replaceFirst("h5\\.[0-9a-f]+-", "h5.abc-");
    Path file = make(other + ".anam-tmp");
    Path lock = make(other + ".anam-lock");
    clean();
    assertThat(left()).hasSize(2);

    FileTime forgotten =
        FileTime.from(Instant.now().minus(StaleFiles.LONG).minus(Duration.ofHours(1)));
    Files.setLastModifiedTime(folder.resolve(file.getFileName()), forgotten);
    clean();
    assertThat(left()).as("one of them is new").hasSize(2);

    Files.setLastModifiedTime(folder.resolve(lock.getFileName()), forgotten);
    clean();
    assertThat(left()).isEmpty();
  }

  /** Where there are no locks, no lock file stays; then the process counts, if it can be seen. */
  @Test
  void filesWithoutALockGoWithTheirProcess() throws IOException {
    long parent = ProcessHandle.current().parent().orElseThrow().pid();
    String living = name().replace("-" + OWN + "-", "-" + parent + "-");
    make(dead + ".anam-tmp");
    make(living + ".anam-tmp");
    make(dead.replaceFirst("h5\\.[0-9a-f]+-", "h5.abc-") + ".anam-tmp");
    clean();
    assertThat(left())
        .containsExactlyInAnyOrder(
            living + ".anam-tmp", dead.replaceFirst("h5\\.[0-9a-f]+-", "h5.abc-") + ".anam-tmp");
  }

  @Test
  void filesOfOtherUsersWithoutALockStay() throws IOException, InterruptedException {
    Path file = make(dead + ".anam-tmp");
    Process change = new ProcessBuilder("chown", "1", file.toString()).start();
    org.junit.jupiter.api.Assumptions.assumeTrue(
        change.waitFor() == 0, "only the superuser can give files away");
    clean();
    assertThat(left()).hasSize(1);
  }

  @Test
  void namesAreHiddenAsciiAndShortWhateverTheFileIsCalled() {
    for (String target :
        new String[] {
          "data.h5", "é\ud83d\ude00", "x".repeat(59) + "\ud83d\ude00", "a b\u0007\ufffd"
        }) {
      String stem = SaveName.next(target).stem();
      assertThat(stem).startsWith(".").isASCII().hasSizeLessThan(130);
      assertThat(SaveName.parse(stem + ".anam-lock")).get().matches(SaveName::isOwn);
      assertThat(stem).isNotEqualTo(SaveName.next(target).stem());
    }
    assertThat(SaveName.next("data.h5").stem()).startsWith(".data.h5.");
    assertThat(SaveName.parse("data.h5")).isEmpty();
  }
}
