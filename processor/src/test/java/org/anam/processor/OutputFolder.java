package org.anam.processor;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anam.codec.CodecModule;
import org.anam.registry.Registry;

/** A folder into which several compilations write, and what a program finds there. */
final class OutputFolder {

  private final Path sources;
  private final Path out;

  OutputFolder(Path temp) {
    sources = temp.resolve("src");
    out = temp.resolve("out");
  }

  private Path classes() {
    return out.resolve("classes");
  }

  static Path under(Path folder, String name, String ending) {
    return folder.resolve(name.replace('.', '/') + ending);
  }

  /** Writes a mapped record. */
  void record(String name, String components) throws IOException {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    source(name, "@org.anam.Anam public record " + simple + "(" + components + ") {}");
  }

  void source(String name, String text) throws IOException {
    Path file = under(sources, name, ".java");
    Files.createDirectories(file.getParent());
    String line = "package " + name.substring(0, name.lastIndexOf('.')) + ";\n\n";
    boolean isPackage = name.endsWith(".package-info");
    Files.writeString(file, isPackage ? text + "\n" + line : line + text + "\n");
  }

  /**
   * Compiles these files into the folder.
   *
   * @param sees whether the folder is on the class path too
   */
  TestCompiler.Result compile(boolean sees, String... names) {
    return compiler(sees).compile(files(names));
  }

  TestCompiler compiler(boolean sees) {
    return TestCompiler.into(out)
        .classPath(TestCompiler.runtimePath() + (sees ? File.pathSeparator + classes() : ""));
  }

  List<Path> files(String... names) {
    return Stream.of(names).map(name -> under(sources, name, ".java")).toList();
  }

  /** Deletes the class files of a type, its codec's among them. */
  void delete(String name) throws IOException {
    for (String ending : List.of(".class", "Anam.class", "Anam$Members.class")) {
      Files.deleteIfExists(under(classes(), name, ending));
    }
  }

  String service() {
    return TestCompiler.read(file());
  }

  void service(String text) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), text);
  }

  private Path file() {
    return classes().resolve("META-INF/services/org.anam.codec.CodecModule");
  }

  String generated(String name) {
    return TestCompiler.read(out.resolve("generated").resolve(name + ".java"));
  }

  /** The types for which a program over this folder has codecs, without those of Anam itself. */
  Set<String> registered() throws IOException {
    URL[] path = {classes().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, CodecModule.class.getClassLoader())) {
      CodecModule[] modules =
          ServiceLoader.load(CodecModule.class, loader).stream()
              .map(ServiceLoader.Provider::get)
              .toArray(CodecModule[]::new);
      Set<String> names = new TreeSet<>();
      Registry.of(modules).types().forEach(type -> names.add(type.type().getName()));
      Registry.of().types().forEach(type -> names.remove(type.type().getName()));
      return names;
    }
  }
}
