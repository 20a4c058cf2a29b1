package org.anam.samples.docs;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles the Java blocks of one document, each by itself: with its own imports, exactly as it is
 * shown, and the types of the blocks above it. A block is a file of types, named after the public
 * one, or else imports and the statements of a {@code main}; or, when its statements begin with
 * {@code // with <parameters>}, of a method with these.
 */
final class DocumentCompiler {

  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(public )?(?:final |sealed |abstract )*(?:record|class|interface|enum) (\\w+)");
  private static final Pattern IMPORTS = Pattern.compile("(?:import .*;\n|\n)*");
  private static final Pattern WITH = Pattern.compile("// with (.*)\n");

  private DocumentCompiler() {}

  /** What the compiler has to say, one line each; empty when the page's code is sound. */
  static List<String> compile(List<Fence> fences, Path output) throws IOException {
    List<String> problems = new ArrayList<>();
    Files.createDirectories(output);
    for (Fence fence : fences) {
      problems.addAll(compile(fence, output));
    }
    return problems;
  }

  private static List<String> compile(Fence fence, Path output) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    String path = System.getProperty("java.class.path");
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      List<String> options =
          List.of(
              "--release",
              "17",
              "-Xlint:all,-auxiliaryclass,-processing,-classfile,-path",
              "-Werror",
              "-classpath",
              output + File.pathSeparator + path,
              "-processorpath",
              path);
      compiler
          .getTask(new StringWriter(), files, diagnostics, options, null, List.of(source(fence)))
          .call();
    }
    return diagnostics.getDiagnostics().stream()
        // A block shows types together that belong into files of their own, as notes say.
        .filter(problem -> problem.getKind() != Diagnostic.Kind.NOTE)
        .map(problem -> fence.place() + ": " + problem.getMessage(Locale.ENGLISH))
        .toList();
  }

  /** The class with the {@code main} that a block of statements becomes. */
  static String mainClass(Fence fence) {
    return "Block" + fence.line();
  }

  private static JavaFileObject source(Fence fence) {
    Matcher types = TYPE.matcher(fence.code());
    if (!types.find()) {
      return source(mainClass(fence), statements(fence));
    }
    String name = types.group(2);
    do {
      name = types.group(1) == null ? name : types.group(2);
    } while (types.find());
    return source(name, fence.code());
  }

  private static String statements(Fence fence) {
    Matcher imports = IMPORTS.matcher(fence.code());
    int begin = imports.lookingAt() ? imports.end() : 0;
    String code = fence.code().substring(begin);
    Matcher with = WITH.matcher(code);
    String method = with.lookingAt() ? "run(" + with.group(1) + ")" : "main(String[] args)";
    return fence.code().substring(0, begin)
        + "public final class "
        + mainClass(fence)
        + " {\n  public static void "
        + method
        + " throws Exception {\n"
        + code
        + "\n}}\n";
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
