package org.anam.storage.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.anam.storage.EngineTurn;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.hdf5lib.Hdf5libProvider;

/** The two engines, and the programs of HDF5 that look at what they write. */
public final class Engines {

  /** This engine. */
  public static final Storage DIRECT = new DirectProvider().storage();

  /** The one that it is compared with. */
  public static final Storage LIBRARY = new Hdf5libProvider().storage();

  private Engines() {}

  /** Writes a new file. */
  @SuppressWarnings("try") // The lock is held, not used.
  public static void write(
      Storage engine, Path file, int userBlock, Consumer<StorageGroup> content) {
    try (EngineTurn lock = LIBRARY.turn();
        StorageFile created = engine.create(file, userBlock);
        StorageGroup root = created.root()) {
      content.accept(root);
    }
  }

  /** Asserts that the library reads the same of two files. */
  @SuppressWarnings("try") // The lock is held, not used.
  public static void compare(String what, Path left, Path right) {
    try (EngineTurn lock = LIBRARY.turn();
        StorageFile one = LIBRARY.open(left);
        StorageFile two = LIBRARY.open(right)) {
      assertThat(FileComparison.differences(one, two)).as(what).isEmpty();
    }
  }

  /** Runs a program that must succeed, and returns what it says. */
  public static String run(Path folder, String... command) throws Exception {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(String.join(" ", command)).isTrue();
    String said = Files.readString(output, StandardCharsets.ISO_8859_1);
    assertThat(process.exitValue()).as(String.join(" ", command) + "\n" + said).isZero();
    return said;
  }

  /** What h5dump says of a file, without its name and where data lie in it. */
  public static List<String> dump(Path file) throws Exception {
    List<String> lines = new ArrayList<>();
    run(file.getParent(), "h5dump", "-p", file.toString())
        .lines()
        .filter(line -> !line.startsWith("HDF5 \"") && !line.strip().startsWith("OFFSET "))
        .forEach(lines::add);
    return lines;
  }

  /** Copies a program in Python beside a file, and runs it with these arguments. */
  public static String python(Path folder, String resource, String... arguments) throws Exception {
    Path script = folder.resolve(resource);
    try (var source = Engines.class.getResourceAsStream(resource)) {
      Files.write(script, source.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
    List<String> command = new ArrayList<>(List.of("/usr/bin/python3", script.toString()));
    command.addAll(List.of(arguments));
    return run(folder, command.toArray(new String[0]));
  }
}
