package org.anam.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** What the tests that compile by javac, in memory, share. */
final class Javac {

  private Javac() {}

  /** The compiler with both processors, which sees the annotations and the runtime. */
  static Compiler with(String... options) {
    return base(options).withClasspath(runtime());
  }

  /** The compiler with both processors, which sees annotations and runtime as modules. */
  static Compiler ofModules(String... options) {
    List<String> all = new ArrayList<>(List.of("--module-path", TestCompiler.runtimePath()));
    all.addAll(List.of(options));
    return base(all.toArray(String[]::new)).withClasspath(List.of());
  }

  private static Compiler base(String... options) {
    List<String> all = new ArrayList<>(List.of("--release", "17"));
    all.addAll(List.of(options));
    return Compiler.javac()
        .withProcessors(new CodecProcessor(), new RegistryProcessor())
        .withOptions(all);
  }

  static List<File> runtime() {
    return Stream.of(TestCompiler.runtimePath().split(File.pathSeparator)).map(File::new).toList();
  }

  static List<JavaFileObject> sources(List<Path> files) {
    return files.stream().map(Javac::source).toList();
  }

  /** A source file, whose name in messages is its own. */
  static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(file.toString(), e);
    }
  }

  /** The generated sources by simple file name, such as {@code PersonAnam.java}. */
  static Map<String, String> generated(Compilation compilation) {
    Map<String, String> sources = new TreeMap<>();
    for (JavaFileObject source : compilation.generatedSourceFiles()) {
      String path = source.toUri().getPath();
      try {
        sources.put(
            path.substring(path.lastIndexOf('/') + 1), source.getCharContent(false).toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }
}
