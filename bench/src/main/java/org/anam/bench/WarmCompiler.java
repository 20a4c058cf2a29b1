package org.anam.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles again and again in one process. Each line of the input names a file of javac's
 * arguments, one in a line; the answer is the seconds and the processor time that the compilation
 * took. Processors are loaded once and made anew for each compilation, as the daemons of build
 * tools do it.
 */
final class WarmCompiler {

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final Map<String, ClassLoader> loaders = new HashMap<>();

  private WarmCompiler() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    WarmCompiler warm = new WarmCompiler();
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      List<String> arguments =
          Files.readAllLines(Path.of(line)).stream().map(a -> a.replace("\"", "")).toList();
      long cpu = PROCESS.getProcessCpuTime();
      long begun = System.nanoTime();
      if (!warm.compile(arguments)) {
        System.exit(1);
      }
      double wall = (System.nanoTime() - begun) / 1e9;
      double taken = (PROCESS.getProcessCpuTime() - cpu) / 1e9;
      System.out.printf(Locale.ROOT, "%.6f %.6f%n", wall, taken);
    }
  }

  private boolean compile(List<String> arguments) throws IOException {
    List<String> options = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    List<String> classNames = new ArrayList<>();
    List<Processor> processors = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("-processorpath")) {
        ServiceLoader.load(Processor.class, loader(arguments.get(++i))).forEach(processors::add);
      } else if (argument.endsWith(".java")) {
        sources.add(Path.of(argument));
      } else if (argument.startsWith("-")) {
        options.add(argument);
        if (takesValue(argument)) {
          options.add(arguments.get(++i));
        }
      } else {
        classNames.add(argument);
      }
    }
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, null, options, classNames, files.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      return task.call();
    }
  }

  private static boolean takesValue(String option) {
    return List.of("-d", "-s", "-classpath", "--release").contains(option);
  }

  private ClassLoader loader(String path) throws IOException {
    ClassLoader known = loaders.get(path);
    if (known == null) {
      List<URL> urls = new ArrayList<>();
      for (String part : path.split(File.pathSeparator, -1)) {
        urls.add(Path.of(part).toUri().toURL());
      }
      known = new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
      loaders.put(path, known);
    }
    return known;
  }
}
