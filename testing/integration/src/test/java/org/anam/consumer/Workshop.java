package org.anam.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles jars one by one, as separate projects do, and runs programs in JVMs of their own. */
final class Workshop {

  /** What a program printed, and its exit status. */
  record Run(int status, String output) {}

  private static final String SEPARATOR = File.pathSeparator;

  /**
   * What anam-runtime brings, as folders of classes in the reactor, as jars once these are packed.
   */
  private static final Pattern RUNTIME =
      Pattern.compile(".*/(annotations|runtime/(core|storage|hdf5lib|mapping))/target/[^/]+");

  private final Path folder;

  Workshop(Path folder) {
    this.folder = folder;
  }

  /** The jars and folders that a program with Anam runs on. */
  static List<Path> runtime() {
    List<Path> all = new ArrayList<>(classPath().filter(Workshop::isOfRuntime).toList());
    all.addAll(onClassPath("hdf5-"));
    all.addAll(onClassPath("javacpp-"));
    all.addAll(onClassPath("slf4j-"));
    return all;
  }

  private static List<Path> processors() {
    List<Path> all = new ArrayList<>(onClassPath("javapoet-"));
    // A folder of classes in the reactor, a jar once that is packed.
    classPath().filter(p -> Files.exists(p.resolve("org/anam/processor"))).forEach(all::add);
    all.addAll(onClassPath("anam-processor-"));
    return all;
  }

  private static List<Path> onClassPath(String beginning) {
    return classPath().filter(p -> p.getFileName().toString().startsWith(beginning)).toList();
  }

  private static Stream<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(SEPARATOR)).map(Path::of);
  }

  private static boolean isOfRuntime(Path entry) {
    return RUNTIME.matcher(entry.toString().replace(File.separatorChar, '/')).matches();
  }

  static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(SEPARATOR));
  }

  /** A jar for the class path, compiled with the processors. */
  Path jar(String name, Map<String, String> sources, Path... libraries) throws IOException {
    List<Path> path = new ArrayList<>(runtime());
    path.addAll(List.of(libraries));
    return compile(name, sources, "-classpath", path(path), "-processorpath", path(processors()));
  }

  /** A jar for the class path, compiled without the processors. */
  Path plainJar(String name, Map<String, String> sources, Path... libraries) throws IOException {
    List<Path> path = new ArrayList<>(runtime());
    path.addAll(List.of(libraries));
    return compile(name, sources, "-classpath", path(path), "-proc:none");
  }

  /** A modular jar, compiled with the processors. */
  Path module(String name, Map<String, String> sources, Path... libraries) throws IOException {
    List<Path> path = new ArrayList<>(runtime());
    path.addAll(List.of(libraries));
    return compile(
        name, sources, "--module-path", path(path), "-processorpath", path(processors()));
  }

  private Path compile(String name, Map<String, String> sources, String... options)
      throws IOException {
    Path classes = Files.createDirectories(folder.resolve(name + "-classes"));
    Path generated = Files.createDirectories(folder.resolve(name + "-generated"));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(name + "-src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    List<String> all = new ArrayList<>(List.of("--release", "17"));
    all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
    all.addAll(List.of("-Xlint:all,-requires-automatic,-path", "-Werror"));
    all.addAll(List.of(options));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean success =
          compiler
              .getTask(
                  messages, manager, null, all, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(messages.toString()).isEmpty();
      assertThat(success).isTrue();
    }
    return pack(folder.resolve(name + ".jar"), classes);
  }

  private static Path pack(Path jar, Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes);
        OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Path entry : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(
            new JarEntry(classes.relativize(entry).toString().replace(File.separatorChar, '/')));
        Files.copy(entry, out);
        out.closeEntry();
      }
    }
    return jar;
  }

  /** Runs the class in a JVM like this one, with Anam and the jars on the class path. */
  Run runOnClassPath(String mainClass, List<Path> jars) throws IOException, InterruptedException {
    List<Path> path = new ArrayList<>(runtime());
    path.addAll(jars);
    return run(List.of("-classpath", path(path), mainClass));
  }

  /**
   * Runs the class in a JVM like this one, with everything on the module path. Nothing requires the
   * native library's module, and org.bytedeco.hdf5 does not say that it needs slf4j.
   */
  Run runOnModulePath(String main, List<Path> jars) throws IOException, InterruptedException {
    List<Path> path = new ArrayList<>(runtime());
    path.addAll(jars);
    return run(
        List.of(
            "--module-path",
            path(path),
            "--add-modules",
            "ALL-MODULE-PATH",
            "--add-reads",
            "org.bytedeco.hdf5=org.slf4j",
            "--module",
            main));
  }

  private Run run(List<String> arguments) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("The program does not end: " + Files.readString(output));
    }
    return new Run(process.exitValue(), Files.readString(output));
  }
}
