package lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.gradle.api.internal.tasks.compile.incremental.processing.AnnotationProcessingResult;
import org.gradle.api.internal.tasks.compile.incremental.processing.AnnotationProcessorResult;
import org.gradle.api.internal.tasks.compile.processing.AggregatingProcessor;
import org.gradle.api.internal.tasks.compile.processing.IsolatingProcessor;

/**
 * Compiles as Gradle's incremental compilation does: the processors run inside Gradle's own
 * wrappers, of the kinds that the descriptor in the jar names, and what these have noted decides
 * what is deleted and processed again. Of a change, only the types that the test names are compiled
 * from source.
 */
final class GradleBuild {

  private static final String DESCRIPTOR = "META-INF/gradle/incremental.annotation.processors";

  private final Path sources;
  private final Path classes;
  private final Path generated;

  /** What Gradle remembers from the compilation before. */
  private final Map<String, Set<String>> isolated = new TreeMap<>();

  private final Set<String> aggregated = new TreeSet<>();
  private final Set<String> aggregating = new TreeSet<>();

  GradleBuild(Path folder) throws IOException {
    sources = folder.resolve("src");
    classes = Files.createDirectories(folder.resolve("classes"));
    generated = Files.createDirectories(folder.resolve("generated"));
  }

  void write(String type, String text) throws IOException {
    Path file = source(type);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package demo;\n\n" + text);
  }

  void delete(String type) throws IOException {
    Files.delete(source(type));
  }

  private Path source(String type) {
    return sources.resolve(type.replace('.', '/') + ".java");
  }

  /** Compiles everything. */
  void full() throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      compile(files.filter(Files::isRegularFile).toList(), Set.of());
    }
  }

  /** Compiles after a change of these types; returns which classes were written. */
  Set<String> incremental(String... changed) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String type : changed) {
      remove(type);
      for (String codec : isolated.getOrDefault(type, Set.of())) {
        remove(codec);
        aggregated.remove(codec);
      }
      isolated.remove(type);
      aggregated.remove(type);
      if (Files.exists(source(type))) {
        files.add(source(type));
      }
    }
    for (String registry : aggregating) {
      remove(registry);
      Files.deleteIfExists(classes.resolve("META-INF/services/org.anam.codec.CodecModule"));
    }
    Set<String> before = output().keySet();
    compile(files, Set.copyOf(aggregated));
    Set<String> written = new TreeSet<>(output().keySet());
    written.removeAll(before);
    return written;
  }

  private void remove(String type) throws IOException {
    String name = type.replace('.', '/');
    Files.deleteIfExists(generated.resolve(name + ".java"));
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = classes.relativize(file).toString();
        if (path.equals(name + ".class") || path.startsWith(name + "$")) {
          Files.delete(file);
        }
      }
    }
  }

  private void compile(List<Path> files, Set<String> classNames) throws IOException {
    AnnotationProcessingResult result = new AnnotationProcessingResult();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    String path = classes + System.getProperty("path.separator") + libraries();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(messages, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              manager,
              messages,
              List.of(
                  "--release",
                  "17",
                  "-Xlint:all",
                  "-Werror",
                  "-classpath",
                  path,
                  "-d",
                  classes.toString(),
                  "-s",
                  generated.toString()),
              classNames,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(processors(result));
      boolean success = task.call();
      assertEquals(List.of(), messages.getDiagnostics());
      assertTrue(success);
    }
    assertNull(result.getFullRebuildCause());
    isolated.putAll(result.getGeneratedTypesWithIsolatedOrigin());
    aggregated.addAll(result.getAggregatedTypes());
    aggregating.clear();
    aggregating.addAll(result.getGeneratedAggregatingTypes());
  }

  private static String libraries() {
    return Stream.of(
            System.getProperty("java.class.path").split(System.getProperty("path.separator")))
        .filter(entry -> entry.matches(".*\\banam-(annotations|core|storage|runtime)\\b.*"))
        .reduce((left, right) -> left + System.getProperty("path.separator") + right)
        .orElseThrow();
  }

  private static List<Processor> processors(AnnotationProcessingResult result) throws IOException {
    List<Processor> wrapped = new ArrayList<>();
    for (String line : descriptor()) {
      String[] parts = line.split(",");
      AnnotationProcessorResult notes = new AnnotationProcessorResult(result, parts[0]);
      result.getAnnotationProcessorResults().add(notes);
      Processor processor = processor(parts[0]);
      wrapped.add(
          switch (parts[1]) {
            case "isolating" -> new IsolatingProcessor(processor, notes);
            case "aggregating" -> new AggregatingProcessor(processor, notes);
            default -> throw new AssertionError(line);
          });
    }
    return wrapped;
  }

  static List<String> descriptor() throws IOException {
    try (InputStream in = GradleBuild.class.getClassLoader().getResourceAsStream(DESCRIPTOR)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static Processor processor(String name) {
    try {
      return (Processor) Class.forName(name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The files of the classes' folder with what is in them. */
  Map<String, String> output() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(
            classes.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all;
  }

  /** Which types Gradle notes as generated from each. */
  Map<String, Set<String>> isolated() {
    return isolated;
  }

  /** The generated types that Gradle notes as made from all others. */
  Set<String> aggregating() {
    return aggregating;
  }
}
