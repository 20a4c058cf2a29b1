package org.anam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.anam.collection.Store;
import org.anam.hdf5.Hdf5;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built jar, alone in an empty folder. */
class ExecutableJarIT {

  private static final Path JAR =
      Path.of("target", "anam-cli-" + System.getProperty("anam.version") + "-all.jar")
          .toAbsolutePath();

  private static final String BY_LIBRARY = "-Danam.storage=hdf5lib";

  @TempDir Path folder;

  /** The Java of this test, and the oldest that is supported when the build knows one. */
  static List<String> javas() {
    List<String> javas = new ArrayList<>();
    javas.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String floor = System.getProperty("floor.jvm", "");
    if (!floor.isEmpty()) {
      javas.add(floor);
    }
    return javas;
  }

  @BeforeEach
  void requireJar() {
    assumeTrue(Files.exists(JAR), JAR + " is made by mvn package");
  }

  private Run run(List<String> program, Object... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program);
    Stream.of(args).map(Object::toString).forEach(command::add);
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), out, Files.readString(err));
  }

  private static List<String> jar(String java) {
    return List.of(java, "-jar", JAR.toString());
  }

  private static List<String> jarByLibrary(String java) {
    return List.of(java, BY_LIBRARY, "-jar", JAR.toString());
  }

  @ParameterizedTest
  @MethodSource("javas")
  void everyCommandWorks(String java) throws IOException, InterruptedException {
    everyCommandWorks(jar(java), jarByLibrary(java), "Java");
  }

  /** The same jar as a native image, where there is a builder of images. */
  @Tag("slow")
  @Test
  void everyCommandWorksInANativeImage() throws IOException, InterruptedException {
    Path builder = Path.of(System.getenv().getOrDefault("GRAALVM_HOME", ""), "bin", "native-image");
    assumeTrue(Files.isExecutable(builder), "not installed: native-image (GRAALVM_HOME)");
    Path image = folder.resolve("anam");
    Path log = Path.of("target", "native-image.log");
    Process build =
        new ProcessBuilder(
                builder.toString(),
                "-Ob",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                JAR.toString(),
                "-o",
                image.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = build.waitFor(20, TimeUnit.MINUTES);
    if (!ended) {
      build.destroy();
    }
    assertThat(ended && build.exitValue() == 0).as(Files.readString(log)).isTrue();

    List<String> anam = List.of(image.toString());
    List<String> byLibrary = List.of(image.toString(), BY_LIBRARY);
    everyCommandWorks(anam, byLibrary, "native image");
    List<String> java = jar(javas().get(0));
    for (Path golden : Run.allGolden()) {
      Path file = golden.toAbsolutePath();
      assertThat(run(anam, "show", file)).isEqualTo(run(java, "show", file));
      assertThat(run(anam, "check", "--json", file)).isEqualTo(run(java, "check", "--json", file));
    }
    Path many = many();
    Run shown = run(byLibrary, "show", "--items=5000", many);
    assertThat(shown.code()).isZero();
    assertThat(shown.out()).contains("riding", "share 499", "2999");
    assertThat(shown).isEqualTo(run(jarByLibrary(javas().get(0)), "show", "--items=5000", many));
  }

  /**
   * Names of 501 attributes, one of them beyond what hdf5lib can pass, and so many objects that the
   * engine on the library changes to its faster interface in between.
   */
  private Path many() {
    Store store = new Store();
    IntStream.range(0, 500).forEach(i -> store.put("share " + i, i));
    store.put("\uD83D\uDC0E riding", 0.25);
    List<Store> objects =
        IntStream.range(0, 3000).mapToObj(i -> new Store().put("name", "Zoë " + i)).toList();
    Path file = folder.resolve("many.h5");
    Hdf5.save(file, Map.of("store", store, "objects", objects));
    return file;
  }

  private void everyCommandWorks(List<String> java, List<String> byLibrary, String kind)
      throws IOException, InterruptedException {
    Path golden = Run.golden("dicts").toAbsolutePath();
    Run version = run(java, "--version");
    assertThat(version.out())
        .startsWith("anam " + System.getProperty("anam.version") + " (" + kind);
    assertThat(version.err()).isEmpty();
    Run show = run(java, "show", "--items=60", golden);
    assertThat(show.err()).isEmpty();
    assertThat(show.out())
        .isEqualTo(Files.readString(Path.of("src", "test", "resources", "show", "dicts.txt")));
    assertThat(run(java, "ls", golden).out()).isEqualTo("object  golden_classes.Dicts  dicts\n");
    assertThat(run(java, "convert", "--seal", golden, "out.h5")).isEqualTo(new Run(0, "", ""));
    assertThat(run(java, "diff", golden, "out.h5")).isEqualTo(new Run(0, "", ""));
    assertThat(run(java, "check", "out.h5").out()).isEqualTo("out.h5: ok (sealed, 5 objects)\n");
    assertThat(run(java, "diff", golden, Run.golden("lists").toAbsolutePath()).code()).isEqualTo(1);
    assertThat(run(java, "nonsense").code()).isEqualTo(2);
    assertThat(run(java, "show", "absent.h5").code()).isEqualTo(3);
    Path crash = folder.resolve("crash.h5");
    try (InputStream in = TestFiles.crash()) {
      Files.copy(in, crash);
    }
    Run damaged = run(java, "check", crash);
    assertThat(damaged.code()).isEqualTo(1);
    assertThat(damaged.out()).contains("error ANAM167 at /data/grid");
    Run crashed = run(byLibrary, "check", crash);
    assertThat(crashed.code()).isEqualTo(1);
    assertThat(crashed.out()).contains("crashes the HDF5 library", "at /data/grid", "SIGSEGV");
  }

  @Test
  void theCompletionScriptIsOneOfBash() throws IOException, InterruptedException {
    Run script = run(jar(javas().get(0)), "generate-completion");
    Path file = Files.writeString(folder.resolve("anam_completion"), script.out());
    String completed =
        TestFiles.output(
            "bash",
            "-c",
            "source "
                + file
                + "; COMP_WORDS=(anam con); COMP_CWORD=1; COMP_LINE='anam con'; COMP_POINT=8;"
                + " _complete_anam; echo \"${COMPREPLY[@]}\"");
    assertThat(completed.strip()).isEqualTo("convert");
  }

  @Test
  void theJarIsWhole() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> names = jar.stream().map(ZipEntry::getName).toList();
      assertThat(names)
          .contains(
              "META-INF/LICENSE",
              "META-INF/NOTICE",
              "META-INF/THIRD-PARTY.txt",
              "META-INF/services/org.anam.registry.BuiltInModule",
              "META-INF/services/org.slf4j.spi.SLF4JServiceProvider")
          .anyMatch(name -> name.startsWith("META-INF/native-image/picocli-generated/"))
          .contains("META-INF/native-image/org.anam/anam-hdf5lib/reachability-metadata.json")
          .noneMatch(name -> name.endsWith("module-info.class"))
          .doesNotHaveDuplicates();
      assertThat(text(jar, "META-INF/THIRD-PARTY.txt"))
          .contains("The HDF Group", "QOS.ch", "picocli", "JavaCPP");
      assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
      assertThat(text(jar, "META-INF/services/org.anam.registry.BuiltInModule"))
          .contains("org.anam.collection.StoreModule");
      assertThat(jar.getManifest().getMainAttributes().getValue("Enable-Native-Access"))
          .isEqualTo("ALL-UNNAMED");
      // Each with the time that the build gives, not that of the machine.
      assertThat(
              names.stream()
                  .filter(name -> name.startsWith("org/anam/cli/"))
                  .map(name -> jar.getEntry(name).getTime())
                  .collect(Collectors.toSet()))
          .hasSize(1);
    }
  }

  /** Two jars bring a file of this name; the one in our jar must do for both. */
  @Test
  void nothingThatImagesAreToldIsLost() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> shared =
          jar.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.matches("META-INF/native-image/.*/(jni|reflect)-config.json"))
              .toList();
      assertThat(shared).anyMatch(name -> name.contains("/jnijavacpp/"));
      for (String name : shared) {
        JsonNode ours = new ObjectMapper().readTree(text(jar, name));
        for (URL theirs : Collections.list(getClass().getClassLoader().getResources(name))) {
          try (InputStream in = theirs.openStream()) {
            for (JsonNode entry : new ObjectMapper().readTree(in)) {
              assertThat(ours)
                  .as("%s of %s", entry.get("name"), theirs)
                  .anyMatch(candidate -> covers(candidate, entry));
            }
          }
        }
      }
    }
  }

  private static boolean covers(JsonNode entry, JsonNode other) {
    return other.properties().stream()
        .allMatch(property -> property.getValue().equals(entry.get(property.getKey())));
  }

  private static String text(JarFile jar, String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
