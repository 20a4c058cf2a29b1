package org.anam.samples.docs;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anam.hdf5.Hdf5;
import org.anam.samples.Person;

/**
 * A folder with what the pages say is there: the jars of a built clone, and a program of the
 * reader's own ({@code src/test/app}) in {@code app.jar}, the jars that it needs in {@code lib} and
 * its file {@code input.h5}.
 */
final class ShellFolder {

  private static final List<Path> CLASS_PATH =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .toList();

  /** Of the class path, what a program needs to run. */
  private static final Pattern NEEDED =
      Pattern.compile(
          ".*/(org/(bytedeco|slf4j)/.*\\.jar"
              + "|(annotations|runtime/\\w+|mpi/api|mpi/native|mpi/mpj)/target/(classes|anam-.*\\.jar))");

  private static final Path SOURCES = Project.ROOT.resolve("samples/src/test/app");

  private final Path folder;

  private ShellFolder(Path folder) {
    this.folder = folder;
  }

  /** How a block ended, and what it printed. */
  record Outcome(int status, String out, String err) {}

  static ShellFolder prepare(Path folder) throws IOException {
    Path lib = Files.createDirectories(folder.resolve("lib"));
    for (Path entry : CLASS_PATH) {
      if (!NEEDED.matcher(entry.toString()).matches()) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        Path module = Project.ROOT.normalize().relativize(entry.getParent().getParent());
        jar(lib.resolve("anam-" + module.toString().replace('/', '-') + ".jar"), entry);
      } else {
        Files.copy(entry, lib.resolve(entry.getFileName()));
      }
    }
    Path samples = Files.createDirectories(folder.resolve("samples/target"));
    Files.createSymbolicLink(samples.resolve("lib"), lib);
    jar(
        samples.resolve("anam-samples-" + Project.VERSION + ".jar"),
        Project.ROOT.resolve("samples/target/classes"));
    commandLine(folder.resolve("cli/target/anam-cli-" + Project.VERSION + "-all.jar"));
    jar(folder.resolve("app.jar"), app(folder.resolve("app"), lib));
    Hdf5.save(folder.resolve("input.h5"), new Person("Anna", 45, new double[1][1]));
    return new ShellFolder(folder);
  }

  private static void jar(Path jar, Path classes) {
    run(ToolProvider.findFirst("jar").orElseThrow(), "-cf", jar, "-C", classes, ".");
  }

  private static Path app(Path classes, Path lib) throws IOException {
    Stream<Object> options =
        Stream.of(
            "--release",
            17,
            "--module-path",
            lib,
            "-d",
            classes,
            "--processor-path",
            System.getProperty("java.class.path"));
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      Object[] files = sources.filter(file -> file.toString().endsWith(".java")).toArray();
      ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
      run(javac, Stream.concat(options, Stream.of(files)).toArray());
    }
    return classes;
  }

  private static void run(ToolProvider tool, Object... arguments) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
    String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    if (tool.run(stream, stream, words) != 0) {
      throw new IllegalStateException(output.toString(StandardCharsets.UTF_8));
    }
  }

  /** A jar that runs as the one that the command line's build makes of the same classes. */
  private static void commandLine(Path jar) throws IOException {
    Files.createDirectories(jar.getParent());
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, "org.anam.cli.Main");
    attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
    attributes.put(
        Attributes.Name.CLASS_PATH,
        CLASS_PATH.stream()
            .map(entry -> entry.toUri().toString())
            .collect(Collectors.joining(" ")));
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
  }

  /** Runs a block as a shell does into which it was typed. */
  Outcome run(String code) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("block.sh"), code + "\n");
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-O", "expand_aliases", "-e", script.toString())
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    Map<String, String> environment = builder.environment();
    environment.merge("PATH", java, (path, first) -> first + File.pathSeparator + path);
    environment.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    // The machine of the tests may have fewer cores than the reader's, and no user but root.
    environment.put("OMPI_MCA_rmaps_base_oversubscribe", "1"); // Open MPI 4
    environment.put("PRTE_MCA_rmaps_default_mapping_policy", ":oversubscribe"); // Open MPI 5
    environment.put("OMPI_ALLOW_RUN_AS_ROOT", "1");
    environment.put("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1");
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      Stream.concat(process.descendants(), Stream.of(process.toHandle()))
          .toList()
          .forEach(ProcessHandle::destroyForcibly);
    }
    String complaints =
        Files.readString(err)
            .lines()
            .filter(line -> !line.matches("(NOTE: )?Picked up \\w*_OPTIONS: .*"))
            .collect(Collectors.joining("\n"));
    return new Outcome(process.waitFor(), Files.readString(out), complaints);
  }
}
