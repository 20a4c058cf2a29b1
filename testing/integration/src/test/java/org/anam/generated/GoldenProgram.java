package org.anam.generated;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;
import org.anam.processor.CodecProcessor;
import org.anam.processor.RegistryProcessor;
import org.anam.registry.Registry;

/**
 * A program of the processor's {@code golden} folder, compiled and loaded.
 *
 * @param codecs its codecs
 * @param registry knows these and those of the runtime
 */
record GoldenProgram(List<Codec<?>> codecs, Registry registry) {

  private static final Path FOLDER =
      Path.of("..", "..", "processor", "src", "test", "resources", "golden");
  private static final String SERVICE = "META-INF/services/org.anam.codec.CodecModule";

  /** The names of all programs. */
  static List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static List<JavaFileObject> sources(String name) throws IOException {
    Path folder = FOLDER.resolve(name);
    List<JavaFileObject> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        if (!file.startsWith(folder.resolve("expected"))) {
          sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
        }
      }
    }
    return sources;
  }

  static GoldenProgram load(String name) throws IOException, ReflectiveOperationException {
    return of(sources(name));
  }

  /** Compiles with the processors, and what they generate too. */
  static Compilation compile(List<JavaFileObject> sources) {
    return Compiler.javac()
        .withProcessors(new CodecProcessor(), new RegistryProcessor())
        .withOptions("--release", "17")
        .compile(sources);
  }

  /** A program of such sources. */
  static GoldenProgram of(List<JavaFileObject> sources)
      throws IOException, ReflectiveOperationException {
    Compilation compilation = compile(sources);
    CompilationSubject.assertThat(compilation).succeeded();
    Map<String, byte[]> classes = new HashMap<>();
    String module = "";
    for (JavaFileObject file : compilation.generatedFiles()) {
      String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
      try (InputStream in = file.openInputStream()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          classes.put(path.replaceFirst("\\.class$", "").replace('/', '.'), in.readAllBytes());
        } else if (path.equals(SERVICE)) {
          module = withoutComments(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    CodecModule codecs =
        (CodecModule) new Loader(classes).loadClass(module).getDeclaredConstructor().newInstance();
    return new GoldenProgram(
        codecs.codecs(), Registry.standard().with(codecs.codecs().toArray(Codec<?>[]::new)));
  }

  private static String withoutComments(String services) {
    return services.replaceAll("(?m)#.*$", "").strip();
  }

  /** The codec of the type with that class name. */
  @SuppressWarnings("unchecked")
  Codec<Object> codec(String className) {
    return (Codec<Object>) registry.byName(className).orElseThrow();
  }

  private static final class Loader extends ClassLoader {

    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(GoldenProgram.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
