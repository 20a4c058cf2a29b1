package org.anam.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.anam.Anam;
import org.anam.codec.Codec;
import org.anam.hdf5.Hdf5;
import org.anam.storage.Storage;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * Compiles with the processors into a folder: by Eclipse's compiler; or by javac where class files
 * are handed over by name or looked at, which compile-testing behind {@link Javac} does not do.
 */
final class TestCompiler {

  /** The compilers. */
  enum Kind {
    JAVAC,
    ECJ
  }

  /** What a compilation gave. */
  record Result(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path out) {

    /** The generated sources by simple file name, such as {@code PersonAnam.java}. */
    Map<String, String> generated() {
      Map<String, String> sources = new TreeMap<>();
      files(out.resolve("generated"), ".java")
          .forEach(p -> sources.put(p.getFileName().toString(), read(p)));
      return sources;
    }

    List<Diagnostic<? extends JavaFileObject>> errors() {
      return diagnostics.stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).toList();
    }

    /** The texts of all errors, and of our notes. */
    List<String> said() {
      return diagnostics.stream()
          .filter(
              d ->
                  d.getKind() == Diagnostic.Kind.ERROR
                      || (d.getKind() == Diagnostic.Kind.NOTE
                          && d.getMessage(null).startsWith("[ANAM")))
          .map(d -> d.getMessage(null))
          .toList();
    }

    Path classes() {
      return out.resolve("classes");
    }

    String service() {
      return read(classes().resolve("META-INF/services/org.anam.codec.CodecModule"));
    }

    String messages() {
      return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
  }

  private final Path out;
  private Kind kind = Kind.JAVAC;
  private final List<String> options = new ArrayList<>();
  private List<String> classNames = List.of();
  private String classPath = runtimePath();
  private boolean isInPlace;

  private TestCompiler(Path out) {
    this.out = out;
  }

  static TestCompiler into(Path out) {
    return new TestCompiler(out);
  }

  TestCompiler by(Kind value) {
    kind = value;
    return this;
  }

  TestCompiler with(String... values) {
    options.addAll(Arrays.asList(values));
    return this;
  }

  /** Without a folder for class files, which then go beside their sources. */
  TestCompiler inPlace() {
    isInPlace = true;
    return this;
  }

  /** Types that are handed over by name, as class files. */
  TestCompiler classNames(String... values) {
    classNames = List.of(values);
    return this;
  }

  TestCompiler classPath(String value) {
    classPath = value;
    return this;
  }

  /** The annotations and the runtime. */
  static String runtimePath() {
    return Stream.of(Anam.class, Codec.class, Storage.class, Hdf5.class)
        .map(type -> locationOf(type).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Result compile(List<Path> sources) {
    JavaCompiler compiler =
        kind == Kind.ECJ ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      Files.createDirectories(out.resolve("classes"));
      Files.createDirectories(out.resolve("generated"));
      List<String> all = new ArrayList<>(List.of("-s", out.resolve("generated").toString()));
      if (!isInPlace) {
        all.addAll(List.of("-d", out.resolve("classes").toString()));
      }
      if (!options.contains("-encoding")) {
        all.addAll(List.of("-encoding", "UTF-8"));
      }
      if (!classPath.isEmpty()) {
        all.addAll(List.of("-classpath", classPath));
      }
      all.addAll(kind == Kind.ECJ ? List.of("-17", "-proceedOnError") : List.of("--release", "17"));
      all.addAll(options);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              all,
              classNames.isEmpty() ? null : classNames,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new CodecProcessor(), new RegistryProcessor()));
      boolean success = task.call();
      return new Result(success, diagnostics.getDiagnostics(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder or file under {@code src/test/resources}. */
  static Path resource(String name) {
    return Path.of("src", "test", "resources").resolve(name);
  }

  /** All files below with that ending, sorted. */
  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
