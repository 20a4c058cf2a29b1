package org.anam.storage.hdf5lib.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.anam.error.AnamException;
import org.anam.layout.TextForm;
import org.anam.storage.EngineTurn;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.anam.storage.StoredAttribute;
import org.anam.storage.error.StorageError;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the native library comes from, in processes of their own. */
class NativeLibraryTest {

  @TempDir Path folder;

  /** Asks for the library twice and prints what happens. */
  static final class Program {

    private Program() {}

    public static void main(String[] arguments) {
      for (int i = 0; i < 2; i++) {
        try {
          System.out.println("handles " + Storages.standard().openHandles());
        } catch (RuntimeException e) {
          System.out.println(e.getMessage());
        }
      }
    }
  }

  /** Saves entries with names and texts within and beyond the Basic Multilingual Plane. */
  static final class Saving {

    private Saving() {}

    public static void main(String[] arguments) {
      Path file = Path.of(arguments[0]);
      for (String name : List.of("na\u00efve", "\ud83e\udde0")) {
        String text = "text \ud83e\udde0";
        EngineTurn lock = Storages.standard().turn();
        try (StorageFile created = Storages.standard().create(named(file, name), 0);
            StorageGroup root = created.root();
            StorageGroup group = root.createGroup("store")) {
          group.writeText(name, text, TextForm.UTF8);
          try (StoredAttribute value = group.openAttribute(name)) {
            System.out.println("saved " + value.readText().equals(text));
          }
        } catch (RuntimeException e) {
          System.out.println(e.getMessage());
        } finally {
          lock.close();
        }
      }
    }
  }

  private static Path named(Path file, String name) {
    return file.resolveSibling(name.length() + file.getFileName().toString());
  }

  private String run(String option) throws Exception {
    return run(Program.class, System.getProperty("java.class.path"), Map.of(), option);
  }

  private String run(
      Class<?> program, String path, Map<String, String> environment, String... options)
      throws Exception {
    Path out = folder.resolve("out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", path, program.getName(), folder.resolve("file.hdf5").toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
    return Files.readString(out);
  }

  @Test
  void bundledLibrary() throws Exception {
    assertThat(run("-Danam.hdf5.library=").lines()).containsExactly("handles 0", "handles 0");
  }

  @Test
  void aMissingJarIsAddedOrAnInstalledLibraryNamed() throws Exception {
    List<String> lines = run("-Dorg.bytedeco.javacpp.platform=linux-arm64").lines().toList();
    assertThat(lines).hasSize(2);
    Remedy.printed(
        StorageError.NATIVE_LIBRARY,
        lines.get(0),
        "for linux-arm64 is not on the class path",
        "Add org.bytedeco:hdf5:1.14.3-1.5.10",
        "-Danam.hdf5.library");
    assertThat(lines.get(1)).isEqualTo(lines.get(0));
    assertThat(run("-Danam.hdf5.library=").lines()).containsExactly("handles 0", "handles 0");
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere/libhdf5_java.so, There is no native HDF5 library at",
    "/usr/lib/jvm, There is no native HDF5 library at",
    "pom.xml, invalid ELF header"
  })
  void aWrongNameIsCorrected(String name, String what) throws Exception {
    List<String> lines = run("-Danam.hdf5.library=" + name).lines().toList();
    assertThat(lines).hasSize(2);
    Remedy.printed(StorageError.NATIVE_LIBRARY, lines.get(0), what);
    assertThat(lines.get(1)).isEqualTo(lines.get(0));
  }

  @Test
  void missingClassesAreNamedWithTheirJar() throws Exception {
    String path = System.getProperty("java.class.path");
    String noSlf4j = without(path, "slf4j-api");
    Remedy.printed(
        StorageError.NATIVE_LIBRARY,
        run(Program.class, noSlf4j, Map.of(), "-Da=b").lines().findFirst().orElseThrow(),
        "org/slf4j/",
        "Add org.slf4j:slf4j-nop");
    Remedy.printed(
        StorageError.NATIVE_LIBRARY,
        run(Program.class, without(path, "javacpp-1.5.10.jar"), Map.of(), "-Da=b")
            .lines()
            .findFirst()
            .orElseThrow(),
        "org/bytedeco/javacpp",
        "org.bytedeco:javacpp:1.5.10");
    assertThat(run(Program.class, path, Map.of(), "-Da=b").lines())
        .containsExactly("handles 0", "handles 0");
  }

