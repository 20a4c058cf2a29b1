package org.anam.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;
import org.anam.registry.Registry;

/**
 * A program of {@code golden}, compiled and loaded.
 *
 * @param codecs its codecs
 * @param registry knows these and those of the runtime
 */
record GoldenProgram(List<Codec<?>> codecs, Registry registry) {

  private static final String SERVICE = "META-INF/services/org.anam.codec.CodecModule";

  static GoldenProgram load(String name) throws IOException, ReflectiveOperationException {
    Compilation compilation = Javac.with().compile(Javac.sources(GoldenTest.sources(name)));
    CompilationSubject.assertThat(compilation).succeeded();
    Map<String, byte[]> classes = new HashMap<>();
    String module = "";
    for (JavaFileObject file : compilation.generatedFiles()) {
      String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
      try (InputStream in = file.openInputStream()) {
        if (file.getKind() == JavaFileObject.Kind.CLASS) {
          classes.put(path.replaceFirst("\\.class$", "").replace('/', '.'), in.readAllBytes());
        } else if (path.equals(SERVICE)) {
          module = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
      }
    }
    CodecModule codecs =
        (CodecModule) new Loader(classes).loadClass(module).getDeclaredConstructor().newInstance();
    return new GoldenProgram(
        codecs.codecs(), Registry.standard().with(codecs.codecs().toArray(Codec<?>[]::new)));
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
