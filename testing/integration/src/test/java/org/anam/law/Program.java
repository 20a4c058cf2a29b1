package org.anam.law;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;
import org.anam.processor.CodecProcessor;
import org.anam.processor.RegistryProcessor;
import org.anam.registry.Registry;

/** Types that were compiled with the processor and loaded. */
final class Program {

  private final ClassLoader loader;
  private final Registry registry;

  private Program(ClassLoader loader, Registry registry) {
    this.loader = loader;
    this.registry = registry;
  }

  /**
   * Compiles types of the package {@code lab}.
   *
   * @param sources by the simple name of the class
   */
  static Program compile(Map<String, String> sources) {
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach(
        (name, source) -> files.add(JavaFileObjects.forSourceString("lab." + name, source)));
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new CodecProcessor(), new RegistryProcessor())
            .withOptions("--release", "17", "-parameters")
            .compile(files);
    assertThat(compilation).succeeded();
    Map<String, byte[]> classes = new HashMap<>();
    String module = "";
    for (JavaFileObject file : compilation.generatedFiles()) {
      String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String name = path.replaceFirst("\\.class$", "").replace('/', '.');
        classes.put(name, bytes(file));
        module = name.endsWith("AnamRegistry") ? name : module;
      }
    }
    try {
      ClassLoader loader = new Loader(classes);
      CodecModule codecs =
          (CodecModule) loader.loadClass(module).getDeclaredConstructor().newInstance();
      return new Program(
          loader, Registry.standard().with(codecs.codecs().toArray(Codec<?>[]::new)));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  Registry registry() {
    return registry;
  }

  /** The class of that name in the package. */
  Class<?> type(String name) {
    try {
      return loader.loadClass("lab." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** A new object, by the only constructor. */
  Object make(String name, Object... arguments) {
    try {
      Constructor<?> constructor = type(name).getDeclaredConstructors()[0];
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  /** Sets a public field. */
  void set(Object object, String field, Object value) {
    try {
      object.getClass().getField(field).set(object, value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static final class Loader extends ClassLoader {

    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(Program.class.getClassLoader());
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