  private static String without(String path, String jar) {
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(part -> !part.contains(jar))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** No folder to unpack to; then one that the property names. */
  @Test
  void theFolderToUnpackToIsNamed() throws Exception {
    Path file = Files.createFile(folder.resolve("no-folder"));
    String path = System.getProperty("java.class.path");
    String[] nowhere = {
      "-Dorg.bytedeco.javacpp.cachedir=" + file, "-Duser.home=" + file, "-Djava.io.tmpdir=" + file
    };
    Remedy.printed(
        StorageError.NATIVE_LIBRARY,
        run(Program.class, path, Map.of(), nowhere).lines().findFirst().orElseThrow(),
        "cannot be unpacked",
        "-Dorg.bytedeco.javacpp.cachedir=<folder>");
    Path cache = Files.createDirectory(folder.resolve("cache"));
    nowhere[0] = "-Dorg.bytedeco.javacpp.cachedir=" + cache;
    assertThat(run(Program.class, path, Map.of(), nowhere).lines())
        .containsExactly("handles 0", "handles 0");
    assertThat(cache).isNotEmptyDirectory();
  }

  /** Two class loaders that have Anam each; then one that both share. */
  @Test
  void classLoadersShareTheLibrary() throws Exception {
    URL[] path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(NativeLibraryTest::url)
            .toArray(URL[]::new);
    NativeLibrary.require();
    try (URLClassLoader second = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Object storage =
          second.loadClass(Storages.class.getName()).getMethod("standard").invoke(null);
      Throwable thrown =
          catchThrowable(
              () ->
                  second
                      .loadClass(Storage.class.getName())
                      .getMethod("openHandles")
                      .invoke(storage));
      Remedy.printed(
          StorageError.NATIVE_LIBRARY,
          thrown.getCause().getMessage(),
          "already loaded in another classloader",
          "where all applications of this process share them");
    }
    try (URLClassLoader shared = new URLClassLoader(path, getClass().getClassLoader())) {
      Object storage =
          shared.loadClass(Storages.class.getName()).getMethod("standard").invoke(null);
      assertThat(Storage.class.getMethod("openHandles").invoke(storage)).isEqualTo(0L);
    }
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** What the dynamic linker says of folders and files that a test cannot make everywhere. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.so: failed to map segment from shared object | noexec",
        "x.so: wrong ELF class: ELFCLASS32 | a different processor",
        "x.so: file too short | delete it",
        "libz.so.1: cannot open shared object file: No such file | Install the library",
        "something new | -Dorg.bytedeco.javacpp.cachedir"
      })
  void theLinkersReasonHasItsRemedy(String reason, String remedy) {
    AnamException error = NativeLibraryFailure.of(new UnsatisfiedLinkError(reason));
    Remedy.printed(StorageError.NATIVE_LIBRARY, error.getMessage(), reason, remedy);
  }

  @Test
  void nativeCodeThatJavaDeniesIsEnabled() throws Exception {
    if (Runtime.version().feature() < 24) {
      AnamException error = NativeLibraryFailure.of(new IllegalCallerException("no"));
      assertThat(error.remedy()).contains("--enable-native-access=ALL-UNNAMED");
      return; // older ones have no option to deny it
    }
    String path = System.getProperty("java.class.path");
    Remedy.printed(
        StorageError.NATIVE_LIBRARY,
        run(Program.class, path, Map.of(), "--illegal-native-access=deny")
            .lines()
            .findFirst()
            .orElseThrow(),
        "Java denies native code",
        "--enable-native-access=ALL-UNNAMED");
    assertThat(
            run(
                    Program.class,
                    path,
                    Map.of(),
                    "--illegal-native-access=deny",
                    "--enable-native-access=ALL-UNNAMED")
                .lines())
        .containsExactly("handles 0", "handles 0");
  }

  @Test
  void anInstalledLibraryTakesAllTextsAndRefusesOnlyNamesItCannotWrite() throws Exception {
    // An installed library has its libhdf5 where the dynamic linker finds it.
    for (String file : List.of("libhdf5.so.310", "libhdf5_java.so")) {
      try (InputStream in =
          NativeLibraryTest.class.getResourceAsStream("/org/bytedeco/hdf5/linux-x86_64/" + file)) {
        Files.copy(in, folder.resolve(file));
      }
    }
    String library = folder.resolve("libhdf5_java.so").toString();

    List<String> lines =
        run(
                Saving.class,
                System.getProperty("java.class.path"),
                Map.of("LD_LIBRARY_PATH", folder.toString()),
                "-Danam.hdf5.library=" + library)
            .lines()
            .toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).isEqualTo("saved true");
    assertThat(lines.get(1)).startsWith("ANAM182: ").contains("file.hdf5", "path /store");
    Remedy.printed(StorageError.NAME_NOT_SUPPORTED, lines.get(1), "the platform's jar");
    String path = System.getProperty("java.class.path");
    for (String name : List.of("2file.hdf5", "5file.hdf5")) {
      Files.delete(folder.resolve(name));
    }
    assertThat(run(Saving.class, path, Map.of(), "-Da=b").lines())
        .containsExactly("saved true", "saved true");
  }
}
