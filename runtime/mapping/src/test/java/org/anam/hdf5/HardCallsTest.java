package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.anam.array.NdArray;
import org.anam.collection.Store;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.Excerpt;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Saves and loads with little stack, little memory or an interrupted thread, and files as users of
 * other libraries have reported them.
 */
class HardCallsTest {

  @TempDir Path folder;
  private Path file;
  private final Store store = new Store().put("a", 1);

  @BeforeEach
  void name() {
    file = folder.resolve("a.h5");
  }

  /** Far below what is promised: an error with code and place, and the next thread goes on. */
  @Tag("once") // By the library a stack that ends inside a call can leave a handle open.
  @ParameterizedTest
  @ValueSource(ints = {16, 64, 128, 192, 256, 512})
  void aSmallStackIsAnError(int kilobytes) throws Exception {
    Object chain = List.of();
    for (int i = 0; i < 900; i++) {
      chain = List.of(chain);
    }
    Object deep = chain;
    Hdf5.save(file, "s", store);
    List<Throwable> thrown = new ArrayList<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                Hdf5.save(file, "deep", deep);
              } catch (Throwable e) {
                thrown.add(e);
              }
            },
            "small",
            kilobytes * 1024L);
    thread.start();
    thread.join();
    if (thrown.isEmpty()) {
      // Compiled code takes less of the stack; then all of it was saved.
      Thread large =
          new Thread(
              null,
              () -> thrown.add(equal(Hdf5.load(file, "deep", List.class), deep)),
              "large",
              16L << 20);
      large.start();
      large.join();
      assertThat(thrown).containsExactly((Throwable) null);
    } else {
      AnamException error = (AnamException) thrown.get(0);
      assertThat(error.code()).isEqualTo(CoreError.TOO_DEEP);
      assertThat(error.hdf5Path().orElseThrow()).startsWith("/deep");
      assertThat(Hdf5.load(file)).isEqualTo(store);
    }
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  /** What is wrong when two things are not equal. */
  private static Throwable equal(Object loaded, Object saved) {
    return loaded.equals(saved) ? null : new AssertionError("not what was saved");
  }

  @Test
  void anInterruptedThreadSavesAndLoadsAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    try {
      Hdf5.save(file, "s", store, SaveOptions.defaults().sealed());
      Hdf5.save(file, "s", store);
      assertThat(Hdf5.load(file)).isEqualTo(store);
      try (Hdf5File grown = Hdf5File.append(file)) {
        grown.save("t", store);
      }
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
    assertThat(Hdf5.load(file, "t")).isEqualTo(store);
  }

  /** Loads the file that is named and prints what comes of it. */
  static final class Loading {

    private Loading() {}

    public static void main(String[] arguments) {
      try {
        Store loaded = (Store) Hdf5.load(Path.of(arguments[0]));
        System.out.println("loaded " + ((byte[]) loaded.get("large")).length);
      } catch (AnamException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  @Test
  void moreMemoryIsGivenToJava() throws Exception {
    Hdf5.save(file, "s", new Store().put("large", new byte[100 << 20]));
    Remedy.printed(
        CoreError.TOO_LARGE, loadWith("-Xmx48m"), "does not fit into the memory", "-Xmx");
    assertThat(loadWith("-Xmx400m")).isEqualTo("loaded " + (100 << 20));
  }

  private String loadWith(String option) throws Exception {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                Loading.class.getName(),
                file.toString())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
    return Files.readString(out).strip();
  }

  @Test
  void noMessageCutsACharacterInTwo() {
    String emoji = "\ud83e\udde0";
    for (int before = 0; before < 3; before++) {
      String name = "x".repeat(before) + emoji.repeat(500);
      Hdf5.save(file, "s", store);
      AnamException error = assertThrows(AnamException.class, () -> Hdf5.load(file, "s/" + name));
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(error.getMessage())).isTrue();
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(Excerpt.of(name, 80))).isTrue();
    }
    assertThat(Excerpt.of("abc", 3)).isEqualTo("abc");
    assertThat(Excerpt.of("abcd", 3)).isEqualTo("abc...");
    assertThat(Excerpt.of("ab" + emoji, 3)).isEqualTo("ab...");
  }

  /** A library of Python remembers a path that did not open once. */
  @Test
  void aPathThatFailedOnceIsLoadedWhenItsFileIsRight() throws Exception {
    Files.createFile(file);
    assertThatThrownBy(() -> Hdf5.load(file)).hasMessageContaining("The file is empty");
    Path right = folder.resolve("right.h5");
    Hdf5.save(right, "s", store);
    Files.write(file, Files.readAllBytes(right));
    assertThat(Hdf5.load(file)).isEqualTo(store);
  }

  /** Others report "file exists" here, or permissions. */
  @Test
  void whatIsDamagedIsCalledSoWhenItIsAppendedToAsWell() throws Exception {
    Files.writeString(file, "x".repeat(5000));
    for (Executable call :
        List.<Executable>of(() -> Hdf5File.append(file), () -> Hdf5.load(file))) {
      AnamException error = assertThrows(AnamException.class, call);
      assertThat(error.code()).isEqualTo(StorageError.NOT_HDF5);
    }
    assertThat(Files.size(file)).isEqualTo(5000);
  }

  /** An interrupted download is told from damage. */
  @Test
  void aFileThatIsCutShortIsCalledSo() throws Exception {
    Store large = new Store().put("v", NdArray.of(new double[10_000]));
    Hdf5.save(file, "s", large);
    Path part = folder.resolve("part.h5");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(part, Arrays.copyOf(bytes, 60_000));
    AnamException error =
        Remedy.of(StorageError.NOT_HDF5, () -> Hdf5.load(part), "to its end", "from a copy");
    assertThat(error.what()).contains("cut short", "60000 bytes");
    Files.write(part, bytes);
    assertThat(Hdf5.load(part)).isEqualTo(large);
  }

  /** One attribute of a type without a Java type must not keep the others from being read. */
  @Test
  void strangeNeighboursDoNotMatter() throws Exception {
    Hdf5.save(file, "s", store);
    H5py.run(
        folder,
        "with h5py.File('a.h5', 'r+') as f:",
        "  for n, t in (('b', h5py.h5t.STD_B8LE), ('t', h5py.h5t.UNIX_D32LE)):",
        "    h5py.h5a.create(f.id, n.encode(), t, h5py.h5s.create(h5py.h5s.SCALAR))",
        "    h5py.h5d.create(f.id, b'z' + n.encode(), t, h5py.h5s.create(h5py.h5s.SCALAR))");
    assertThat(Hdf5.load(file)).isEqualTo(store);
    assertThat(Hdf5.load(file, "s")).isEqualTo(store);
  }
}
