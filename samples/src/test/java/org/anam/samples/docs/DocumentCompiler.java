package org.anam.samples.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles the Java blocks of one document together, as one package, with the processor and all
 * warnings as errors. A block is a list of types, or, with a note {@code given}, the body of a
 * method with those parameters. Imports that a page leaves out are added.
 */
final class DocumentCompiler {

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("(?m)^public (?=(final |sealed |abstract )*(record|class|interface|enum) )");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\n");
  private static final String IMPORTS =
      Stream.of(
              "java.io",
              "java.nio.file",
              "java.time",
              "java.util",
              "org.anam",
              "org.anam.array",
              "org.anam.codec",
              "org.anam.collection",
              "org.anam.error",
              "org.anam.hdf5",
              "org.anam.mpi",
              "org.anam.registry")
          .map(name -> "import " + name + ".*;\n")
          .collect(Collectors.joining());

  private DocumentCompiler() {}

  /** What the compiler has to say, one line each; empty when the page's code is sound. */
  static List<String> compile(List<Fence> fences, Path output) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Map<String, Fence> places = new TreeMap<>();
    List<JavaFileObject> sources = new ArrayList<>();
    for (Fence fence : fences) {
      String name = "Block" + fence.line();
      places.put(name + ".java", fence);
      sources.add(source(name, unit(name, fence)));
    }
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
      files.setLocationFromPaths(
          StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(output)));
      List<String> options =
          List.of(
              "--release",
              "17",
              "-Xlint:all,-auxiliaryclass,-processing,-classfile,-path",
              "-Werror",
              "-classpath",
              System.getProperty("java.class.path"),
              "-processorpath",
              System.getProperty("java.class.path"));
      compiler.getTask(new StringWriter(), files, diagnostics, options, null, sources).call();
    }
    return diagnostics.getDiagnostics().stream()
        .map(
            problem -> {
              String file =
                  problem.getSource() == null
                      ? ""
                      : Path.of(problem.getSource().getName()).getFileName().toString();
              String place = places.containsKey(file) ? places.get(file).place() : file;
              return place + ": " + problem.getMessage(Locale.ENGLISH);
            })
        .toList();
  }

  private static String unit(String name, Fence fence) {
    String imports =
        IMPORT
            .matcher(fence.code())
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining());
    String code = IMPORT.matcher(fence.code()).replaceAll("");
    String given = fence.note().equals("given") ? "" : fence.noted("given");
    String body =
        given == null
            ? PUBLIC_TYPE.matcher(code).replaceAll("")
            : "final class "
                + name
                + " {\n void run("
                + given
                + ") throws Exception {\n"
                + code
                + "\n}}";
    return "package documents;\n" + imports + IMPORTS + body + "\n";
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///documents/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
